"""Styles and scripts below a folder that is named after what they hold."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from mkdocs.exceptions import ConfigurationError
from mkdocs.structure.files import File, Files

from generator.site.assets import place_assets
from generator.site.build import WITHOUT_WORKSPACE, site_config
from generator.site.scripts import AT_ONCE, ENTRIES, LUNR
from generator.site.skeleton import OWN
from tests.built import Built
from tests.conftest import THEME

from .keeping import search_root

NAMED = re.compile(r'(?:href|src)="([^"]*assets/[^"]*)"')


def folder_of(built: Built) -> Path:
    (folder,) = (built.site / "assets").iterdir()
    return folder


def files_below(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_every_page_names_files_that_are_there(built: Built) -> None:
    assert re.fullmatch("[0-9a-f]{12}", folder_of(built).name)
    for page in built.site.rglob("index.html"):
        named = NAMED.findall(page.read_text(encoding="utf-8"))
        assert named
        assert {(page.parent / path).is_file() for path in named} == {True}


def test_only_what_the_project_has_is_published(built: Built) -> None:
    own = files_below(THEME / "assets")
    others = [name for name in own if not name.endswith((".js", ".json"))]
    of_site = [name for name in files_below(folder_of(built)) if not name.endswith(".js")]
    assert of_site == sorted([*others, "kept.json"])


def test_scripts_are_few_files_and_none_is_missing(built: Built) -> None:
    scripts = [f"assets/{name}" for name in files_below(folder_of(built)) if name.endswith(".js")]
    assert set(scripts) == {
        *(entry for entry in ENTRIES if entry.startswith("assets/")),
        LUNR,
        "assets/js/choices.js",
        "assets/js/search-help.js",
    }


def test_lunr_is_the_one_that_mkdocs_ships_as_a_module(built: Built) -> None:
    module = (folder_of(built) / "lib/lunr.js").read_text("utf-8")
    assert 'lunr.version="2.3.9"' in module
    assert "Oliver Nightingale" in module, "the licence asks that the notice stays"


def test_the_list_of_what_to_keep_is_whole(built: Built) -> None:
    kept = json.loads((folder_of(built) / "kept.json").read_bytes())
    assert sorted([*kept["files"], "kept.json"]) == files_below(folder_of(built))
    assert all((built.site / page / "index.html").is_file() for page in kept["pages"])


def test_the_search_page_asks_at_once_for_what_its_answer_needs(built: Built) -> None:
    page = built.site / "search/index.html"
    named = re.findall(r'<link rel="(\w*preload)".* href="([^"]*)"', page.read_text("utf-8"))
    paths = {kind: (page.parent / path).resolve() for kind, path in named}
    assert paths["preload"] == search_root(built.site)
    assert [(page.parent / path).resolve() for kind, path in named if kind == "modulepreload"] == [
        folder_of(built) / path.removeprefix("assets/") for path in AT_ONCE
    ]
    assert all(path.is_file() for path in paths.values())


def placed(folder: Path, logo: str = "", own: Mapping[str, str] = {}, **files: str) -> str:
    """Return the folder that is named after such files of a theme, and a workspace's own."""
    overrides, theme, package = folder / "overrides", folder / "theme", folder / "package"
    for path, content in [
        *((overrides / "assets" / name, content) for name, content in own.items()),
        *((theme / "assets" / name, content) for name, content in files.items()),
        (theme / OWN, ""),
    ]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    (folder / "docs").mkdir(parents=True)
    config = site_config(WITHOUT_WORKSPACE, folder / "docs", folder / "site")
    config.theme.dirs[:] = [str(overrides), str(theme), str(package)]
    config.extra["logo"] = logo
    of_theme = [
        *(File(f"assets/{name}", str(overrides), config.site_dir, True) for name in own),
        *(File(f"assets/{name}", str(theme), config.site_dir, True) for name in files),
    ]
    document = File("assets/a.png", config.docs_dir, config.site_dir, True)
    of_others = File("assets/b.js", str(package), config.site_dir, True)
    collected = Files([*of_theme, document, of_others])
    named = place_assets(collected, config).folder
    assert [file.dest_uri for file in of_theme] == [f"{named}/{name}" for name in (*own, *files)]
    assert document.dest_uri == "assets/a.png"
    assert of_others not in list(collected)
    return named


FILES = {"a.css": "a", "b.css": "b"}
OTHERS = [
    {"a.css": "a", "b.css": "c"},
    {"a.css": "a", "c.css": "b"},
    {"a.css": "b", "b.css": "a"},
    {"a.css": "a"},
]


def test_the_order_of_files_does_not_count(tmp_path: Path) -> None:
    turned = dict(reversed(FILES.items()))
    assert placed(tmp_path / "one", **FILES) == placed(tmp_path / "other", **turned)


@pytest.mark.parametrize("other", OTHERS)
def test_the_name_changes_with_a_file(tmp_path: Path, other: dict[str, str]) -> None:
    assert placed(tmp_path / "one", **FILES) != placed(tmp_path / "other", **other)


LOGO = {"logo.svg": "<svg/>"}


def test_a_logo_of_the_workspace_lies_with_the_theme(tmp_path: Path) -> None:
    with_logo = placed(tmp_path / "one", logo="logo.svg", own=LOGO, **FILES)
    assert with_logo != placed(tmp_path / "other", **FILES)


def test_a_logo_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"“other\.svg”.*没有这个文件"):
        placed(tmp_path, logo="other.svg", own=LOGO, **FILES)

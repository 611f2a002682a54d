import json
import shutil
from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError, PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.search.index import search_files, version_of
from generator.search.known.known import known_of
from generator.search.known.tables import Tables
from generator.search.text.entries import entry_of
from generator.site.build import WITHOUT_WORKSPACE, site_config
from generator.site.completed import VERSION
from generator.site.data import data_of
from generator.site.dialect import EXTENSIONS
from generator.site.plugin import GazettePlugin
from generator.site.take_along import LIST
from generator.words.titles import Titles

from ..search.text.test_entries import META

BODY = "<h1>议案</h1><p>高泳</p>"


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """The configuration of a workspace in `tmp_path`."""
    (tmp_path / "docs").mkdir()
    configuration = Path(shutil.copy(WITHOUT_WORKSPACE, tmp_path / "mkdocs.yml"))
    return site_config(configuration, tmp_path / "docs", tmp_path / "site")


def build(plugin: GazettePlugin, config: MkDocsConfig, *templates: str) -> dict[str, bytes]:
    """Go through the plugin as MkDocs does, with a page of each template; return what it wrote."""
    plugin.on_pre_build(config=config)
    files = []
    for number in range(len(templates)):
        Path(config.docs_dir, f"{number}.md").touch()
        file = File(f"{number}.md", config.docs_dir, config.site_dir, use_directory_urls=True)
        files.append(file)
    plugin.on_files(Files(files), config=config)
    for file, template in zip(files, templates, strict=True):
        page = Page(None, file, config)
        page.meta = META | {"template": template}
        body = BODY + VERSION.decode() if template == "search.html" else BODY
        plugin.on_post_page(body, page=page, config=config)
        target = Path(file.abs_dest_path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(body, encoding="utf-8")  # as MkDocs does
    site = Path(config.site_dir)
    plugin.on_post_build(config=config)
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file()
    }


def test_documents_and_no_other_pages_are_searched(config: MkDocsConfig, tmp_path: Path) -> None:
    plugin = GazettePlugin()
    document = entry_of(META, BODY, Titles().line_ends(META["title"]))
    search = search_files([document], known=known_of(Tables()))
    search["0/index.json"] = data_of(META, "", None)
    pages = {f"{number}/index.html": BODY.encode() for number in range(2)}
    pages["2/index.html"] = BODY.encode() + version_of(search)
    parts = sorted(path for path in search if path.endswith(".bin"))
    templates = ("document.html", "home.html", "search.html")
    made = build(plugin, config, *templates)
    listed = {"pages": ["0/", "1/", "search/"], "pictures": [], "search": parts}
    assert json.loads(made.pop(LIST)) == listed
    assert made == search | pages
    assert (tmp_path / ".cache/search").is_dir()  # beside mkdocs.yml
    # serve builds again in the same process: what was taken note of before is forgotten.
    again = build(plugin, config, "document.html")
    assert json.loads(again.pop(LIST))["pages"] == ["0/", "search/"]
    assert again == search | pages


def test_the_dialect_is_that_of_the_escaping(config: MkDocsConfig) -> None:
    GazettePlugin().on_config(config)
    assert config.markdown_extensions == list(EXTENSIONS)


def test_another_extension_is_refused(config: MkDocsConfig) -> None:
    config.markdown_extensions.append("smarty")
    with pytest.raises(PluginError, match="smarty"):
        GazettePlugin().on_config(config)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"site_url": "www.gazette.example"}, "网站的网址不对：“www.gazette.example”"),
        ({"theme": "mkdocs"}, "theme 要写 gazette"),
    ],
)
def test_what_a_build_refuses_before_it_begins_is_told(
    wrong: dict[str, str],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("SITE_URL", wrong.get("site_url", ""))
    lines = {"site_name": "甲", "theme": "gazette", "plugins": "[gazette]", **wrong}
    lines.pop("site_url", None)
    file = tmp_path / "own.yml"
    file.write_text("".join(f"{key}: {one}\n" for key, one in lines.items()), encoding="utf-8")
    (tmp_path / "docs").mkdir(exist_ok=True)
    with pytest.raises((PluginError, ConfigurationError, Abort)) as refused:
        mkdocs_build(load_config(str(file)))
    assert told in f"{refused.value} {caplog.text}"

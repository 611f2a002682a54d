"""Builds that follow one another: a page is made anew when what it depends on has changed."""

import shutil
from pathlib import Path

import pytest
from markdown import Markdown
from mkdocs.exceptions import Abort

from generator.publish.output import Output
from generator.site.build import WITHOUT_WORKSPACE, build_site
from tests.once import made_once

from .sample import DOCUMENT, write_one_document


class Builds:
    """Builds of one folder of gazettes, and how many pages each converted."""

    def __init__(self, folder: Path, gazettes: Path) -> None:
        self.gazettes = Path(shutil.copytree(gazettes, folder / "gazettes"))
        self.site = folder / "site"
        self.settings = Path(shutil.copy(WITHOUT_WORKSPACE, folder / "mkdocs.yml"))
        self.converted = 0

    def build(self) -> dict[str, bytes]:
        self.converted = 0
        site = Output(self.site)
        build_site(self.settings, Output(self.gazettes), site)
        site.finish()
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in self.site.rglob("*")
            if path.is_file()
        }

    def build_from_nothing(self) -> dict[str, bytes]:
        shutil.rmtree(self.settings.parent / ".cache")
        return self.build()

    def add(self, text: str) -> None:
        document = self.gazettes / DOCUMENT
        document.write_text(document.read_text(encoding="utf-8") + text, encoding="utf-8")


@pytest.fixture(scope="session")
def one_document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(
        tmp_path_factory, "one-document", lambda made: write_one_document(made / "gazettes")
    ).joinpath("gazettes")


@pytest.fixture
def builds(tmp_path: Path, one_document: Path, monkeypatch: pytest.MonkeyPatch) -> Builds:
    """Builds of the smallest site."""
    return counting(Builds(tmp_path, one_document), monkeypatch)


@pytest.fixture
def builds_of_all(
    tmp_path: Path, gazettes_without_rules: Path, monkeypatch: pytest.MonkeyPatch
) -> Builds:
    """Builds of a site with pages of every kind."""
    return counting(Builds(tmp_path, gazettes_without_rules), monkeypatch)


def counting(builds: Builds, monkeypatch: pytest.MonkeyPatch) -> Builds:
    convert = Markdown.convert

    def counted(self: Markdown, source: str) -> str:
        builds.converted += 1
        return convert(self, source)

    monkeypatch.setattr(Markdown, "convert", counted)
    return builds


def test_only_what_has_changed_is_converted_and_the_site_is_the_same(
    builds_of_all: Builds,
) -> None:
    builds = builds_of_all
    builds.build()
    builds.add("\n另有一段。\n")
    kept = builds.build()
    assert builds.converted == 1
    assert builds.build_from_nothing() == kept
    assert builds.converted > 1


def test_a_new_page_is_made_alone_and_links_to_it_are_made_anew(builds: Builds) -> None:
    other = builds.gazettes / "qinghe/2023-1/oak.md"
    shutil.copy(builds.gazettes / DOCUMENT, other)
    builds.add("\n[甲](oak.md)\n")
    builds.build()
    other.unlink()
    with pytest.raises(Abort):
        builds.build()
    shutil.copy(builds.gazettes / DOCUMENT, other)
    kept = builds.build()
    assert builds.converted == 1  # the copy has a link now; what leads to it is as it was
    assert builds.build_from_nothing() == kept


SETTINGS = [
    "site_name: 另一个名称\n",
    "extra: {contact: 电话}\n",
    "site_url: https://gazette.example/\n",
]


@pytest.mark.parametrize("setting", SETTINGS)
def test_what_mkdocs_yml_says_is_on_every_page(setting: str, builds: Builds) -> None:
    builds.build()
    text = builds.settings.read_text("utf-8")
    name = setting.partition(":")[0]
    kept = [line for line in text.splitlines() if not line.startswith(f"{name}:")]
    builds.settings.write_text("\n".join([*kept, setting]), "utf-8")
    changed = builds.build()
    assert builds.build_from_nothing() == changed


def test_a_template_of_the_workspace_is_on_every_page(builds: Builds) -> None:
    overrides = builds.settings.parent / "overrides"
    settings = builds.settings.read_text("utf-8").replace(
        "theme: gazette", "theme: {name: gazette, custom_dir: overrides}"
    )
    overrides.mkdir()
    builds.settings.write_text(settings, "utf-8")
    builds.build()
    (overrides / "partials").mkdir()
    (overrides / "partials/site-footer.html").write_text("<footer>甲</footer>", "utf-8")
    changed = builds.build()
    assert "<footer>甲</footer>" in changed["index.html"].decode()
    assert builds.build_from_nothing() == changed


def test_a_template_that_shows_other_pages_sees_all_of_them(builds: Builds) -> None:
    overrides = builds.settings.parent / "overrides"
    (overrides / "partials").mkdir(parents=True)
    footer = "{% for item in nav %}{{ item.title }}{% endfor %}"
    (overrides / "partials/site-footer.html").write_text(footer, "utf-8")
    settings = builds.settings.read_text("utf-8").replace(
        "theme: gazette", "theme: {name: gazette, custom_dir: overrides}"
    )
    builds.settings.write_text(settings, "utf-8")
    whole = builds.build()
    assert builds.build() == whole


@pytest.mark.parametrize("torn", [b"", b"no database", None])
def test_a_torn_cache_is_as_good_as_none(torn: bytes | None, builds: Builds) -> None:
    whole = builds.build()
    (cache,) = (builds.settings.parent / ".cache").glob("*.db")
    content = cache.read_bytes()
    cache.write_bytes(content[: len(content) // 2] if torn is None else torn)
    assert builds.build() == whole


@pytest.mark.parametrize("link", ["none.md", "ash.md#none", "#none"])
def test_what_is_wrong_with_a_page_is_told_again(link: str, builds: Builds) -> None:
    builds.settings.write_text(
        builds.settings.read_text("utf-8") + "validation: {anchors: warn}\n", "utf-8"
    )
    shutil.copy(builds.gazettes / DOCUMENT, builds.gazettes / "qinghe/2023-1/ash.md")
    builds.build()
    builds.add(f"\n[甲]({link})\n")
    for _ in range(2):
        with pytest.raises(Abort):
            builds.build()


def test_an_anchor_that_another_page_has_lost_is_missed(builds: Builds) -> None:
    builds.settings.write_text(
        builds.settings.read_text("utf-8") + "validation: {anchors: warn}\n", "utf-8"
    )
    other = builds.gazettes / "qinghe/2023-1/ash.md"
    shutil.copy(builds.gazettes / DOCUMENT, other)
    whole = other.read_text("utf-8")
    other.write_text(f"{whole}\n## 树 {{#tree}}\n", "utf-8")
    builds.add("\n[甲](ash.md#tree)\n")
    builds.build()
    other.write_text(whole, "utf-8")
    with pytest.raises(Abort):
        builds.build()

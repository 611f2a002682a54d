"""Builds that follow one another in a process, as when an editor watches the site."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown import Markdown
from mkdocs.exceptions import Abort

from generator.site.build import WITHOUT_WORKSPACE, build_site
from generator.site.remembered import Memory

DOCUMENT = "qinghe/2023-1/forest.md"


class Builds:
    """Builds of one folder of gazettes, and how many pages each converted."""

    def __init__(self, folder: Path, gazettes: Path) -> None:
        self.gazettes = Path(shutil.copytree(gazettes, folder / "gazettes"))
        self.site = folder / "site"
        self.settings = Path(shutil.copy(WITHOUT_WORKSPACE, folder / "mkdocs.yml"))
        self.converted = 0

    def build(self) -> dict[str, bytes]:
        self.converted = 0
        build_site(self.settings, self.gazettes, self.site)
        return {
            path.relative_to(self.site).as_posix(): path.read_bytes()
            for path in self.site.rglob("*")
            if path.is_file()
        }

    def add(self, text: str) -> None:
        document = self.gazettes / DOCUMENT
        document.write_text(document.read_text(encoding="utf-8") + text, encoding="utf-8")


@pytest.fixture
def builds(
    tmp_path: Path, sample_gazettes: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Builds]:
    builds = Builds(tmp_path, sample_gazettes)
    convert = Markdown.convert

    def counted(self: Markdown, source: str) -> str:
        builds.converted += 1
        return convert(self, source)

    monkeypatch.setattr(Markdown, "convert", counted)
    return builds


def test_only_what_has_changed_is_converted_and_the_site_is_the_same(
    builds: Builds, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds.build()
    builds.add("\n另有一段。\n")
    remembered = builds.build()
    assert builds.converted == 1
    monkeypatch.setattr(Memory, "begin", lambda *_: None)
    assert builds.build() == remembered
    assert builds.converted > 1


def test_when_there_are_other_pages_links_are_made_anew(builds: Builds) -> None:
    builds.build()
    shutil.copy(builds.gazettes / DOCUMENT, builds.gazettes / "qinghe/2023-1/oak.md")
    builds.build()
    assert builds.converted > 1


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

"""What was saved is shown as the site will have it, or not at all."""

import argparse
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator.commands.build import built
from generator.load.memory import Memory
from generator.site.preview import early as module
from generator.site.preview.early import Early
from generator.site.shown import Shown
from generator.workspace.workspace import Workspace

from ...conftest import SAMPLE

SETTINGS = "site_name: 青禾\ndocs_dir: gazettes\ntheme: gazette\nplugins: [gazette]\n"
TEXT, DECISION = "qinghe/2023-1/texts/water-survey.md", "qinghe/2023-1/decisions/forest.yml"


class Showing:
    """A workspace that has been built, and what a save in it gives early."""

    def __init__(self, root: Path) -> None:
        self.workspace, self._memory = Workspace(root), Memory()
        self.shown: Shown
        self.builds = 0

    def build(self) -> None:
        own = self.workspace
        options = argparse.Namespace(
            content=own.content, gazettes=own.gazettes, site=own.site, workspace=own
        )
        shown = built(options, self._memory).shown
        assert shown
        self.shown = shown
        self.builds += 1

    def save(self, path: str, old: str, new: str) -> Mapping[str, str]:
        """Return the early pages after a change in a record."""
        own = self.workspace
        file = own.content / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        early = Early(own.content, own.gazettes, own.templates, self._memory)
        return early.pages([file], self.shown)

    def page(self, address: str) -> str:
        return (self.workspace.site / address.strip("/") / "index.html").read_text("utf-8")


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Showing:
    root = tmp_path_factory.mktemp("workspace")
    shutil.copytree(SAMPLE, root / "content")
    (root / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    showing = Showing(root)
    showing.build()
    return showing


@pytest.fixture
def showing(once: Showing) -> Iterator[Showing]:
    yield once
    content = once.workspace.content
    shutil.rmtree(content)
    shutil.copytree(SAMPLE, content)
    if once.builds > 1:
        once.build()
        once.builds = 1


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (TEXT, "\n", "\n\n常务委员会会议还讨论了鹤鸣桥的修缮。\n"),
        (DECISION, "title: ", "title: 新的"),
    ],
)
def test_pages_are_as_the_build_after_them_makes_them(
    path: str, old: str, new: str, showing: Showing
) -> None:
    early = showing.save(path, old, new)
    assert early
    for address, html in early.items():
        assert showing.page(address) != html
    showing.build()
    for address, html in early.items():
        assert showing.page(address) == html


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (DECISION, "title: ", "titel: 甲\ntitle: "),
        (DECISION, "title: ", "title:  "),
        ("registers/people/qinghe.yml", "\n", "\n# 说明\n"),
        ("qinghe/2023-1/issue.yml", "\n", "\n# 说明\n"),
    ],
    ids=["a mistake", "nothing that is printed", "a register", "the issue"],
)
def test_what_only_the_build_can_tell_is_left_to_it(
    path: str, old: str, new: str, showing: Showing
) -> None:
    assert showing.save(path, old, new) == {}


def test_what_is_put_under_embargo_has_no_early_page(showing: Showing) -> None:
    early = showing.save(DECISION, "title: ", "embargo: true\ntitle: ")
    assert early
    assert not [address for address in early if "forest" in address]


def test_what_cannot_be_composed_is_left_to_the_rules(
    showing: Showing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "printed", lambda scope: scope.nothing)
    assert showing.save(TEXT, "\n", "\n\n又一段。\n") == {}

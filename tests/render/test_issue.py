"""Issues that are kept: composed again when, and only when, something that they say has changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.documents.templates import templates_of
from generator.pipeline import proofread
from generator.render import issue as module
from generator.render.pages import render, written
from generator.render.profiles import kept
from generator.render.profiles.profile import profile_pages
from generator.store.store import Store

BODIES, PEOPLE = "registers/bodies/qinghe.yml", "registers/people/qinghe.yml"

ANNEX = "baishi-congress/2023-1/supervision/trees-response.annex-2.md"
READING = "qing he xian jiao yu ju"


class Builds:
    """Renderings of one content, and which issues each composed."""

    def __init__(self, content: Path, store: Path) -> None:
        self.content, self.store = content, store
        self.composed: list[str] = []

    def build(self) -> dict[str, str]:
        self.composed.clear()
        corpus = proofread(self.content, ()).corpus
        with Store(self.store) as store:
            return {page.path: page.text for page in written(corpus, store)}

    def fresh(self) -> dict[str, str]:
        return {page.path: page.text for page in render(proofread(self.content, ()).corpus)}

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.content / path).read_text(encoding="utf-8")
        assert old in text
        (self.content / path).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def builds(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Builds]:
    builds = Builds(content, tmp_path / "kept.db")
    compose = module.printed

    def counted(scope):  # type: ignore[no-untyped-def]
        builds.composed.append(scope.issue_id)
        return compose(scope)

    monkeypatch.setattr(module, "printed", counted)
    builds.build()
    return builds


def test_a_profile_that_says_the_same_is_not_written_again(
    builds: Builds, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(
        kept, "profile_pages", lambda one: made.append(one.key) or profile_pages(one)
    )
    builds.edit(PEOPLE, "- 赵小川", "- {name: 赵小川, gender: 女}")
    assert builds.build() == builds.fresh()
    assert made == []
    builds.edit("qinghe/2023-1/texts/water-report.yml", "title: ", "title: 新的")
    assert builds.build() == builds.fresh()
    assert 0 < len(made) < 40


def test_nothing_changed_nothing_composed(builds: Builds) -> None:
    assert builds.build() == builds.fresh()
    assert builds.composed == []


ONE = ["qinghe/2023-1"]
EDITS = [
    ("qinghe/2023-1/texts/water-report.yml", "关于水利工作的报告", "关于水的报告", ONE),
    ("qinghe/2023-1/issue.yml", "报告和名单", "名单和报告", ONE),
    (PEOPLE, "单玉, reading: shàn yù", "单玉, reading: dān yù", ONE),
    (BODIES, "- name: 青禾县教育局", f"- name: 青禾县教育局\n  reading: {READING}", ONE),
    (ANNEX, "每月巡查", "每季度巡查", ["baishi-congress/2023-1"]),
    (PEOPLE, "- 韩冬", "- 韩冬\n- 新人", []),
    ("registers/statutes/qinghe.yml", "title: 青禾县古树", "title: 甲法\n- title: 青禾县古树", []),
]


@pytest.mark.parametrize(("path", "old", "new", "composed"), EDITS)
def test_what_depends_on_an_edit_is_composed_anew(
    path: str, old: str, new: str, composed: list[str], builds: Builds
) -> None:
    builds.edit(path, old, new)
    assert builds.build() == builds.fresh()
    assert builds.composed == composed


def test_an_issue_depends_on_the_templates(builds: Builds, tmp_path: Path) -> None:
    own = tmp_path / "templates/appraisal"
    own.mkdir(parents=True)
    (own / "table.md.j2").write_text("另一种表", encoding="utf-8")
    with templates_of(tmp_path / "templates"):
        assert builds.build() == builds.fresh()
    assert builds.composed
    assert builds.build() == builds.fresh()

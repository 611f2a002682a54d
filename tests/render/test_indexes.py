"""Home, series and issue pages of more than one issue; their wording is in tests/golden/."""

import re
import shutil
from pathlib import Path

import pytest

from generator.check.reading import READING
from generator.pipeline import proofread
from generator.render import home, series
from generator.render.page import Page
from generator.render.pages import render

ISSUE = "qinghe/2023-1"


@pytest.fixture
def pages(content: Path) -> dict[str, Page]:
    """The sample with two more issues: a later one, and one of another series and the same day."""
    for issue, date in (("qinghe/2023-2", "2023-06-01"), ("baishi/1", "2023-04-01")):
        shutil.copytree(content / ISSUE, content / issue)
        path = content / issue / "issue.yml"
        text = path.read_text(encoding="utf-8").replace("date: 2023-04-01", f"date: {date}")
        path.write_text(text, encoding="utf-8")
        for long_text in (content / issue).rglob("*.md"):
            long_text.write_text("正文。", encoding="utf-8")
    shutil.copy(content / "qinghe/series.yml", content / "baishi/series.yml")
    proof = proofread(content)
    assert [p for p in proof.problems if p.rule in READING] == []
    return {page.path: page for page in render(proof.corpus)}


def test_home_has_the_newest_issue_first(pages: dict[str, Page]) -> None:
    ids = [issue["id"] for issue in pages["index.md"].meta["issues"]]  # type: ignore[index,union-attr,call-overload]
    assert ids[0] == "qinghe/2023-2"
    assert sorted(ids[1:]) == ["baishi-congress/2023-1", "baishi/1", ISSUE]


def test_a_series_lists_its_own_issues(pages: dict[str, Page]) -> None:
    assert "(2023-1/index.md)" in pages["qinghe/index.md"].body
    assert "(2023-2/index.md)" in pages["qinghe/index.md"].body
    assert "baishi" not in pages["qinghe/index.md"].body


# An issue, the one before it, the one after it.
NEIGHBOURS = [(ISSUE, None, "qinghe/2023-2"), ("qinghe/2023-2", ISSUE, None), ("baishi/1", None, None)]  # fmt: skip


@pytest.mark.parametrize(("issue", "before", "after"), NEIGHBOURS)
def test_the_neighbours_of_an_issue(
    issue: str, before: str | None, after: str | None, pages: dict[str, Page]
) -> None:
    meta = pages[f"{issue}/index.md"].meta
    assert meta["previous"].get("id") == before  # type: ignore[union-attr]
    assert meta["next"].get("id") == after  # type: ignore[union-attr]


def test_no_document_names_one_of_another_issue_as_its_neighbour(pages: dict[str, Page]) -> None:
    for path, page in pages.items():
        issue = path.rsplit("/", 1)[0]
        for side in ("previous", "next"):
            neighbour = page.meta.get(side) if page.meta["template"] == "document.html" else None
            if neighbour:
                assert neighbour["id"].split("/")[:2] == issue.split("/")[:2]  # type: ignore[index,call-overload]


def test_home_and_series_list_the_newest_and_lead_to_the_others(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for year in (2021, 2022):
        shutil.copytree(content / ISSUE, content / f"qinghe/{year}-1")
        path = content / f"qinghe/{year}-1/issue.yml"
        text = path.read_text(encoding="utf-8").replace("2023", str(year))
        path.write_text(text, encoding="utf-8")
        for long_text in path.parent.rglob("*.md"):
            long_text.write_text("正文。", encoding="utf-8")
    for module in (home, series):
        monkeypatch.setattr(module, "NEWEST", 2)
    pages = {page.path: page for page in render(proofread(content, ()).corpus)}
    first, own = pages["index.md"], pages["qinghe/index.md"]
    assert len(first.meta["issues"]) == 2  # type: ignore[arg-type]
    assert {one["id"]: one["issues"] for one in first.meta["series"]} == {  # type: ignore[index,union-attr,call-overload,misc]
        "qinghe": 3,
        "baishi-congress": 1,
    }
    assert own.meta["total"] == 3
    assert [one["id"] for one in own.meta["issues"]] == ["qinghe/2023-1", "qinghe/2022-1"]  # type: ignore[index,union-attr,call-overload]
    assert "[2021年](index-2021.md)" in own.body
    assert "(2021-1/index.md)" in pages["qinghe/index-2021.md"].body
    assert "qinghe/index-2022.md" not in pages


def test_home_shows_the_newest_issue_of_each_other_series_with_titles(
    pages: dict[str, Page],
) -> None:
    meta = pages["index.md"].meta
    latest, newest = meta["latest"], meta["newest"]
    assert latest["id"] == "qinghe/2023-2"  # type: ignore[index,call-overload]
    assert latest["label"] == "最新一期"  # type: ignore[index,call-overload]
    assert {one["id"] for one in newest} == {"baishi-congress/2023-1", "baishi/1"}  # type: ignore[index,union-attr,call-overload]
    for one in newest:  # type: ignore[union-attr]
        assert 0 < len(one["titles"]) <= 4  # type: ignore[index,call-overload,arg-type]
        assert len(one["titles"]) + one.get("more", 0) == one["documents"]  # type: ignore[index,call-overload,arg-type,union-attr,operator]


def test_home_names_decisions_and_appointments_before_minutes_and_motions(content: Path) -> None:
    meta = {page.path: page for page in render(proofread(content, ()).corpus)}["index.md"].meta
    first, *_, town = meta["latest"]["groups"]  # type: ignore[index,call-overload,misc]
    named = [one["id"].removeprefix(f"{ISSUE}/") for one in first["titles"]]
    assert named == ["zhao-xiaochuan/decision", "han-dong/decision", "liu-ye/decision"]
    assert first["more"] == first["count"] - 3
    # Where there is nothing else, these are named; nothing is left that would have to be counted.
    assert (len(town["titles"]), town.get("more")) == (3, None)


def test_a_heading_of_one_meeting_leads_to_it(content: Path) -> None:
    meta = {page.path: page for page in render(proofread(content, ()).corpus)}["index.md"].meta
    groups = {one["heading"]: one.get("meeting") for one in meta["latest"]["groups"]}  # type: ignore[index,union-attr,call-overload]
    assert set(groups.values()) > {None}


def test_home_says_which_series_leads_though_another_is_newer(content: Path) -> None:
    path = content / "qinghe/series.yml"
    path.write_text(path.read_text(encoding="utf-8") + "leads: true\n", encoding="utf-8")
    shutil.copytree(content / "baishi-congress/2023-1", content / "baishi-congress/2023-2")
    issue = content / "baishi-congress/2023-2/issue.yml"
    text = issue.read_text(encoding="utf-8")
    issue.write_text(re.sub("(?m)^date: .*", "date: 2023-09-01", text), encoding="utf-8")
    latest = {p.path: p for p in render(proofread(content, ()).corpus)}["index.md"].meta["latest"]
    assert latest["id"] == ISSUE  # type: ignore[index,call-overload]
    assert latest["label"] == "本刊最新一期"  # type: ignore[index,call-overload]

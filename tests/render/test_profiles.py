"""The pages that answer; their wording is in tests/golden/, what a name has in test_lists.py."""

import re
from pathlib import Path

import pytest

from generator.link.link import link
from generator.load.load import load
from generator.render.page import Page
from generator.render.pages import render
from generator.render.profiles import profile

Pages = dict[str, Page]
ISSUE = "qinghe/2023-1"


def pages_of(content: Path) -> Pages:
    return {page.path: page for page in render(link(load(content)[0])[0])}


def section(page: Page, place: str) -> list[list[str]]:
    """Return the rows of a section of a page, without links."""
    after = page.body.partition(f"{{: #{place} }}")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in after.split("\n") if line.startswith("| ")]
    return [[re.sub(r"\[(.*?)\]\(.*?\)", r"\1", cell) for cell in row] for row in rows[2:]]


def held(page: Page, place: str) -> list[tuple[str, str]]:
    """Return who held an office, and from when, seen since, seen last and until when."""
    return [(row[0], re.findall('data-held="(.*?)"', row[1])[0]) for row in section(page, place)]


@pytest.fixture
def pages(content: Path) -> Pages:
    return pages_of(content)


def write(content: Path, name: str, text: str) -> None:
    (content / ISSUE / name).write_text(text, encoding="utf-8")


# A body, an office, who held it: appointed, shown by a list, removed, resigned.
HELD = [
    ("青禾县水利局", "局长", ("赵小川", "2023-03-09/2023-03-09/2023-03-09/")),
    ("青禾县水利局", "局长", ("周正", "/2023-03-09/2023-03-09/2023-03-09")),
    ("青禾县水利局", "副局长", ("赵小川", "/2023-03-09/2023-03-09/")),
    ("青禾县人民代表大会常务委员会", "委员", ("刘野", "/2023-03-09/2023-03-09/2023-03-09")),
    ("青禾县教育局", "局长", ("孙敏", "2023-03-09/2023-03-09/2023-03-09/")),
]


@pytest.mark.parametrize(("body", "office", "holder"), HELD)
def test_a_body_tells_who_held_its_offices(
    body: str, office: str, holder: tuple[str, str], pages: Pages
) -> None:
    assert holder in held(pages[f"bodies/{body}.md"], office)


def test_who_acts_stands_with_those_in_whose_place_it_is(pages: Pages) -> None:
    body = pages["bodies/白石县人民政府.md"]
    assert [(name, days[:10]) for name, days in held(body, "县长")] == [
        ("沈括石", "2023-03-20"),
        ("沈括石（代理县长）", "2023-03-16"),
    ]


def test_an_office_of_one_ends_where_the_next_one_has_it(content: Path) -> None:
    write(
        content,
        "appointments/later.yml",
        "passed: {by: 县人大常委会, date: 2023-03-20}\nchanges: {决定任命: {韩冬: 青禾县水利局局长}}\ndecision: {}\n",
    )
    path = content / ISSUE / "issue.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace(
            "      suggestions: 27\n", "      suggestions: 27\n      later/decision: 28\n"
        ),
        encoding="utf-8",
    )
    holders = dict(held(pages_of(content)["bodies/青禾县水利局.md"], "局长"))
    assert holders["赵小川"].endswith("/2023-03-20")
    assert holders["韩冬"] == "2023-03-20/2023-03-20/2023-03-20/"
    assert holders["周正"].endswith("/2023-03-09")


def test_an_office_of_several_ends_with_nobody_elses(pages: Pages) -> None:
    holders = dict(held(pages["bodies/青禾县人民代表大会常务委员会.md"], "副主任"))
    assert {days.rpartition("/")[2] for days in holders.values()} == {""}


def test_a_person_has_offices_meetings_and_documents(pages: Pages) -> None:
    person = pages["people/赵小川.md"]
    offices = [row[0] for row in section(person, "offices")]
    assert offices[0] == "青禾县水利局局长"
    assert ["青禾县第九届人民代表大会常务委员会第五次会议", "列席"] in [
        row[:2] for row in section(person, "meetings")
    ]
    assert any(row[0] == "关于水利工作的报告" for row in section(person, "speeches"))


def test_a_meeting_has_its_documents_and_who_was_there(pages: Pages) -> None:
    meeting = pages[f"{ISSUE}/5.md"]
    assert meeting.meta["key"] == f"{ISSUE}/5"
    said = {
        str(page.meta["title"])
        for page in pages.values()
        if page.meta.get("meeting_id") == f"{ISSUE}/5"
    }
    assert {row[0] for row in section(meeting, "documents")} == said
    assert ["委员", "刘野、周正"] in section(meeting, "present")
    assert [row[0] for row in section(meeting, "in-attendance")] == ["王大海", "赵小川"]


def test_a_vote_stands_beside_its_item(pages: Pages) -> None:
    (row,) = section(pages[f"{ISSUE}/town.md"], "items")
    assert row == [
        "关于政府工作报告的意见",
        "表决通过",
        "按表决器表决，赞成55票，反对1票，弃权1票，未按表决器1人",
    ]


def test_a_statute_has_what_rests_on_it_by_article(pages: Pages) -> None:
    page = pages["statutes/中华人民共和国地方各级人民代表大会和地方各级人民政府组织法.md"]
    articles = re.findall(r"^## 依据(.*)的文件 ", page.body, re.MULTILINE)
    assert "第四十四条" in articles
    assert any("赵小川" in row[0] for row in section(page, "第四十四条"))
    assert section(page, "whole")


def test_a_long_section_goes_on_elsewhere_and_loses_nothing(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = "bodies/青禾县人民代表大会常务委员会"
    whole = section(pages_of(content)[f"{body}.md"], "documents")
    monkeypatch.setattr(profile, "MOST", 1500)
    pages = pages_of(content)
    shown = section(pages[f"{body}.md"], "documents")
    assert 0 < len(shown) < len(whole)
    assert shown == whole[: len(shown)]
    parts = [page for path, page in pages.items() if path.startswith(f"{body}/documents-")]
    rows = [
        re.sub(r"\[(.*?)\]\(.*?\)", r"\1", line).strip("| ").split(" | ")
        for page in parts
        for line in page.body.split("\n")
        if line.startswith("| [")
    ]
    assert len(parts) > 2
    assert rows == [*reversed(whole)]
    assert all(
        f"({page.path.removeprefix('bodies/')})" in pages[f"{body}.md"].body for page in parts
    )
    assert [page.meta["within"]["id"] for page in parts] == [body] * len(parts)  # type: ignore[index,call-overload]


def test_pages_about_names_are_no_documents(pages: Pages) -> None:
    about = [page for page in pages.values() if "about" in page.meta]
    assert {page.meta["about"] for page in about} == {
        *(
            "person",
            "body",
            "meeting",
            "statute",
            "suggestion",
            "ledger",
            "package",
            "ref",
            "numbers",
        )
    }
    assert {page.meta["template"] for page in about} == {"profile.html", "ref.html"}


@pytest.mark.parametrize(
    "record", ["appointments/zhao-xiaochuan", "meetings/5", "handling/suggestions"]
)
def test_nothing_of_a_record_under_embargo_is_told(record: str, content: Path) -> None:
    path = content / ISSUE / f"{record}.yml"
    path.write_text("embargo: true\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    name = record.rpartition("/")[2]
    for page in pages_of(content).values():
        assert f"{ISSUE}/{name}" not in page.path
        assert f"{ISSUE}/{name}/" not in page.text
        assert f"{ISSUE}/{name}.md" not in page.text


def test_data_of_a_page_say_no_end_that_is_only_supposed(content: Path) -> None:
    write(
        content,
        "appointments/later.yml",
        "passed: {by: 县人大常委会, date: 2023-03-20}\nchanges: {决定任命: {韩冬: 青禾县水利局局长}}\ndecision: {}\n",
    )
    told = pages_of(content)["bodies/青禾县水利局.md"].meta["held"]
    assert isinstance(told, tuple)
    heads = [one for one in told if isinstance(one, dict) and one["post"] == "局长"]
    assert [(one["name"], one.get("begin"), one.get("end")) for one in heads] == [
        ("韩冬", "2023-03-20", None),
        ("赵小川", "2023-03-09", None),
        ("周正", None, "2023-03-09"),
    ]


def test_data_of_a_page_are_of_the_rows_that_it_shows(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = pages_of(content)["bodies/青禾县人民代表大会常务委员会.md"]
    monkeypatch.setattr(profile, "MOST", 0)
    monkeypatch.setattr(profile, "_FIRST", (1,))
    few = pages_of(content)["bodies/青禾县人民代表大会常务委员会.md"]
    held_, of_few = whole.meta["held"], few.meta["held"]
    assert isinstance(held_, tuple)
    assert isinstance(of_few, tuple)
    assert len(of_few) < len(held_)
    assert {str(one) for one in of_few} < {str(one) for one in held_}

"""Where documents lead: names that stand apart become links, and nothing else changes."""

import re

import pytest

from generator.render.addresses import statute_id
from generator.site.leads import basis, issuers, people, statute_pages, with_leads

NAMED = [
    ("李秋", "people/李秋"),
    ("陈一鸣", "people/陈一鸣"),
    ("青禾县水利局", "bodies/青禾县水利局"),
    ("<b>", "people/_0"),
]
LI, CHEN = '<a href="people/李秋">李秋</a>', '<a href="people/陈一鸣">陈一鸣</a>'
# What a page shows, and what becomes of it.
CELLS = [
    ("<td>陈一鸣</td>", f"<td>{CHEN}</td>"),
    ("<td>陈一鸣（兼）</td>", f"<td>{CHEN}（兼）</td>"),
    (
        '<td><span class="name-of-two">李秋</span>（女）</td>',
        f'<td><span class="name-of-two">{LI}</span>（女）</td>',
    ),
    (
        '<td align="right">青禾县水利局</td>',
        '<td align="right"><a href="bodies/青禾县水利局">青禾县水利局</a></td>',
    ),
    ("<td>&lt;b&gt;</td>", '<td><a href="people/_0">&lt;b&gt;</a></td>'),
    ("<td>陈一鸣等</td>", None),
    ("<td>陈一</td>", None),
    ("<td>青禾县水利局局长</td>", None),
    ("<p>由陈一鸣主持。</p>", None),
    ('<td><a href="x">陈一鸣</a></td>', None),
    ("<th>陈一鸣</th>", None),
]


@pytest.mark.parametrize(("html", "expected"), CELLS)
def test_a_name_that_stands_apart_leads_to_its_page(html: str, expected: str | None) -> None:
    made = with_leads(html, NAMED, str)
    assert made == (expected or html)
    assert re.sub("</?a[^>]*>", "", made) == re.sub("</?a[^>]*>", "", html)


def test_of_two_of_one_name_neither_is_meant() -> None:
    meta = {"people": ["周正", "李秋", "周正", "孔正"], "people_ids": {"孔正": "kong-zheng"}}
    assert people(meta) == [("李秋", "people/李秋"), ("孔正", "people/kong-zheng")]


def test_joint_issuers_lead_each_to_its_own_page() -> None:
    assert issuers("甲局、某人", ["甲局"]) == [("甲局", "bodies/甲局"), ("、", ""), ("某人", "")]
    assert issuers("甲、乙局", ["甲、乙局"])[0][0] == "甲、乙局"


# What a document rests on as printed; the words that lead somewhere.
BASIS = [
    ("《水法》第二条", "《水法》"),
    ("《关于修改《水法》的决定》第二条", "《关于修改《水法》的决定》"),
    ("《水法》", "《水法》"),
    ("青政〔2023〕3号", None),
    ("《关于修路的议案》", None),
]
PAGES = statute_pages([f"{statute_id(one)}.md" for one in ("水法", "关于修改《水法》的决定")])


@pytest.mark.parametrize(("printed", "leading"), BASIS)
def test_a_statute_leads_to_its_page(printed: str, leading: str | None) -> None:
    runs = basis(printed, PAGES)
    assert "".join(words for words, _ in runs) == printed
    assert [words for words, to in runs if to] == ([leading] if leading else [])

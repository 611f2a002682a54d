from typing import Any

import pytest
from pydantic import ValidationError

from generator.search.text.entries import Publication, entry_of

from ..samples import entry

# Front matter as YAML reads it: a year is a number, lists are lists.
META: dict[str, Any] = {
    "template": "document.html",
    "title": "关于提请任命单志强职务的议案",
    "id": "qinghe/2021-3/motion",
    "kind": "motion",
    "genre": "议案",
    "series": {"id": "qinghe", "title": "安洋公报"},
    "issue": {"id": "qinghe/2021-3", "title": "2021年第3号", "serial": 205},
    "date": 2024,
    "number": "安政文〔2021〕47号",
    "people": ["单志强"],
    "readings": {"单志强": "shan zhi qiang"},
}


def test_an_entry_holds_what_the_page_says() -> None:
    motion = entry_of(META, "<h1>议案</h1>\n<p>现提请：</p>")
    assert (motion.id, motion.kind, motion.genre) == ("qinghe/2021-3/motion", "motion", "议案")
    assert motion.series == Publication(id="qinghe", title="安洋公报")
    assert motion.issue == Publication(id="qinghe/2021-3", title="2021年第3号", serial=205)
    assert motion.date == "2024"
    assert motion.people == ("单志强",)
    assert motion.readings == {"单志强": "shan zhi qiang"}
    assert motion.text == "议案\n现提请："


PAGE = """<p>导航</p><article data-document="a"><h1>议案</h1>
<dl data-metadata><div><dt>载于</dt><dd><dl><dt>总第205号</dt></dl></dd></div></dl>
<p data-metadata>摘要，全文见总第205号。</p><nav data-added><ul><li>第一章</li></ul></nav>
<div class="text persons" data-text><p>现提请：</p><p data-added>附注</p></div>
<dl class="imprint"><dt>抄送</dt><dd>市委</dd></dl></article><p>下一篇</p>"""


def test_the_particulars_and_the_ways_to_other_pages_are_no_text() -> None:
    motion = entry_of(META, PAGE)
    assert motion.text == "议案\n现提请：\n附注\n抄送\n市委"
    assert motion.text[motion.head :].startswith("现提请")


def test_of_a_body_alone_the_head_is_its_heading() -> None:
    assert entry_of(META, "<h1>议案</h1>\n<p>现提请：</p>").head == len("议案\n")
    assert entry_of(META, "<p>现提请：</p>").head == 0


@pytest.mark.parametrize("key", ["title", "id", "kind", "genre", "series", "issue", "date"])
def test_a_page_without_a_key_is_an_error(key: str) -> None:
    with pytest.raises(ValidationError, match=key):
        entry_of({name: value for name, value in META.items() if name != key}, "")


@pytest.mark.parametrize(
    "given",
    [
        {"number": "47号"},
        {"issuer": "市政府"},
        {"meeting": "第25次会议"},
        {"date_text": "二〇二一年七月"},
        {"speaker": "高泳"},
        {"title_in_text": "全文"},
        *({name: ["甲", "乙"]} for name in ("addressee", "signatory", "basis", "annexes")),
        *({name: ["甲", "乙"]} for name in ("people", "bodies", "offices")),
    ],
    ids=str,
)
def test_names_are_the_values_beside_the_text(given: dict[str, str | list[str]]) -> None:
    [value] = given.values()
    assert entry(**given, genre="丙").names == (
        *([value] if isinstance(value, str) else value),
        "丙",
    )


def test_the_genre_and_what_else_is_said_of_a_document_are_names() -> None:
    particular = {"label": "效力状态", "value": "有效"}
    assert entry(genre="决定", particulars=[particular]).names == ("决定", "有效")


def test_what_stands_twice_is_one_name_and_what_is_empty_none() -> None:
    given = entry(
        people=["高泳", "单志强"], speaker="高泳", signatory=["单志强", ""], number="", genre=""
    )
    assert given.names == ("高泳", "单志强")

from pathlib import Path

import pytest
from pydantic import ValidationError

from generator.search.entries import Publication, read_entries

from .samples import ISSUE, PAGES

PAGE = """---
template: document.html
title: 题
id: a/1/b
kind: decision
genre: 决定
series: {id: a, title: 公报}
issue: {id: a/1, title: 第1号, serial: 205}
date: 2024
---
# 题

一
---
二
"""


def test_only_document_pages_are_entries_in_order_of_their_paths() -> None:
    assert [entry.id.removeprefix(f"{ISSUE}/") for entry in read_entries(PAGES)] == [
        "22/minutes",
        "22/present",
        "civil-affairs/report",
        "gao-yong/decision",
        "gao-yong/motion",
        "gao-yong/notice",
    ]


def test_an_entry_holds_what_the_page_says() -> None:
    [motion] = [entry for entry in read_entries(PAGES) if entry.id.endswith("motion")]
    assert motion.title == "安阳市人民政府关于提请任命高永职务的议案"
    assert (motion.kind, motion.genre, motion.date) == ("motion", "议案", "2021-07-03")
    assert motion.series == Publication(id="anyang", title="安阳市人民代表大会常务委员会公报")
    assert motion.issue == Publication(id=ISSUE, title="2021年第3号")
    assert motion.number == "安政文〔2021〕47号"
    assert motion.people == ("高永", "袁家健")
    assert motion.bodies == ("安阳市人民政府", "安阳市人民代表大会常务委员会")
    assert motion.offices == ("安阳市人民政府副市长",)
    assert motion.text.split("\n") == [
        motion.title,
        "市人大常委会：",
        "现提请：",
        "高永同志为安阳市人民政府副市长。",
        "请予审议。",
        "安阳市人民政府市长　袁家健",
        "2021年7月3日",
    ]


def test_readings_are_kept() -> None:
    [present] = [entry for entry in read_entries(PAGES) if entry.id.endswith("present")]
    assert present.readings == {"李长奉": "li chang feng"}


def test_a_year_alone_stays_text_and_a_rule_in_the_body_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text(PAGE, encoding="utf-8")
    [entry] = read_entries(tmp_path)
    assert entry.date == "2024"
    assert entry.text == "题\n一\n二"


def test_a_document_page_without_a_key_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text(PAGE.replace("genre: 决定\n", ""), encoding="utf-8")
    with pytest.raises(ValidationError, match="genre"):
        read_entries(tmp_path)


def test_an_empty_folder_has_no_entries(tmp_path: Path) -> None:
    assert read_entries(tmp_path) == ()

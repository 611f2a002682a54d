"""The ledger of supervision: who was told to do what until when, and what answered."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.link.link import link
from generator.load.load import load
from generator.render.archive import Archive
from generator.render.profiles.ledger import ledger
from generator.render.profiles.profile import profile_pages
from generator.render.public import newest_first

from .test_profiles import ISSUE, pages_of, section

OPINIONS = "baishi-congress/2023-1/texts/trees-opinions.yml"
RESPONSE = "baishi-congress/2023-1/supervision/trees-response.yml"


def opinions(content: Path) -> dict[str, list[str]]:
    return {row[0]: row[1:] for row in section(pages_of(content)["supervision.md"], "opinions")}


def of(title: str, found: dict[str, list[str]]) -> list[str]:
    return next(row for name, row in found.items() if title in name)


def test_a_demand_has_its_day_and_its_answer(content: Path) -> None:
    found = opinions(content)
    water, trees = of("水利", found), of("古树", found)
    assert "两个月内" in water[3]
    assert water[4] == "本站未见答复文件"
    assert "古树" in trees[4]
    assert "迟于期限" not in trees[4]


def test_a_demand_may_name_its_last_day(content: Path) -> None:
    months = "期限是提出的日期加上审议意见规定的月数。"
    assert months in pages_of(content)["supervision.md"].body
    path = content / f"{ISSUE}/texts/water-opinions.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("within: 2", "until: 2023-08-31"), encoding="utf-8")
    assert of("水利", opinions(content))[3].startswith("2023年8月31日 ")
    both = "期限是审议意见写明的日期，或者提出的日期加上审议意见规定的月数。"
    assert both in pages_of(content)["supervision.md"].body


def test_a_late_answer_is_told_so(content: Path) -> None:
    path = content / RESPONSE
    lines = path.read_text(encoding="utf-8").split("\n")
    kept = [line for line in lines if not line.startswith(("date:", "accept"))]
    path.write_text("\n".join([*kept, "date: 2026-01-01", ""]), encoding="utf-8")
    assert "（2026年1月1日，迟于期限）" in of("古树", opinions(content))[4]


@pytest.mark.parametrize(
    ("record", "title"), [(OPINIONS, "古树"), (f"{ISSUE}/appraisals/appraisal.yml", "评议")]
)
def test_a_demand_under_embargo_is_none(record: str, title: str, content: Path) -> None:
    rows = [
        row[0]
        for place in ("opinions", "appraisals")
        for row in section(pages_of(content)["supervision.md"], place)
    ]
    assert any(title in row for row in rows)
    path = content / record
    path.write_text("embargo: true\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    page = pages_of(content)["supervision.md"]
    assert not any(
        title in row[0] for place in ("opinions", "appraisals") for row in section(page, place)
    )


def test_an_answer_under_embargo_answers_nothing(content: Path) -> None:
    path = content / RESPONSE
    path.write_text("embargo: true\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert of("古树", opinions(content))[4] == "本站未见答复文件"


def test_bodies_have_what_they_were_told_and_what_they_demand(content: Path) -> None:
    pages = pages_of(content)
    told = section(pages["bodies/青禾县人民政府.md"], "obligations")
    asked = section(pages["bodies/青禾县人民代表大会常务委员会.md"], "demands")
    assert any("水利" in row[0] for row in told)
    assert any("水利" in row[0] for row in asked)


def test_a_ledger_without_a_row_says_so(content: Path) -> None:
    of = ledger(Archive([(scope, ()) for scope in newest_first(link(load(content)[0])[0])]))
    [empty] = profile_pages(replace(of, sections=()))
    assert "记录里没有注明答复期限的审议意见" in empty.body
    assert "没有注明" not in pages_of(content)["supervision.md"].body


def test_suggestions_that_were_reported_on_are_listed(content: Path) -> None:
    assert section(pages_of(content)["supervision.md"], "suggestions")


def test_what_several_have_to_mend_is_said_once(content: Path) -> None:
    [row] = section(pages_of(content)["supervision.md"], "appraisals")
    assert row[0].endswith("：结果转交各单位整改。")
    assert row[2] == "青禾县水利局、青禾县教育局"
    assert row[5] == "本站未见答复文件"


def test_who_has_mended_leaves_the_others_to_answer(content: Path) -> None:
    path = content / RESPONSE
    text = path.read_text(encoding="utf-8")
    mended = text.replace("baishi-congress/2023-1/trees-opinions", "qinghe/2023-1/appraisal")
    path.write_text(mended, encoding="utf-8")
    [row] = section(pages_of(content)["supervision.md"], "appraisals")
    assert "古树" in row[5]
    assert "未见" not in row[5]  # the government answers for all of them
    path.write_text(mended.replace("白石县人民政府", "青禾县水利局"), encoding="utf-8")
    [row] = section(pages_of(content)["supervision.md"], "appraisals")
    assert row[5].endswith("；青禾县教育局：本站未见答复文件")

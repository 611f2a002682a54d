"""The pages of motions and suggestions: who proposed them, what came of them, which documents name them."""

from pathlib import Path

import pytest

from .test_profiles import ISSUE, Pages, pages_of, section, write

PAGE = "suggestions/qinghe/关于修建水渠的议案.md"
REPORT = f"{ISSUE}/suggestions.md"
HANDLING = f"{ISSUE}/handling/suggestions.yml"


def facts(pages: Pages) -> dict[str, str]:
    lines = [line for line in pages[PAGE].body.split("\n") if line.startswith("-   ")]
    return dict(line.removeprefix("-   ").split("：", 1) for line in lines)


def test_a_motion_tells_who_proposed_it_and_what_came_of_it(content: Path) -> None:
    found = facts(pages_of(content))
    assert found["类别"] == "1号议案"
    assert found["提出"].endswith("等10人")
    assert found["提出的会议"] == "青禾县第九届人民代表大会第二次会议"
    assert "bodies/青禾县水利局.md" in found["承办"]
    assert found["交办"] == "2022年11月30日"
    assert found["期限"].startswith("2023年2月28日以前答复，复杂的2023年5月30日以前")
    assert found["公布"].startswith("2023年3月5日，[青禾县人民政府]")
    assert found["办理结果"] == "水渠完工。"
    assert "qinghe/2023-1/suggestions.md#关于修建水渠的议案" in found["见于"]


def test_ledger_document_proposer_and_unit_lead_to_it(content: Path) -> None:
    pages = pages_of(content)
    assert pages[REPORT].meta["suggestions"]["关于修建水渠的议案"] == PAGE.removesuffix(".md")
    for path in ("supervision.md", "bodies/青禾县水利局.md", "people/zhou-zheng-daibiao.md"):
        assert PAGE in pages[path].body, path


def test_it_lists_the_documents_that_name_it_and_they_lead_to_it(content: Path) -> None:
    path = content / ISSUE / "texts/water-report.md"
    path.write_text("《关于修建水渠的议案》已经办结。\n", encoding="utf-8")
    pages = pages_of(content)
    assert {row[0] for row in section(pages[PAGE], "documents")} == {
        "关于代表建议办理情况的报告",
        "关于水利工作的报告",
    }
    leads = pages[f"{ISSUE}/water-report.md"].meta["leads"]
    assert leads["《关于修建水渠的议案》"] == PAGE.removesuffix(".md")


def test_what_is_reported_on_twice_has_one_page(content: Path) -> None:
    again = (content / HANDLING).read_text(encoding="utf-8").replace("水渠完工", "水渠通水")
    write(content, "handling/again.yml", again.replace("2023-03-05", "2023-03-06"))
    write(content, "handling/again.md", "再次报告。\n")
    issue = content / ISSUE / "issue.yml"
    text = issue.read_text(encoding="utf-8")
    issue.write_text(
        text.replace("      suggestions: 27\n", "      suggestions: 27\n      again: 28\n"),
        encoding="utf-8",
    )
    pages = pages_of(content)
    assert facts(pages) == {}
    assert {row[6] for row in section(pages[PAGE], "reports")} == {"水渠完工。", "水渠通水。"}
    assert len(section(pages[PAGE], "documents")) == 2


def test_the_votes_on_a_key_suggestion_stand_on_its_page(content: Path) -> None:
    path = content / HANDLING
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("titles: [修渠]", "titles: [关于修建水渠的议案]"), encoding="utf-8"
    )
    [row] = section(pages_of(content)[PAGE], "appraisals")
    assert row[1:4] == ["95%", "1票", "通过"]


def test_of_a_report_under_embargo_there_is_no_page(content: Path) -> None:
    path = content / HANDLING
    path.write_text("embargo: true\n" + path.read_text(encoding="utf-8"), encoding="utf-8")
    assert not any(path.startswith("suggestions/") for path in pages_of(content))


def replied(content: Path, *more: str, date: str = "2023-02-20") -> Pages:
    """Return the pages with a reply of that day to the first motion, which says `more`."""
    lines = (
        "type: 议案",
        "title: 关于第1号议案的答复",
        "issuer: 县水利局",
        f"date: {date}",
        *more,
    )
    (content / ISSUE / "replies").mkdir()
    write(content, "replies/canal-reply.yml", "\n".join(lines))
    write(content, "replies/canal-reply.md", "已经办结。\n")
    issue = content / ISSUE / "issue.yml"
    text = issue.read_text(encoding="utf-8")
    issue.write_text(
        text.replace("      suggestions: 27\n", "      suggestions: 27\n      canal-reply: 28\n"),
        encoding="utf-8",
    )
    return pages_of(content)


BY_NUMBER = ("session: 县九届人大二次会议", "suggestion_number: 第001号")


def test_a_reply_by_number_stands_on_the_page_of_what_it_answers(content: Path) -> None:
    pages = replied(content, *BY_NUMBER, "outcome: A类")
    [row] = section(pages[PAGE], "replies")
    assert row == ["青禾县水利局", "2023年2月20日", "A类", "关于第1号议案的答复"]
    assert len(section(pages[PAGE], "documents")) == 2
    assert pages[f"{ISSUE}/canal-reply.md"].meta["suggestions"] == {
        "关于修建水渠的议案": PAGE.removesuffix(".md")
    }
    assert "（2023年2月20日答复）" in pages["supervision.md"].body


OTHERS = [
    ("co_issuers: [青禾县教育局]", "bodies/青禾县教育局.md", "handled"),
    ("by: 县政府", "bodies/青禾县人民政府.md", "proposed"),
    ("lead: [刘野]", "people/刘野.md", "motions"),
]


@pytest.mark.parametrize(("line", "page", "part"), OTHERS)
def test_whom_a_reply_names_besides_the_report_has_it_on_the_own_page(
    content: Path, line: str, page: str, part: str
) -> None:
    before = pages_of(content)
    assert not [row for row in section(before[page], part) if "关于修建水渠的议案" in row[0]]
    [row] = section(replied(content, *BY_NUMBER, line)[page], part)
    assert row[0].startswith("关于修建水渠的议案")
    assert row[4] == "关于代表建议办理情况的报告；关于第1号议案的答复（2023年2月20日答复）"


def test_a_reply_under_another_title_stands_on_the_page_of_its_number(content: Path) -> None:
    pages = replied(content, *BY_NUMBER, "suggestion: 关于修渠的议案")
    assert not [one for one in pages if one.startswith("suggestions/") and "修渠" in one]
    assert len(section(pages[PAGE], "replies")) == 1


def test_a_reply_after_half_a_year_is_late(content: Path) -> None:
    pages = replied(content, *BY_NUMBER, date="2023-05-31")
    assert "2023年5月31日，迟于期限" in pages[PAGE].body
    assert "（2023年5月31日答复，迟于期限）" in pages["supervision.md"].body


def test_what_only_a_reply_names_has_a_page_and_is_in_the_ledger(content: Path) -> None:
    pages = replied(
        content, "session: 县九届人大二次会议", "suggestion_number: 9号", "lead: [刘野]"
    )
    [path] = [
        one
        for one in pages
        if one.startswith("suggestions/")
        and "about" in pages[one].meta
        and "9号" in pages[one].body
    ]
    assert pages[path].meta["title"] == "县九届人大二次会议第9号议案"
    assert f"{ISSUE}/canal-reply.md)" in pages[path].body
    for page in ("supervision.md", "people/刘野.md", "bodies/青禾县水利局.md"):
        assert path in pages[page].body.replace("../", ""), page

"""An issue that nobody printed, imported whole; and texts that are no issue at all."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.cli import main
from generator.importing.as_json import as_json
from generator.importing.imported import Import, imported
from generator.importing.manuscript import Block, Manuscript, Paragraph, Picture, Spot, Table
from generator.importing.read.read import read
from generator.importing.told import as_text
from generator.kinds import BY_NAME
from generator.pipeline import proofread
from generator.workspace.added import add
from tests.importing.printing import manuscript

ISSUE = Path(__file__).with_name("issue.txt")
WHERE = ("yunling", "2024-2")


def bring(
    content: Path, *sources: Manuscript, accept: bool = True, where: tuple[str, str] = WHERE
) -> Import:
    done = imported(sources, content, where, accept=accept)
    add(content, done.settled.read.files.new, done.settled.read.files.longer)
    return done


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    content.mkdir()
    return content


def text_of(content: Path, path: str) -> str:
    return (content / "yunling/2024-2" / path).read_text(encoding="utf-8")


def errors(content: Path) -> list[str]:
    return [
        f"{one.path}: {one.message}"
        for one in proofread(content).problems
        if one.severity == "error"
    ]


def test_an_issue_becomes_records(empty: Path) -> None:
    done = bring(empty, read(ISSUE))
    assert {
        draft.kind: len(draft.parts) for draft in done.settled.drafts if draft.kind != "text"
    } == {
        "meeting": 3,
        "appointment": 2,
        "decision": 1,
        "regulation": 1,
        "announcement": 1,
    }
    assert errors(empty) == []
    assert all(one.is_whole for one in done.settled.fidelity)
    assert done.account.kept + done.account.missing == done.account.total


def test_facts_stand_in_their_keys(empty: Path) -> None:
    bring(empty, read(ISSUE))
    assert "林晓帆: 云岭县文化和旅游局局长" in text_of(empty, "appointments/lin-xiao-fan.yml")
    meeting = text_of(empty, "meetings/10.yml")
    assert "副主任: [叶青, 方仲平]" in meeting
    assert "matters: [zheng-bai-resignation]" in meeting
    assert "regulation: gu-qiao-bao-hu-regulation" in text_of(
        empty, "announcements/ren-min-dai-biao-da-hui-announcement.yml"
    )
    opinions = text_of(empty, "texts/gu-qiao-xiu-shan-qing-kuang-opinions.yml")
    assert "within: 3" in opinions
    assert "supervisor: 云岭县人大常委会教科文卫工作委员会" in opinions
    issue = text_of(empty, "issue.yml")
    assert "serial: 31" in issue
    assert "lin-xiao-fan/notice: 4" in issue


def test_what_differs_in_the_contents_is_asked(empty: Path) -> None:
    done = bring(empty, read(ISSUE))
    assert any("修缮规划" in one and "修缮情况" in one for one in done.questions)
    report = text_of(empty, "texts/gu-qiao-xiu-shan-gui-hua-report.yml")
    assert "title_in_text: 云岭县人民政府关于古桥修缮情况的报告" in report


def test_the_same_import_twice_changes_nothing(empty: Path) -> None:
    first = bring(empty, read(ISSUE))
    before = {path: path.read_bytes() for path in empty.rglob("*") if path.is_file()}
    done = bring(empty, read(ISSUE))
    assert done.unchanged == sum(len(draft.parts) for draft in first.settled.drafts)
    assert {path: path.read_bytes() for path in empty.rglob("*") if path.is_file()} == before


def test_what_another_issue_holds_is_told(empty: Path) -> None:
    lines = [
        "云岭县人大常委会关于修桥的决定",
        "会议决定修桥。",
        "云岭县人大常委会",
        "2024年4月18日",
    ]
    other = [
        "云岭县人大常委会关于铺路的决定",
        "会议决定铺路。",
        "云岭县人大常委会",
        "2024年4月19日",
    ]
    first = bring(empty, manuscript(lines))
    assert not [one for one in first.questions if "已经收在" in one]
    again = bring(empty, manuscript([*lines, *other]), where=("yunling", "2024-3"))
    (told,) = (one for one in again.questions if "已经收在" in one)
    record = next((empty / "yunling/2024-2").glob("*/*.yml")).relative_to(empty / "yunling/2024-2")
    assert f"《{lines[0]}》已经收在 yunling/2024-2（{record}），一字不差" in told
    assert other[0] not in told


def test_a_corrected_source_is_told_and_overwrites_nothing(empty: Path, tmp_path: Path) -> None:
    bring(empty, read(ISSUE))
    before = text_of(empty, "texts/gu-qiao-xiu-shan-gui-hua-report.md")
    corrected = tmp_path / "issue.txt"
    corrected.write_text(
        ISSUE.read_text(encoding="utf-8").replace("已修缮9座", "已修缮8座"), encoding="utf-8"
    )
    done = bring(empty, read(corrected))
    assert [one.record.name for one in done.changed] == ["gu-qiao-xiu-shan-gui-hua-report.yml"]
    assert not done.settled.drafts
    assert text_of(empty, "texts/gu-qiao-xiu-shan-gui-hua-report.md") == before


def test_a_document_is_added_to_an_issue_that_is_there(empty: Path) -> None:
    bring(empty, read(ISSUE))
    letter = manuscript(["云岭县人民政府关于桥名的说明", "2024年5月1日", "桥名照旧。"], "另件.txt")
    done = bring(empty, letter)
    assert len(done.settled.drafts) == 1
    assert "  - heading: 其他文件\n" in text_of(empty, "issue.yml")
    assert errors(empty) == []


def test_names_that_two_people_bear_are_asked(content: Path) -> None:
    lines = [
        "关于周正等职务任免的通知",
        "县人民政府：",
        "2023年3月9日，青禾县第九届人民代表大会常务委员会第五次会议决定任命：",
        "周正为青禾县水利局局长。",
        "青禾县人大常委会",
        "2023年3月9日",
    ]
    done = bring(content, manuscript(lines), where=("qinghe", "2023-9"))
    assert any("周正" in one and "zhou-zheng-shuili" in one for one in done.questions)
    (draft,) = done.settled.drafts
    assert draft.data["changes"] == {"决定任命": {"zhou-zheng-shuili": "青禾县水利局局长"}}


def test_what_the_check_finds_is_an_error_or_accepted_with_a_reason(
    empty: Path, tmp_path: Path
) -> None:
    lines = [
        "云岭县人民政府关于修桥的报告",
        "2024年4月18日",
        "全县共有桥24座，其中石桥20座、木桥5座，于2024年2月30日竣工。",
    ]
    other = tmp_path / "other"
    other.mkdir()
    assert not bring(empty, manuscript(lines), accept=False).is_publishable
    assert bring(other, manuscript(lines)).is_publishable
    (record,) = (other / "yunling/2024-2/texts").glob("*.yml")
    assert "照录来源，待核对" in record.read_text(encoding="utf-8")
    assert errors(other) == []


ODD = [
    ["【填姓名】"],
    ["# 标题", "- 甲", "- 乙", "![图](x.png)", "[^1]", "[^1]: 无", "[链接](../../x/y/z)"],
    ["目录", "……1", "……2"],
    ["目录", "0··0"],
    ["甲\u1680乙", "甲\u2003乙\x85丙\u2028丁\u200b戊"],
    ["目录", "甲……1", "甲……2", "甲", "甲"],
    ["第一条", "第二条", "第三条"],
    ["云岭县条例", "第一条 甲", "第二条 乙", "第二条 丙"],
    ["接受甲乙辞去丙职务", "2024年99月99日"],
    ["~", "null", "yes", "---", "%YAML 1.2", "&a *a", "!!python/object"],
    ["，" * 3000],
    ["（" * 3000],
    ["关于" * 60 + "的决定", "（2024年4月18日某县第一届人民代表大会常务委员会第一次会议通过）"],
    ["\u202e反向", "\ufeff", "\x00\x01"],
]


@pytest.mark.parametrize("lines", ODD)
def test_whatever_comes_in_builds(lines: list[str], empty: Path) -> None:
    done = bring(empty, manuscript(lines))
    assert errors(empty) == []
    assert done.is_publishable


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(
        st.one_of(
            st.text(max_size=30),
            st.sampled_from(
                [line for line in ISSUE.read_text(encoding="utf-8").split("\n") if line.strip()]
            ),
        ),
        min_size=1,
        max_size=25,
    )
)
def test_any_shuffle_of_an_issue_builds(
    lines: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = tmp_path_factory.mktemp("any") / "content"
    content.mkdir()
    if not "".join(lines).strip():
        return
    bring(content, manuscript(lines))
    assert errors(content) == []


@pytest.mark.parametrize("lines", [["]"], ["]", "甲"], ["目录", "]"]])
def test_a_bracket_that_is_all_of_a_value_is_accepted(lines: list[str], empty: Path) -> None:
    bring(empty, manuscript(lines))
    assert errors(empty) == []


def test_tables_and_pictures_come_along(empty: Path) -> None:
    picture = (Path(__file__).parent.parent / "sample").rglob("*.png")
    content = next(picture).read_bytes()
    blocks: tuple[Block, ...] = (
        Paragraph("云岭县人民政府关于修桥的报告", Spot(1), level=1),
        Paragraph("2024年4月18日", Spot(2)),
        Table((("桥", "年"), ("南桥", "1701")), Spot(3)),
        Picture("tu-1.png", content, "南桥", Spot(4)),
    )
    bring(empty, Manuscript("甲.docx", blocks))
    folder = empty / "yunling/2024-2/texts"
    assert (folder / "tu-1.png").read_bytes() == content
    (text,) = folder.glob("*.md")
    assert "| 南桥 | 1701 |" in text.read_text(encoding="utf-8")
    assert errors(empty) == []


def test_the_report_is_told_and_is_json(empty: Path) -> None:
    done = bring(empty, read(ISSUE))
    said = as_text(done, "yunling/2024-2")
    assert "12 份文件" in said
    assert f"已收 {done.account.kept} 字，未收 {done.account.missing} 字" in said
    data = json.loads(as_json(done))
    assert len(data["documents"]) == 12
    assert all(one["fidelity"] == 1 for one in data["documents"])
    assert {one["kind"] for one in data["documents"]} <= set(BY_NAME)
    assert data["characters"]["left_out"] == done.account.missing


def test_what_no_source_says_is_asked(empty: Path) -> None:
    done = bring(
        empty, manuscript(["关于道路的说明", "道路已经修好。"]), where=("roads", "special")
    )
    assert errors(empty) == []
    asked = "\n".join(done.questions)
    assert "region 暂写“某地”" in asked
    assert "“未署名”" in asked
    assert "暂写 1949" in asked


MINUTES = [
    "云岭县第八届人大常委会第十次会议纪要",
    "云岭县第八届人大常委会第十次会议于2024年4月18日在县人大常委会会议室举行。现将会议内容纪要如下：",
    "一、表决通过了人事任免事项（名单另发）。",
]


def test_a_clash_with_another_issue_is_not_said_to_be_the_sources(empty: Path) -> None:
    later = [line.replace("2024年4月18日", "2024年3月18日") for line in MINUTES]
    later = [line.replace("第十次", "第十一次") for line in later]
    bring(empty, manuscript(MINUTES))
    bring(empty, manuscript(later), where=("yunling", "2024-3"))
    (record,) = (empty / "yunling/2024-3/meetings").glob("*.yml")
    said = record.read_text(encoding="utf-8")
    assert "session-order:" in said
    assert "照录来源，与别的期的记录不合，待核对是哪一边的差错" in said


def test_what_the_source_contradicts_itself_is_said_to_be_the_sources(empty: Path) -> None:
    later = [line.replace("2024年4月18日", "2024年3月18日") for line in MINUTES]
    later = [line.replace("第十次", "第十一次") for line in later]
    bring(empty, manuscript([*MINUTES, *later]))
    (record,) = (empty / "yunling/2024-2/meetings").glob("11.yml")
    assert "照录来源，待核对：第十一次会议" in record.read_text(encoding="utf-8")


def test_what_init_made_is_told_to_be_invented(tmp_path: Path) -> None:
    assert main(["-C", str(tmp_path), "init", "云岭县"]) == 0
    done = bring(tmp_path / "content", manuscript(MINUTES))
    assert sum("是 gazette init 放的示例" in one for one in done.questions) == 1


def test_documents_that_print_more_are_named(empty: Path) -> None:
    listed = ["县八届人大常委会第十次会议列席人员名单", "县财政局局长　王明", "县水利局局长　丁一"]
    done = bring(empty, manuscript([*MINUTES, *listed]))
    whole = [one for one in done.settled.fidelity if not one.is_same]
    told = as_text(done, "yunling/2024-2")
    for one in whole:
        assert f"{one.where}《{one.title}》：多印 {one.added} 字" in told


def test_a_list_without_offices_is_printed_as_it_is(empty: Path) -> None:
    listed = ["县八届人大常委会第十次会议出席人员名单", "许文山　　丁海棠　　毛　竹"]
    done = bring(empty, manuscript([*MINUTES, *listed]))
    assert all(one.is_same for one in done.settled.fidelity)
    assert "丁海棠" in text_of(empty, "meetings/10.yml")


def test_who_signs_a_notice_enters_no_office(tmp_path: Path) -> None:
    assert main(["-C", str(tmp_path), "init", "云岭县"]) == 0
    lines = [
        "关于任命林晓帆职务的通知",
        "县人民政府：",
        "2024年4月18日，云岭县第八届人民代表大会常务委员会第十次会议通过：",
        "决定任命：",
        "林晓帆为云岭县文化和旅游局局长。",
        "云岭县人大常委会",
        "2024年4月18日",
    ]
    bring(tmp_path / "content", manuscript(lines))
    matter = text_of(tmp_path / "content", "appointments/lin-xiao-fan.yml")
    assert "云岭:" not in matter
    assert "accept" not in matter


def test_an_issue_is_not_dated_by_a_day_to_come(empty: Path) -> None:
    lines = [
        "云岭县人大常委会关于修桥情况的审议意见",
        "县人民政府：",
        "请抓紧修桥，并于2024年8月31日前报告。",
        "云岭县人大常委会",
        "2024年4月20日",
    ]
    done = bring(empty, manuscript(lines), where=("roads", "2024-2"))
    assert "暂写 2024-04-20" in "\n".join(done.questions)

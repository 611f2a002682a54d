from dataclasses import replace

from generator.importing.divide.divide import divide
from generator.importing.recognise.appraisal import appraisals
from generator.importing.recognise.draft import Draft
from generator.importing.terms.setting import Setting
from generator.link.bodies import Bodies
from tests.importing.printing import manuscript
from tests.importing.recognise.reading import drafts

SETTING = Setting("云岭县", Bodies(()), meetings={"committee-8-10": "第十次会议"})
CIRCULAR = [
    "县人大常委会关于工作评议结果的通报",
    "2024年4月20日",
    "2024年1月至3月开展了工作评议，县八届人大常委会第十次会议作了测评。",
]
TABLE = [
    "工作评议结果汇总表",
    "序号\t被评议单位\t收回票数\t满意票\t基本满意票\t不满意票\t评议结果\t名次",
    "1\t县水利局\t9\t8\t1\t0\t满意\t1",
]


def found(*lines: str, setting: Setting = SETTING) -> list[Draft]:
    return [*appraisals(divide(manuscript(lines)).pieces, setting)]


def test_circular_and_table_are_one_record() -> None:
    source = ["目录", f"{CIRCULAR[0]}……1", f"{TABLE[0]}……2", *CIRCULAR, *TABLE]
    (one,) = found(*source)
    assert one.data["appraised"] == [
        {
            "body": "云岭县水利局",
            "ballots": {
                "returned": "9",
                "satisfied": "8",
                "basically_satisfied": "1",
                "dissatisfied": "0",
            },
            "result": "满意",
            "rank": "1",
        }
    ]
    assert (one.data["meeting"], one.data["period"]) == ("第十次会议", "2024年1月至3月")
    assert one.model is not None


def test_without_its_meeting_there_is_none() -> None:
    source = ["目录", f"{CIRCULAR[0]}……1", f"{TABLE[0]}……2", *CIRCULAR, *TABLE]
    assert found(*source, setting=replace(SETTING, meetings={})) == []


def test_a_count_that_is_none_leaves_a_text() -> None:
    rows = [*TABLE[:2], TABLE[2].replace("8", "约8")]
    assert found("目录", f"{CIRCULAR[0]}……1", f"{TABLE[0]}……2", *CIRCULAR, *rows) == []


HELD = {
    "by": "云岭县人民代表大会常务委员会",
    "term": "8",
    "session": "10",
    "date": "2024-04-18",
}


def test_a_circular_with_its_table_says_when_it_was_voted() -> None:
    (one,) = found(
        "县人大常委会关于满意度测评结果的通报",
        "2024年4月18日，县八届人大常委会第十次会议对部门工作进行了满意度测评，结果如下：",
        "单位\t满意\t基本满意\t不满意\t弃权",
        "县水利局\t8\t1\t0\t1",
        "县教育局\t9\t1\t0\t0",
        setting=replace(SETTING, meetings={}),
    )
    assert [*one.data] == ["passed", "circular", "appraised"]
    assert one.data["passed"] == HELD
    assert one.model is not None


def test_sections_tell_the_ballots_of_the_bodies_that_head_them() -> None:
    (one,) = found(
        "关于2024年工作评议结果的通报",
        "县八届人大常委会第十次会议作了测评。",
        "一、县水利局",
        "满意度测评结果：满意（满意票8票，基本满意票1票，不满意票0票），第1名。",
        "二、县教育局",
        "满意度测评结果：基本满意（满意票3票，基本满意票6票，不满意票0票）。",
    )
    assert isinstance(one.data["appraised"], list)
    rows = [row for row in one.data["appraised"] if isinstance(row, dict)]
    assert [(row["body"], row["result"], row.get("rank")) for row in rows] == [
        ("云岭县水利局", "满意", "1"),
        ("云岭县教育局", "基本满意", None),
    ]


def test_a_table_alone_is_one_where_it_says_of_which_meeting() -> None:
    title = "县八届人大常委会第十次会议满意度测评票数"
    rows = ("报告\t满意\t不满意", "《关于供水的报告》\t8\t1")
    (one,) = found(title, *rows)
    assert one.data["table"] == {"title": title}
    assert [*found("满意度测评票数", *rows)] == []


def test_an_announcement_of_ballots_tells_them() -> None:
    (one,) = found(
        "云岭县人大常委会关于民生实事项目满意度测评结果的公告",
        "2024年4月18日，县八届人大常委会第十次会议进行了满意度测评，结果如下：",
        "一、《村内道路硬化》满意8票，基本满意1票，不满意0票；",
        "二、《敬老院改造》满意7票，基本满意1票，不满意1票。",
    )
    rows = one.data["appraised"]
    assert isinstance(rows, list)
    assert [row["subject"] for row in rows if isinstance(row, dict)] == [
        "村内道路硬化",
        "敬老院改造",
    ]
    assert one.data["circular"] == {
        "title": "云岭县人大常委会关于民生实事项目满意度测评结果的公告",
        "genre": "announcement",
    }


def test_a_circular_says_its_number_and_the_day_that_it_was_signed() -> None:
    lines = (
        "云人办发〔2024〕5号",
        "2024年6月20日，县八届人大常委会第十二次会议进行了满意度测评：",
        "单位\t满意\t不满意",
        "县水利局\t8\t1",
        "云岭县人大常委会办公室",
        "2024年6月25日",
        "抄送：县委办公室。",
    )
    setting = replace(SETTING, days={"committee-8-12": "2024-06-20"})
    (one,) = drafts(appraisals, "县人大常委会关于满意度测评结果的通报", *lines, setting=setting)
    assert one.data["circular"] == {
        "title": "县人大常委会关于满意度测评结果的通报",
        "number": "云人办发〔2024〕5号",
        "date": "2024-06-25",
    }

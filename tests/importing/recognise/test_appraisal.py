from dataclasses import replace

from generator.importing.divide.divide import divide
from generator.importing.recognise.appraisal import appraisals
from generator.importing.recognise.draft import Draft
from generator.importing.terms.setting import Setting
from generator.link.bodies import Bodies
from tests.importing.printing import manuscript

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

"""Minutes in prose: what each clause says that the meeting dealt with, and nothing of what follows."""

import pytest

from generator.importing.recognise.business import business
from generator.importing.recognise.draft import Draft
from generator.importing.recognise.minuted import minuted
from generator.importing.recognise.sitting import meetings
from tests.importing.recognise.reading import SETTING, drafts, piece

DEALT = {
    "会议审查和批准了2023年县级决算，作出了《县人大常委会关于批准2023年县级决算的决议》。": [
        "审查和批准了2023年县级决算",
        "作出了《县人大常委会关于批准2023年县级决算的决议》",
    ],
    "会议听取和审议了县政府关于供水情况的报告，并对县水利局、县财政局2个部门进行了满意度测评。": [
        "听取和审议了县政府关于供水情况的报告",
        "对县水利局、县财政局2个部门进行了满意度测评",
    ],
    "会议审议了执法检查报告，并就养老服务工作开展了专题询问。": [
        "审议了执法检查报告",
        "就养老服务工作开展了专题询问",
    ],
    "会议听取了《关于供水情况的报告》，肯定了成绩，指出了问题。": ["听取了《关于供水情况的报告》"],
    "会议以无记名投票方式表决通过了有关人事任免事项，新任命人员进行了宪法宣誓。": [
        "以无记名投票方式表决通过了有关人事任免事项"
    ],
    "会议依法表决通过人事任免名单，由县人大常委会主任许文山颁发任命书。": [
        "依法表决通过了人事任免名单"
    ],
    "会议审议通过《县人大常委会关于修桥的决定》。": ["审议通过了《县人大常委会关于修桥的决定》"],
    "会议接受叶青辞去云岭县第八届人大常委会委员职务的请求。": [
        "接受了叶青辞去云岭县第八届人大常委会委员职务的请求"
    ],
    "会议决定接受叶青因工作变动辞去副县长职务的请求，并报县人民代表大会备案。": [
        "决定接受了叶青因工作变动辞去副县长职务的请求"
    ],
    "会议听取了关于稳就业、促增收，保障了民生的报告。": [
        "听取了关于稳就业、促增收，保障了民生的报告"
    ],
    "会议听取了《关于学习，审议了什么的报告》。": ["听取了《关于学习，审议了什么的报告》"],
    "会议审查了县政府提出的决算，并同意县人大财经委的审查报告，决定批准2023年县级决算。": [
        "审查了县政府提出的决算"
    ],
    "本次会议共听取和审议了6项报告。": [],
    "会议听取了5项报告，审议通过了3项决定。": [],
    "会议任命了叶青为副主任。": [],
    "会议表决通过了人事任免名单：": [],
    "会议审议认为，关于修桥要抓紧。": [],
    "会议认为，县政府工作取得了成绩。": [],
    "会议对县水利局进行了通报。": [],
    "县政府听取了报告。": [],
}


@pytest.mark.parametrize("line", DEALT)
def test_an_item_for_each_clause(line: str) -> None:
    assert [f"{one['outcome']}了{one['subject']}" for one in business([line], SETTING)] == DEALT[
        line
    ]


UNITS = ("审议了，", "，", "对甲", "接受", "辞去", "通过", "听取和", "《", "（", "并")


@pytest.mark.parametrize("unit", UNITS)
def test_a_line_without_end_is_read_in_time(unit: str) -> None:
    assert [*business([f"会议{unit * (20_000 // len(unit))}"], SETTING)] == []
    found = [*business([f"会议{unit * (500 // len(unit))}。" * 40], SETTING)]
    assert len(found) == (40 if unit == "审议了，" else 0)


TITLE = "关于接受叶青辞去副县长职务请求的决定"
APPOINTED: dict[str, list[str]] = {
    "会议依法表决通过人事任免名单。": ["list"],
    "会议接受叶青辞去副县长职务的请求。": ["ye-resignation"],
    f"会议经表决，通过了《{TITLE}》和人事任免名单。": ["ye-resignation", "list"],
    f"会议通过了《{TITLE}》。": ["ye-resignation"],
}


@pytest.mark.parametrize("line", APPOINTED)
def test_an_item_leads_to_those_who_are_appointed_or_resign(line: str) -> None:
    (meeting,) = drafts(
        meetings,
        "县八届人大常委会第十次会议纪要",
        "2024年4月18日，县八届人大常委会举行第十次会议。",
        line,
    )
    changes = {
        "list": ("县人大常委会任免名单", {"任命": {"林晓帆": "云岭县人大常委会副秘书长"}}),
        "ye-resignation": (TITLE, {"接受辞职": {"叶青": "云岭县人民政府副县长"}}),
    }
    others = [
        Draft(
            "appointment",
            name,
            {"meeting": "第十次会议", "changes": said, "decision": {}},
            {"decision": piece(title, "甲")},
        )
        for name, (title, said) in changes.items()
    ]
    minutes = minuted([meeting, *others])[0].data["minutes"]
    assert isinstance(minutes, dict)
    assert isinstance(minutes["items"], list)
    assert [one.get("matters") for one in minutes["items"] if isinstance(one, dict)] == [
        APPOINTED[line]
    ]


SPOKEN = "县水利局局长叶青作的"
REPORTS = {
    f"会议听取了{SPOKEN}《关于供水情况的报告》。": True,
    f"会议听取了{SPOKEN}关于供水情况的报告。": True,
    "会议听取了县水利局关于供水情况的报告。": False,
    "会议听取了县水利局局长毛竹作的关于供水情况的报告。": False,
}


@pytest.mark.parametrize("line", REPORTS)
def test_an_item_leads_to_the_report_that_was_heard(line: str) -> None:
    (meeting,) = drafts(
        meetings,
        "县八届人大常委会第十次会议纪要",
        "2024年4月18日，县八届人大常委会举行第十次会议。",
        line,
    )
    report = Draft(
        "text",
        "water",
        {"title": "云岭县水利局关于供水情况的报告", "speaker": "县水利局局长 叶青"},
        {"": piece("云岭县水利局关于供水情况的报告", "甲")},
    )
    minutes = minuted([meeting, report])[0].data["minutes"]
    assert isinstance(minutes, dict)
    assert isinstance(minutes["items"], list)
    assert ["heard" in one for one in minutes["items"]] == [REPORTS[line]]

from dataclasses import replace

from generator.importing.recognise.statute import amendments, regulations
from tests.importing.recognise.reading import SETTING, drafts

TITLE = "云岭县人民代表大会常务委员会关于修改《云岭县古桥保护条例》的决定"
HISTORY = "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）"
LINES = ("一、将第五条中的“县文化局”修改为“县文化和旅游局”。", "本决定自2024年6月1日起施行。")


def test_a_decision_that_amends() -> None:
    (one,) = drafts(amendments, TITLE, HISTORY, *LINES)
    assert one.data == {"title": TITLE, "meeting": "第十次会议", "in_force": "2024-06-01"}
    assert one.text.split("\n\n") == [*LINES]


def test_a_decision_that_does_not_say_how_is_none() -> None:
    assert drafts(amendments, TITLE, HISTORY, "会议作了决定。") == []


def test_without_who_passed_it_there_is_none() -> None:
    assert drafts(amendments, TITLE, *LINES) == []


def test_the_history_of_an_amended_regulation() -> None:
    history = (
        "（2010年3月9日云岭县第六届人民代表大会常务委员会第五次会议通过　"
        "根据2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过的《关于修改〈云岭县古桥保护条例〉的决定》修正）"
    )
    articles = ("第一条　为了保护古桥，制定本条例。", "第二条　本条例自2010年6月1日起施行。")
    (one,) = drafts(regulations, "云岭县古桥保护条例", history, *articles)
    assert one.data["passed"] == {
        "by": "云岭县人民代表大会常务委员会",
        "term": "6",
        "session": "5",
        "date": "2010-03-09",
    }
    (amended,) = one.data["amended"] if isinstance(one.data["amended"], list) else ()
    assert amended == {
        "passed": {
            "by": "云岭县人民代表大会常务委员会",
            "term": "8",
            "session": "10",
            "date": "2024-04-18",
        },
        "decision": "关于修改《云岭县古桥保护条例》的决定",
    }


def test_what_an_autonomous_county_calls_a_regulation_is_a_single_one() -> None:
    lines = (
        "（2024年2月1日云岭自治县第八届人民代表大会第三次会议通过　2024年4月1日云南省第十四届人民代表大会常务委员会第五次会议批准）",
        "第一条　保护古桥。",
        "第二条　古桥由县政府登记。",
        "第三条　本条例自2024年5月1日起施行。",
    )
    title = "云岭自治县古桥保护条例"
    (one,) = drafts(regulations, title, *lines, setting=replace(SETTING, region="云岭自治县"))
    assert (one.data["category"], one.data["in_force"]) == ("单行条例", "2024-05-01")
    (other,) = drafts(regulations, title.replace("自治", ""), *lines)
    assert other.data["category"] == "地方性法规"


def test_what_a_presidium_passed_the_congress_did_not() -> None:
    lines = (
        "（2024年2月1日云岭县第八届人民代表大会第三次会议主席团第一次会议通过）",
        "第一条　补选县长1名。",
        "第二条　采用无记名投票方式。",
    )
    assert drafts(regulations, "云岭县第八届人民代表大会第三次会议选举办法", *lines) == []

import pytest

from generator.importing.divide.divide import divide
from generator.importing.recognise.draft import Draft
from generator.importing.recognise.handling import handlings
from generator.importing.terms.setting import Setting
from generator.link.bodies import Bodies
from tests.importing.printing import manuscript

SETTING = Setting("云岭县", Bodies(()), "云岭县人大常委会办公室", "2024-05-20")
TITLE = "云岭县人民政府关于代表建议办理情况的报告"


def found(*lines: str) -> list[Draft]:
    return [*handlings(divide(manuscript([TITLE, "2024年5月8日", *lines])).pieces, SETTING)]


def test_counts_that_make_up_the_whole_are_its_parts() -> None:
    (one,) = found("县政府共收到代表议案、建议20件，其中，议案2件，建议18件。")
    assert one.data["received"] == {
        "name": "议案、建议",
        "count": "20",
        "parts": [{"name": "议案", "count": "2"}, {"name": "建议", "count": "18"}],
    }


def test_a_number_without_end_counts_no_part() -> None:
    (one,) = found(f"县政府共收到建议20件，其中议案{ENDLESS}件、提案2件。")
    assert ENDLESS not in str(one.data["received"])


def test_counts_of_some_are_included() -> None:
    (one,) = found("全县办理建议20件，其中重点建议3件。")
    assert one.data["received"] == {
        "name": "建议",
        "count": "20",
        "including": [{"name": "重点建议", "count": "3"}],
    }


def test_subjects_classes_and_rates() -> None:
    (one,) = found(
        "共收到建议20件。其中，农业类8件，城建类7件，教育类3件，其他2件。",
        "已经解决的（A类）15件，占总数的75%；列入计划解决的（B类）5件，占总数的25%。代表满意率为98.5%。",
    )
    assert one.data["subjects"] == [
        {"name": "农业类", "count": "8"},
        {"name": "城建类", "count": "7"},
        {"name": "教育类", "count": "3"},
        {"name": "其他", "count": "2"},
    ]
    assert one.data["classes"] == [
        {"name": "A类", "count": "15", "share": "75%", "legend": "已经解决"},
        {"name": "B类", "count": "5", "share": "25%", "legend": "列入计划解决"},
    ]
    assert one.data["rates"] == [{"name": "代表满意率", "value": "98.5%"}]
    assert one.model is not None


ENDLESS = "9" * 5000


def test_outcomes_without_letters_or_shares_are_classes_where_they_make_up_the_whole() -> None:
    (one,) = found("代表共提出建议20件。其中，已解决的12件；正在解决的5件；列入计划的3件。")
    assert one.data["classes"] == [
        {"name": "已解决", "count": "12"},
        {"name": "正在解决", "count": "5"},
        {"name": "列入计划", "count": "3"},
    ]
    (one,) = found("代表共提出建议20件。其中，已解决的12件；正在解决的5件。")
    assert "classes" not in one.data


@pytest.mark.parametrize(
    "line",
    [
        "县政府承办代表建议40件、政协提案60件。",
        "代表建议都办理了。",
        "会议听取了20件报告。",
        f"共收到建议{ENDLESS}件，其中议案2件。",
    ],
)
def test_a_report_without_a_count_is_none(line: str) -> None:
    assert found(line) == []


def test_a_count_that_does_not_add_up_is_told_by_its_parts_all_the_same() -> None:
    (one,) = found(
        "县政府共办理省县人大建议、政协提案300件，其中省人大建议、政协提案20件，县人大建议120件（含7件闭会建议），县政协提案157件。"
    )
    assert one.data["received"] == {
        "name": "省县人大建议、政协提案",
        "count": "300",
        "parts": [
            {"name": "省人大建议、政协提案", "count": "20"},
            {
                "name": "县人大建议",
                "count": "120",
                "including": [{"name": "闭会建议", "count": "7"}],
            },
            {"name": "县政协提案", "count": "157"},
        ],
    }


@pytest.mark.parametrize(
    "line",
    [
        "已解决的（A类）15件，占75%；因条件所限，留作参考的（B类）5件，占25%。",
        "A类（已解决）15件，占75%；B类（因条件所限，留作参考）5件，占25%。",
    ],
)
def test_classes_are_told_with_their_whole_legend(line: str) -> None:
    (one,) = found("共收到建议20件。" + line)
    assert one.data["classes"] == [
        {"name": "A类", "count": "15", "share": "75%", "legend": "已解决"},
        {"name": "B类", "count": "5", "share": "25%", "legend": "因条件所限，留作参考"},
    ]


def test_classes_may_have_counts_alone() -> None:
    (one,) = found("共收到建议20件。其中A类15件、B类5件。")
    assert one.data["classes"] == [{"name": "A类", "count": "15"}, {"name": "B类", "count": "5"}]


def test_how_much_was_shared_out_and_what_is_aimed_at() -> None:
    (one,) = found(
        "共收到建议20件，交由12个县直部门办理。涉及两个以上部门会办的9件。面商率、办结率均为100%。",
        "今后要确保办结率、面商率两个100%，满意率不低于97.5%。",
    )
    assert one.data["units"] == "12"
    assert one.data["joint"] == "9"
    assert one.data["rates"] == [
        {"name": "面商率", "value": "100%"},
        {"name": "办结率", "value": "100%"},
    ]
    assert one.data["targets"] == [
        {"name": "办结率", "value": "100%"},
        {"name": "面商率", "value": "100%"},
        {"name": "满意率", "value": "97.5%", "note": "不低于"},
    ]


def test_key_suggestions_step_by_step() -> None:
    (one,) = found(
        "2023年县八届人大二次会议共收到建议120件，初步筛选出15件，经小组票决确定8件重点建议，最终确定6件重点建议。",
        "2023年11月2日，县人大常委会进行评议，“关于修整村道的建议”等2件重点建议的满意率均在95%以上，超过51%的代表要求继续办理。",
    )
    assert one.data["key_suggestions"] == {
        "year": "2023",
        "session": "云岭县第八届人民代表大会第二次会议",
        "stages": [
            {"name": "共收到建议", "count": "120"},
            {"name": "初步筛选", "count": "15"},
            {"name": "经小组票决确定", "count": "8"},
            {"name": "最终确定", "count": "6"},
        ],
        "appraisals": [
            {
                "date": "2023-11-02",
                "titles": ["关于修整村道的建议"],
                "count": "2",
                "satisfaction": "95%以上",
                "continue": "超过51%",
            }
        ],
    }


def test_a_report_that_only_names_what_was_handled_is_one() -> None:
    (one,) = found("丁一等3名代表提出的《关于修整村道的建议》已经办结。")
    assert "received" not in one.data
    assert one.model is not None


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        (
            "办理较好的单位有：县水利局、教育局，河东乡政府。",
            ["云岭县水利局", "云岭县教育局", "河东乡人民政府"],
        ),
        ("对县水利局、县医保局等2个单位予以通报表扬。", ["云岭县水利局", "云岭县医疗保障局"]),
        ("办理工作做得不够好的单位有：县水利局。", None),
        ("做得好的单位：认真负责、主动沟通。", None),
        (f"做得{'好的单位' * 5000}", None),
    ],
)
def test_bodies_that_are_commended(said: str, bodies: list[str] | None) -> None:
    (one,) = found("全县办理建议20件。", said)
    assert one.data.get("commended") == bodies
    assert one.model is not None


def test_what_is_counted_altogether_is_what_was_received() -> None:
    (one,) = found(
        "大会期间共收到建议86件（其中重点建议6件），闭会期间收到4件，合计90件。代表满意和基本满意率98.9%。"
    )
    assert one.data["received"] == {"name": "建议", "count": "90"}
    assert one.data["rates"] == [{"name": "代表满意和基本满意率", "value": "98.9%"}]


def test_what_one_side_dealt_with_is_in_what_was_received() -> None:
    (one,) = found(
        "代表共提出建议98件，交县政府系统办理90件。目前90件建议全部办结，其中已解决的58件、正在解决的24件、列入规划的8件。"
    )
    assert one.data["received"] == {
        "name": "建议",
        "count": "98",
        "including": [{"name": "交县政府系统办理", "count": "90"}],
    }
    assert one.data["classes"] == [
        {"name": "已解决", "count": "58"},
        {"name": "正在解决", "count": "24"},
        {"name": "列入规划", "count": "8"},
    ]

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


def test_counts_of_some_are_included() -> None:
    (one,) = found("全县办理建议20件，其中重点建议3件。")
    assert one.data["received"] == {
        "name": "建议",
        "count": "20",
        "including": [{"name": "重点建议", "count": "3"}],
    }


def test_subjects_classes_and_rates() -> None:
    (one,) = found(
        "共收到建议20件。其中，农业类8件，城建类7件，教育类5件。",
        "已经解决的（A类）15件，占总数的75%；列入计划解决的（B类）5件，占总数的25%。代表满意率为98.5%。",
    )
    assert one.data["subjects"] == [
        {"name": "农业类", "count": "8"},
        {"name": "城建类", "count": "7"},
        {"name": "教育类", "count": "5"},
    ]
    assert one.data["classes"] == [
        {"name": "A类", "count": "15", "share": "75%", "legend": "已经解决的"},
        {"name": "B类", "count": "5", "share": "25%", "legend": "列入计划解决的"},
    ]
    assert one.data["rates"] == [{"name": "代表满意率", "value": "98.5%"}]
    assert one.model is not None


@pytest.mark.parametrize("line", ["代表建议都办理了。", "会议听取了20件报告。"])
def test_a_report_without_a_count_is_none(line: str) -> None:
    assert found(line) == []

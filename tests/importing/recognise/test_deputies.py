"""Sentences about mandates that end and that are valid, as committees of all kinds write them."""

import pytest

from generator.importing.recognise.deputies import confirmed, ended

CONGRESS = "云岭县第八届人民代表大会"
ENDED = {
    f"由城关镇选举产生的{CONGRESS}代表郑柏，因工作变动调离云岭，依照代表法的有关规定，其代表资格自行终止。": [
        ("郑柏", "城关镇", "因工作变动调离云岭")
    ],
    f"城关镇人民代表大会决定接受郑柏、毛竹辞去{CONGRESS}代表职务。依照代表法的有关规定，郑柏、毛竹的代表资格终止。": [
        ("郑柏", "", "辞职"),
        ("毛竹", "", "辞职"),
    ],
    f"{CONGRESS}代表毛竹因病去世，毛竹的代表资格自然终止。": [("毛竹", "", "因病去世")],
    f"第三选区选出的{CONGRESS}代表毛竹，已调离本行政区域。": [("毛竹", "第三选区", "已调离本行政区域")],
    f"由城关镇选出的{CONGRESS}代表郑柏提出辞去代表职务，已被接受。": [("郑柏", "城关镇", "辞职")],
    "郑柏、毛竹的代表资格终止。": [],
    f"{CONGRESS}代表认真履行职务。": [],
}  # fmt: skip
CONFIRMED = {
    f"河口乡补选林晓帆、石磊为{CONGRESS}代表。": [("林晓帆", "河口乡"), ("石磊", "河口乡")],
    "由河口乡选区补选的林晓帆，经审查，代表资格有效。": [("林晓帆", "河口乡选区")],
    f"河口乡选出的{CONGRESS}代表林晓帆，经审查，县人大常委会第十次会议确认其代表资格有效。": [
        ("林晓帆", "河口乡")
    ],
    "经审查，上述代表的代表资格有效。": [],
}


@pytest.mark.parametrize(("line", "found"), ENDED.items())
def test_mandates_that_end(line: str, found: list[tuple[str, str, str]]) -> None:
    said = [{"name": name, "unit": unit, "reason": why} for name, unit, why in found]
    assert [*ended([line])] == [{key: one for key, one in each.items() if one} for each in said]


@pytest.mark.parametrize(("line", "found"), CONFIRMED.items())
def test_mandates_that_are_valid(line: str, found: list[tuple[str, str]]) -> None:
    assert [*confirmed([line])] == [{"name": name, "unit": unit} for name, unit in found]

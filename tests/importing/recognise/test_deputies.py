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
    f"{CONGRESS}代表郑柏、毛竹（女）、叶青因工作调动离开本行政区域，依照代表法的规定，其代表资格自行终止；代表石磊因病去世，代表资格自然终止。": [
        ("郑柏", "", "因工作调动离开本行政区域"),
        ("毛竹", "", "因工作调动离开本行政区域"),
        ("叶青", "", "因工作调动离开本行政区域"),
        ("石磊", "", "因病去世"),
    ],
    f"由城关镇选举产生的{CONGRESS}代表郑柏、毛竹（女，回族），由河口乡选举产生的代表叶青，因工作变动，本人提出辞去代表职务。": [
        ("郑柏", "城关镇", "因工作变动，本人提出辞去代表职务"),
        ("毛竹", "城关镇", "因工作变动，本人提出辞去代表职务"),
        ("叶青", "河口乡", "因工作变动，本人提出辞去代表职务"),
    ],
    "代表石磊因病去世，代表资格自然终止。": [],
    "郑柏、毛竹的代表资格终止。": [],
    f"{CONGRESS}代表认真履行职务。": [],
    "县人大代表王大海反映，代表李秋因病去世后，村民很悲痛。": [],
    f"{CONGRESS}代表郑柏提出了关于道路的建议。": [],
    f"{CONGRESS}代表郑柏于3月5日作了发言。": [],
    f"{CONGRESS}代表郑柏未被罢免，代表资格继续有效。": [],
    f"{CONGRESS}代表郑柏因涉嫌违法，暂时停止执行代表职务。": [],
    f"{CONGRESS}代表名额被调整，一人辞职。": [],
    f"城关镇不接受郑柏辞去{CONGRESS}代表职务。": [],
    f"城关镇接受郑柏因病辞去{CONGRESS}代表职务。": [("郑柏", "", "辞职")],
    f"接受{'张三辞去代表' * 3000}": [],
    f"{CONGRESS}代表{'选出的代表调离' * 3000}": [],
}  # fmt: skip
CONFIRMED = {
    f"第三选区于2024年3月10日补选林晓帆为{CONGRESS}代表。": [("林晓帆", "第三选区")],
    f"河口乡补选林晓帆、石磊为{CONGRESS}代表。": [("林晓帆", "河口乡"), ("石磊", "河口乡")],
    "由河口乡选区补选的林晓帆，经审查，代表资格有效。": [("林晓帆", "河口乡选区")],
    f"河口乡选出的{CONGRESS}代表林晓帆，经审查，县人大常委会第十次会议确认其代表资格有效。": [
        ("林晓帆", "河口乡")
    ],
    f"河口乡补选林晓帆、石磊（女，回族）为{CONGRESS}代表。": [
        ("林晓帆", "河口乡"),
        ("石磊", "河口乡"),
    ],
    "经审查，上述代表的代表资格有效。": [],
    f"城关镇、河口乡分别补选丁一、王明为{CONGRESS}代表。": [],
    "城关镇选出的丁一代表资格有效，王明代表资格有效。": [],
    "各选区选出的全体新任代表的代表资格有效。": [],
    f"{'补选张为' * 5000}": [],
}


@pytest.mark.parametrize(("line", "found"), ENDED.items())
def test_mandates_that_end(line: str, found: list[tuple[str, str, str]]) -> None:
    said = [{"name": name, "unit": unit, "reason": why} for name, unit, why in found]
    assert [*ended([line])] == [{key: one for key, one in each.items() if one} for each in said]


@pytest.mark.parametrize(("line", "found"), CONFIRMED.items())
def test_mandates_that_are_valid(line: str, found: list[tuple[str, str]]) -> None:
    assert [*confirmed([line])] == [{"name": name, "unit": unit} for name, unit in found]

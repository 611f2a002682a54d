"""Lines of a text whose cells are parted by tabs."""

import pytest

from generator.importing.read.text.tabbed import rows_of

TABLE = ["单位\t满意\t不满意", "县水利局\t8\t1", "县民政局\t9\t"]
NONE = {
    "one line": ["单位\t满意"],
    "contents": ["关于修桥的报告\t1", "关于铺路的报告\t12"],
    "names": ["王明\t叶 青\t石磊", "毛竹\t秦川"],
    "signatures": ["云岭县人大常委会\t云岭县人民政府", "2024年4月18日\t2024年4月18日", "甲\t乙\t丙"],
    "a row longer than its head": ["单位\t满意", "县水利局\t8\t1"],
    "days at its head": ["2024年4月18日\t2024年4月19日", "修桥\t铺路"],
}  # fmt: skip


def test_rows_below_a_head_are_a_table() -> None:
    assert [*rows_of(TABLE)] == [
        ["单位", "满意", "不满意"],
        ["县水利局", "8", "1"],
        ["县民政局", "9", ""],
    ]


@pytest.mark.parametrize("lines", NONE.values(), ids=NONE)
def test_what_is_no_table(lines: list[str]) -> None:
    assert not rows_of(lines)

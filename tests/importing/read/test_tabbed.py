"""Lines of a text whose cells are parted by tabs."""

import pytest

from generator.importing.read.text.tabbed import rows_of

OTHER = ["单位\t金额\t时间", "县水利局\t8\t3月"]
TABLE = ["单位\t满意\t不满意", "县水利局\t8\t1", "县民政局\t9\t"]
NONE = {
    "one line": ["单位\t满意"],
    "contents": ["关于修桥的报告\t1", "关于铺路的报告\t12"],
    "names": ["王明\t叶 青\t石磊", "毛竹\t秦川"],
    "signatures": ["云岭县人大常委会\t云岭县人民政府", "2024年4月18日\t2024年4月18日", "甲\t乙\t丙"],
    "a row longer than its head": ["单位\t满意", "县水利局\t8\t1"],
    "contents that are called so": ["目录\t页码", "关于修桥的报告\t1"],
    "names and offices": ["王大海\t县水利局局长", "李秋\t县教育局局长"],
    "who gave which report": ["一、关于修桥的报告\t王大海", "二、关于铺路的报告\t李秋"],
    "offices and names": ["主　任：\t王大海", "委　员：\t周正　周政"],
    "two sides": ["甲方：县水利局\t乙方：云岭公司", "代表：王大海\t代表：李秋"],
    "days at its head": ["2024年4月18日\t2024年4月19日", "修桥\t铺路"],
}  # fmt: skip


def test_rows_below_a_head_are_a_table() -> None:
    assert [*rows_of(TABLE)] == [
        ["单位", "满意", "不满意"],
        ["县水利局", "8", "1"],
        ["县民政局", "9", ""],
    ]


def test_columns_may_begin_as_names_do() -> None:
    assert len(rows_of(OTHER)) == 2


@pytest.mark.parametrize("lines", NONE.values(), ids=NONE)
def test_what_is_no_table(lines: list[str]) -> None:
    assert not rows_of(lines)

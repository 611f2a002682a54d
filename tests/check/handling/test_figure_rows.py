"""Two ways to name one figure."""

import pytest

from generator.check.handling.figure_rows import likeness

SAME = [
    ("省、市重点项目", "省市重点项目"),
    ("建设项目", "重点建设项目"),
    ("战略性新兴产业占规模以上工业比重", "战略性新兴产业在规上工业中占比"),
    ("“十四五”规划", "十四五规划"),
]
OTHER = [
    ("一般公共预算收入", "市直一般公共预算收入"),
    ("一般债务限额", "专项债务限额"),
    ("2019年企业", "2018年企业"),
    ("收入", "收入增长"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_alike(one: str, other: str) -> None:
    assert likeness(one) == likeness(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_not_alike(one: str, other: str) -> None:
    assert likeness(one) != likeness(other)

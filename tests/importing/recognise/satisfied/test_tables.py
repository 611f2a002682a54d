"""Tables of ballots under heads of other words, and tables that are none."""

import pytest

from generator.importing.recognise.satisfied.tables import tables
from generator.importing.terms.setting import Setting
from generator.link.bodies import Bodies

SETTING = Setting("云岭县", Bodies(()))


def found(*lines: str) -> list[str]:
    """Return what each row of the tables says, in one line."""
    return [shown(one) for table in tables(lines, SETTING) for one in table.rated]


def shown(value: object) -> str:
    if isinstance(value, dict):
        return " ".join(shown(one) for one in value.values())
    return str(value)


READ = [
    (("单位\t满意率\t等次", "县教育局\t90%\t满意"), ["云岭县教育局 90% 满意"]),
    (("单位\t满意率\t基本满意率", "县教育局\t90%\t10%"), ["云岭县教育局 10% 90%"]),
    (
        ("项目名称\t责任单位\t满意\t不满意", "整修村道\t县交通运输局\t30\t3"),
        ["整修村道 30 3"],
    ),
    (("承办单位\t满意\t不满意", "县教育局\t30\t3"), ["云岭县教育局 30 3"]),
    (
        ("单位\t满意\t基本满意\t不满意\t弃权", "县教育局\t30\t2\t1\t0"),
        ["云岭县教育局 30 2 1 0"],
    ),
    (
        ("部门名称\t满意票数\t不满意票数\t满意率\t备注", "县教育局\t30票\t3票\t90.9%\t无"),
        ["云岭县教育局 30 3 90.9%"],
    ),
    (
        (
            "测评单位\t满意\t<<\t不满意\t<<\t等次",
            "^^\t票数\t得票率\t票数\t得票率\t^^",
            "县教育局\t30\t90.9%\t3\t9.1%\t满意",
        ),
        ["云岭县教育局 30 3 90.9% 9.1% 满意"],
    ),
    (
        ("报告名称\t满意\t基本满意\t不满意", "《关于教育工作的报告》\t30（90.9%）\t2\t1"),
        ["关于教育工作的报告 30 2 1 90.9%"],
    ),
    (
        ("项目\t县教育局\t县水利局", "满意\t30\t28", "不满意\t3\t5"),
        ["云岭县教育局 30 3", "云岭县水利局 28 5"],
    ),
    (
        (
            "单位\t发出\t收回\t废票\t满意\t较满意\t不满意\t名次",
            "县教育局\t33\t33\t1\t30\t2\t0\t第1名",
        ),
        ["云岭县教育局 33 33 1 30 2 0 1"],
    ),
    (
        ("单位\t满意\t不满意", "县教育局\t30\t3", "合计\t30\t3"),
        ["云岭县教育局 30 3"],
    ),
    (
        ("单位\t事项\t满意\t不满意", "县教育局\t学前教育\t30\t3", "^^\t职业教育\t20\t13"),
        ["云岭县教育局 学前教育 30 3", "云岭县教育局 职业教育 20 13"],
    ),
    (
        ("单位\t满意票\t基本满意票\t不满意票\t满意度测评结果", "县教育局\t30\t2\t1\t满意"),
        ["云岭县教育局 30 2 1 满意"],
    ),
    (
        ("单位\t满意票\t不满意票\t满意度（%）", "县教育局\t30\t3\t90.9"),
        ["云岭县教育局 30 3 90.9%"],
    ),
    (
        ("满意度测评单位\t满意\t不满意\t满意度", "县教育局\t30\t3\t满意"),
        ["云岭县教育局 30 3 满意"],
    ),
    (
        (
            "单位\t满意度测评情况\t<<\t满意度排名",
            "^^\t满意\t不满意\t^^",
            "县教育局\t30\t3\t2",
        ),
        ["云岭县教育局 30 3 2"],
    ),
]
NOT_READ = [
    ("姓名\t职务", "甲\t局长"),
    ("单位\t满意\t不满意", "县教育局\t约30\t3"),
    ("单位\t满意\t不满意", "县教育局\t\t3"),
    ("单位\t基本满意率\t不满意率", "县教育局\t90%\t10%"),
    ("单位\t满意率\t等次", "县教育局\t很高\t满意"),
    ("单位\t满意\t不满意\t满意率", "县教育局\t30\t\t90%"),
    ("单位\t满意\t满意\t不满意", "县教育局\t1\t2\t3"),
    ("单位\t满意\t不满意",),
]


@pytest.mark.parametrize(("lines", "rows"), READ)
def test_a_table_is_read(lines: tuple[str, ...], rows: list[str]) -> None:
    assert found(*lines) == rows


@pytest.mark.parametrize("lines", NOT_READ)
def test_what_is_unclear_is_none(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []

"""Ballots as sentences tell them."""

import pytest

from generator.importing.recognise.satisfied.spoken import spoken
from generator.importing.terms.setting import Setting
from generator.link.bodies import Bodies
from tests.importing.recognise.satisfied.test_tables import shown

SETTING = Setting("云岭县", Bodies(()))

TOLD = [
    (
        "县教育局满意30票、基本满意2票、不满意1票；县水利局满意20票，不满意13票。",
        ["云岭县教育局 30 2 1", "云岭县水利局 20 13"],
    ),
    (
        "发出测评票33张，收回33张，其中满意30票，占90.9%；不满意3票，占9.1%，测评结果为满意。",
        ["33 33 30 3 90.9% 9.1% 满意"],
    ),
    (
        "《关于水利的报告》测评结果为：满意票28票，不满意票4票，弃权1票，满意率84.8%。",
        ["关于水利的报告 28 4 1 84.8%"],
    ),
    ("县教育局、县水利局满意30票，不满意3票。", ["30 3"]),
    ("县教育局和县水利局满意30票，不满意3票。", ["30 3"]),
    ("对县公安局、县司法局、县水利局的测评结果为：满意30票，不满意3票。", ["30 3"]),
    ("县发展和改革局满意30票，不满意3票。", ["云岭县发展和改革局 30 3"]),
    ("满意30票，无效1票，不满意2票。", ["30 1 2"]),
    ("群众满意度90%，不满意的有3人。", []),
    ("收到建议30件，代表满意30件，不满意0件。", []),
    ("满意30票。", []),
]


@pytest.mark.parametrize(("text", "rows"), TOLD)
def test_ballots_of_sentences(text: str, rows: list[str]) -> None:
    assert [shown(one) for one in spoken(text, SETTING)] == rows

"""Appointments in a table: who enters and who leaves what, a row each."""

import pytest

from generator.importing.recognise.asked import asked
from generator.importing.recognise.matter import matters
from generator.importing.recognise.tabled import tabled
from generator.model.verbs import Verb
from tests.importing.recognise.reading import SETTING, drafts, piece

HELD = "（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）"
ROWS = (
    "序号\t姓 名\t任命职务\t免去职务",
    "1\t林晓帆\t云岭县水利局局长\t云岭县信访局局长",
    "2\t潘志诚\t\t云岭县水利局局长",
)


def test_a_row_says_who_enters_and_who_leaves() -> None:
    (one,) = drafts(matters, "云岭县人大常委会任免名单", HELD, *ROWS)
    assert one.data["changes"] == {
        "任命": {"林晓帆": "云岭县水利局局长"},
        "免去": {"林晓帆": "云岭县信访局局长", "潘志诚": "云岭县水利局局长"},
    }
    assert one.model is not None
    assert not [*asked([one], SETTING)]


def test_what_a_committee_decides_on_is_decided() -> None:
    given = piece("云岭县人大常委会决定任免名单", HELD, *ROWS, "3\t毛竹\t云岭县人民法院审判员\t")
    verbs = [one.verb for one in tabled(given, SETTING)]
    assert verbs == [
        Verb.DECIDE_TO_APPOINT,
        Verb.DECIDE_TO_REMOVE,
        Verb.DECIDE_TO_REMOVE,
        Verb.APPOINT,
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ("姓名\t任命职务", "林晓帆\t待定"),
        ("姓名\t任命职务", "合计\t云岭县水利局局长"),
        ("姓名\t任命职务", "林晓帆、毛竹\t云岭县水利局局长"),
        ("姓名\t现任职务", "林晓帆\t云岭县水利局局长"),
        ("姓名\t任命职务",),
    ],
)
def test_a_table_of_something_else_is_none(rows: tuple[str, ...]) -> None:
    assert not tabled(piece("云岭县人大常委会任免名单", HELD, *rows), SETTING)


def test_heads_that_name_no_verb_leave_it_to_the_office() -> None:
    rows = ("姓名\t任职\t免职", "林晓帆\t云岭县水利局局长\t", "毛竹\t云岭县人民法院审判员\t")
    given = piece("云岭县人大常委会任免名单", HELD, *rows)
    assert [one.verb for one in tabled(given, SETTING)] == [Verb.DECIDE_TO_APPOINT, Verb.APPOINT]

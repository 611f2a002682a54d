import pytest

from generator.suggest import nearest, nearest_value

LABELS = {
    "department": "政府部门、局、厅",
    "court": "法院",
    "group": "评议组等，或一类机构的统称",
}
MEANT = {
    "局": "department",
    "部门": "department",
    "depatment": "department",
    "人民法院": "court",
    "评议组": "group",
}


@pytest.mark.parametrize(("typed", "meant"), MEANT.items())
def test_a_value_is_known_by_whatever_its_label_calls_it(typed: str, meant: str) -> None:
    assert nearest_value(typed, LABELS)[0] == meant


def test_what_resembles_nothing_is_not_guessed() -> None:
    assert nearest_value("水", LABELS) == []


def test_words_in_letters_must_be_near_or_begin_alike() -> None:
    known = ["no-such-date", "notes", "water-report", "x"]
    assert nearest("nosuch", known) == nearest("../../x", known) == []
    assert nearest("water", known) == ["water-report"]
    assert nearest("no-such-dates", known) == ["no-such-date"]

"""What is read of a record with a mistake: all that does not depend on the mistake, in its place."""

import pytest

from generator.kinds import BY_NAME
from generator.kinds.appointment.model import Appointment
from generator.link.walk import references
from generator.load.partial import partial
from generator.load.tree import parse
from generator.model.base import Model

APPOINTMENT = """\
meeting: 第五次会议
changes:
  决定任名: {甲: 乙局局长}
  免去: {丙: 丁局局长}
motion: {by: 戊, date: 九月, basis: [己法, 庚 辛 壬, 癸法]}
"""

# The model, what was typed, and the references that are found: `line:column text`.
READ: list[tuple[type[Model], str, list[str]]] = [
    (Appointment, APPOINTMENT, ["1:10 第五次会议", "4:8 丙", "4:11 丁局局长", "5:14 戊", "5:35 己法", "5:46 癸法"]),
    (Appointment, "meeting: 甲 乙\nmotion: 丙\nnotice: {to: 丁}", ["3:14 丁"]),
    (Appointment, "- 甲", []),
    (Appointment, "notice: {date: 2023-01-01}\nmeeting: 甲", ["2:10 甲"]),
    (Appointment, "meeting: 甲\nchanges: {任命: {甲 乙: 丙局长, 丁: 戊局长}}\naccept: {x-y: ''}", ["1:10 甲", "2:26 丁", "2:29 戊局长"]),
    (BY_NAME["meeting"].model, "body: 甲\npresent: {count: 三, members: {主任: [乙 丙, 丁]}}", ["1:7 甲", "2:41 丁"]),
]  # fmt: skip


@pytest.mark.parametrize(("model", "text", "found"), READ)
def test_what_is_right_is_read(model: type[Model], text: str, found: list[str]) -> None:
    tree, _ = parse(text, "a.yml")
    assert tree
    located = partial(tree, model)
    marks = [(one.mark(located.place), one.value) for one in references(located.leaves)]
    assert [f"{mark.line}:{mark.column} {text}" for mark, text in marks] == found

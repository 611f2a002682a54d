"""Who came and who did not, by name, as lines at the end of minutes say: 出席：…, 请假：…."""

import re
from collections.abc import Mapping, Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.grouped import WHY_AWAY, names_of_line
from generator.importing.recognise.leaders import by_leaders
from generator.importing.recognise.named import Named
from generator.importing.terms.squeezed import bare

_LINE = re.compile(
    "(?P<what>出席|参加|请假|缺席)(?:本次)?(?:会议)?的?(?:常委会)?(?:组成人员|人员|委员)?(?:名单)?"
)


def at_end(minutes: Piece, leaders: Mapping[str, Sequence[str]], count: str, due: str) -> Named:
    """Return whom lines under words such as 出席：, 请假： name.

    They are all only where they are as many as came and did not come of those `due`, if that is known.
    """
    lists = _lists(minutes.lines)
    present = lists.pop("出席", [])
    missing = {WHY_AWAY[what]: people for what, people in lists.items() if people}
    doubtful = ""
    if present and (count not in {"", str(len(present))} or len({*present}) != len(present)):
        doubtful, present = f"出席：{'、'.join(present)}", []
    away, number = sum(map(len, missing.values())), int(count or len(present))
    if away and due and number and int(due) - number != away:
        doubtful, missing = doubtful or f"请假、缺席的{away}人", {}
    return Named(by_leaders(present, leaders), "", missing, doubtful)


def _lists(lines: Sequence[str]) -> dict[str, list[str]]:
    """Return the names that stand behind each label, and in the lines below it that are names alone."""
    found: dict[str, list[str]] = {}
    own: list[str] | None = None
    for line in lines:
        head, colon, rest = re.sub("[:：]", "：", line).partition("：")
        label = _LINE.fullmatch(bare(head)) if colon else None
        people = names_of_line(rest if label else line) if label or own is not None else None
        if label and people is not None:
            own = found.setdefault(label["what"].replace("参加", "出席"), [])
        elif not people:
            own = None
        if own is not None:
            own += people or ()
    return found

"""Lists of those present in which each line, or a few of them, names the holders of one post: 副主任：张三　李四."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.importing.divide.piece import Piece
from generator.importing.recognise.leaders import UNNAMED
from generator.importing.terms.names import names
from generator.importing.terms.persons import is_person
from generator.importing.terms.squeezed import bare

NOTE = re.compile(r"[（(][^（）()]{0,30}[）)]")
_AWAY = re.compile(r"[（(][^（）()]{0,10}(?:请假|缺席|未到|病假|事假)[^（）()]{0,10}[）)]")
_HEAD = re.compile(
    "(?:出席)?(?P<post>(?:常委会|常务委员会)?(?:副?主任|副?主席|秘书长|委员|代表|组成人员|常务主席)|请假|缺席|出席(?=人员|$))(?:人员)?"
)
_ALONE = re.compile(r"^\s*(?P<head>(?:出席|请假|缺席)(?:人员)?)[（(]共?[0-9]{1,4}[人名位][）)]\s*$")
"""A heading that tells how many there are, without a colon: 缺席（2人）."""
_REMARK = re.compile(r"\s*[（(][^（）()]*[）)]\s*")
WHY_AWAY = {"请假": "on_leave", "缺席": "absent"}
"""Why people did not come, as texts and as records say it."""


@dataclass
class Grouped:
    """The people of a list by post, and those who did not come by why: `on_leave`, `absent`."""

    members: dict[str, list[str]] = field(default_factory=dict)
    missing: dict[str, list[str]] = field(default_factory=dict)


def grouped(piece: Piece) -> Grouped:
    """Return the groups of a list; an empty one where a line is neither a group nor names."""
    found, people = Grouped(), list[str]()
    for line in piece.lines:
        head, colon, rest = re.sub("[:：]", "：", _ALONE.sub(r"\g<head>：", line)).partition("：")
        post = _HEAD.fullmatch(NOTE.sub("", bare(head))) if colon else None
        if post:
            why, called = WHY_AWAY.get(post["post"]), post["post"]
            own = UNNAMED if called == "出席" else called
            groups, key = (found.missing, why) if why else (found.members, own)
            people = groups.setdefault(key, [])
        named = None if _AWAY.search(line) else names_of_line(rest if post else line)
        if named is None or (named and not (post or found.members)):
            return Grouped()
        people += named
    everyone = [one for own in (*found.members.values(), *found.missing.values()) for one in own]
    return found if all(found.members.values()) and len({*everyone}) == len(everyone) else Grouped()


def names_of_line(line: str) -> Sequence[str] | None:
    """Return the names of a line, without notes; None where a word is no name."""
    words = () if _REMARK.fullmatch(line) else names(line)
    found = [NOTE.sub("", bare(word)) for word in words]
    people = [one for one in found if one]
    return people if all(map(is_person, people)) else None


def missing(piece: Piece | None) -> Mapping[str, Sequence[str]]:
    """Return the names of those who did not come, by why, as a grouped list says them."""
    return grouped(piece).missing if piece else {}

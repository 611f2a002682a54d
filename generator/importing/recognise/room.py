"""What the first paragraphs of minutes say of a meeting: day, place, chair, who came by post."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from generator.importing.divide.piece import Piece
from generator.importing.recognise.at_end import at_end
from generator.importing.recognise.came import figures
from generator.importing.recognise.convened import convened
from generator.importing.recognise.labelled import labelled
from generator.importing.recognise.named import Named, came, named, without_number
from generator.importing.recognise.particulars import own_day
from generator.importing.recognise.presided import Chair, presided
from generator.importing.terms.persons import is_person
from generator.importing.terms.posts import office
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_COUNT = re.compile(
    r"(?P<before>[^，。；]{0,20})(?:组成人员|委员|代表|成员)(?:共)?(?P<count>[0-9]{1,4})[人名]"
)
_DUE = re.compile("应|现有|实有|共有|缺席|请假")
"""Before a number that is not of those who came."""
_OF_THE_ROOM = re.compile("出席|列席|主持|旁听|缺席|请假")
_OF_BUSINESS = re.compile("会议(?!由)|[一二三四五六七八九十]+、|[（(]|第.{1,3}次全体会议")
_SHORT = 20


@dataclass(frozen=True)
class Room:
    """What minutes say of day, place, chair and those present; leaders by their posts."""

    date: str = ""
    since: str = ""
    venue: str = ""
    chair: str = ""
    chair_office: str = ""
    count: str = ""
    first: str = ""
    """These paragraphs in one, without white space."""
    chairs: Sequence[str] = ()
    """Those who presided in turn, where they were several."""
    leaders: Mapping[str, Sequence[str]] = field(default_factory=dict)
    named: Named = field(default_factory=Named)
    """Those who came, or did not, whom a sentence or lines at the end name."""

    def presiding(self, setting: Setting) -> str:
        """Return the chair as a record says who is on no list: office, space, name."""
        return _said(Chair(self.chair_office, self.chair), setting)


def room(minutes: Piece, setting: Setting) -> Room:
    """Return what minutes say before they come to the business."""
    first = _opening(minutes)
    held, chairs = convened(first, own_day(minutes, setting)), presided(first)
    said = labelled(minutes)
    chair = said.chair or Chair("", "")
    only = chairs[0] if len(chairs) == 1 else chair
    leaders = _leaders(first, only)
    people = _named(minutes, first, chairs or [only], leaders)
    return Room(
        said.date or held.date,
        "" if said.date else held.since,
        said.venue or held.venue,
        only.name,
        only.office,
        _count(first) or people.count,
        first,
        [_said(one, setting) for one in chairs] if len(chairs) > 1 else (),
        leaders,
        people,
    )


def _named(
    minutes: Piece, first: str, chairs: Sequence[Chair], leaders: Mapping[str, Sequence[str]]
) -> Named:
    """Return whom a sentence names, else whom lines at the end do, where the minutes' numbers agree."""
    numbers, told = figures(first), named(first, chairs)
    count = str(numbers.get("count", "")) or _count(first) or told.count
    if told.members and count != str(sum(map(len, told.members.values()))) and count:
        told = Named(count=told.count, doubtful=came(first))
    below = at_end(minutes, leaders, count, str(numbers.get("due", "")))
    return replace(
        told,
        members=told.members or below.members,
        missing=below.missing,
        doubtful=told.doubtful or below.doubtful,
    )


def _count(first: str) -> str:
    """Return how many came; how many should have come, or did not, is another number."""
    told = (one["count"] for one in _COUNT.finditer(first) if not _DUE.search(one["before"]))
    return next(told, "")


def _said(chair: Chair, setting: Setting) -> str:
    """Return who presided as a record says who is on no list: office, space, name."""
    is_known = bool(chair.office) and bool(setting.offices(chair.office))
    return setting.holder(chair.office, chair.name) if is_known else chair.name


def _opening(minutes: Piece) -> str:
    """Return the first paragraph, and those after it that say who was there, in one."""
    lines = [bare(line) for line in minutes.lines]
    start = next((i for i, line in enumerate(lines) if len(line) > _SHORT), len(lines))
    rest = lines[start + 1 :]
    told = takewhile(lambda one: _OF_THE_ROOM.search(one) and not _OF_BUSINESS.match(one), rest)
    return "".join((*lines[start : start + 1], *told))


def _leaders(first: str, chair: Chair) -> Mapping[str, Sequence[str]]:
    """Return those whom the minutes name by post: 主任, 副主任, 秘书长."""
    found: dict[str, list[str]] = {}
    if held := office(chair.office):
        found[held.post] = [chair.name]
    for group in re.split("[，,；]", without_number(came(first))):
        post, people = _group(group)
        if post:
            own = found.setdefault(post, [])
            own += [one for one in people if one not in own]
    return found


_POSTS = re.compile(
    r"(?P<post>副主任委员|主任委员|副主任|主任|副主席|主席|秘书长|委员长)(?P<names>[^主席秘]+)$"
)


def _group(words: str) -> tuple[str, Sequence[str]]:
    found = _POSTS.search(words)
    people = re.split("[、和]", found["names"]) if found else []
    is_list = bool(people) and all(is_person(one) for one in people)
    return (found["post"], people) if found and is_list else ("", ())

"""What the first paragraphs of minutes say of a meeting: day, place, chair, who came by post."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from generator.importing.divide.piece import Piece
from generator.importing.terms.days import days
from generator.importing.terms.organs import is_person, office, titled_person
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import bare

_VENUE = re.compile(r"(?:日|[常委人大]会)在(?P<venue>[^，。；]{2,40}?)(?:举行|召开)")
_UNTIL = re.compile(
    r"(?P<first>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)(?:至|—|－|-|～)(?:(?P<month>[0-9]{1,2})月)?(?P<day>[0-9]{1,2})日"
)
_CHAIRS = (
    re.compile(r"(?:^|[。，；])(?P<who>[^。，；]{4,40}?)主持(?:了)?(?:本次)?会议"),
    re.compile(r"会议由(?P<who>[^。，；]{2,40}?)(?:同志)?主持"),
)
_COUNT = re.compile(r"(?:组成人员|委员|代表|成员)(?:共)?(?P<count>[0-9]{1,4})[人名]")
_WHO = r"(?P<who>.+?)(?:及|和|以及|等)?(?:常委会)?(?:组成人员|委员)?(?:共)?[0-9]*[人名]?出席(?:了)?(?:本次)?会议"
_CAME = (
    re.compile(rf"主持(?:了)?(?:本次)?会议[，。]{_WHO}"),
    re.compile(_WHO.replace(".+?", "[^。；]+?")),
)
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

    def presiding(self, setting: Setting) -> str:
        """Return the chair as a record says who is on no list: office, space, name."""
        held = f"{setting.office(self.chair_office)} " if setting.offices(self.chair_office) else ""
        return f"{held}{self.chair}"


def room(minutes: Piece, setting: Setting) -> Room:
    """Return what minutes say before they come to the business."""
    first = _opening(minutes)
    when = [*days(first)]
    several = _UNTIL.search(first)
    date, since = (when[0] if when else ""), ""
    if several and when:
        month = (several["month"] or when[0][5:7]).zfill(2)
        since, date = when[0], f"{when[0][:4]}-{month}-{several['day'].zfill(2)}"
    venue, count = _VENUE.search(first), _COUNT.search(first)
    who = _chair(first)
    return Room(
        date,
        since,
        venue["venue"] if venue else "",
        who[1] if who else "",
        who[0] if who else "",
        count["count"] if count else "",
        first,
        _in_turn(first, setting),
        _leaders(first, who),
    )


def _opening(minutes: Piece) -> str:
    """Return the first paragraph, and those after it that say who was there, in one."""
    lines = [bare(line) for line in minutes.lines]
    start = next((i for i, line in enumerate(lines) if len(line) > _SHORT), len(lines))
    rest = lines[start + 1 :]
    told = takewhile(lambda one: _OF_THE_ROOM.search(one) and not _OF_BUSINESS.match(one), rest)
    return "".join((*lines[start : start + 1], *told))


def _chair(first: str) -> tuple[str, str] | None:
    """Return office and name of who presided; the office is empty where nothing says it."""
    for form in _CHAIRS:
        found = form.search(first)
        if found and (who := titled_person(found["who"])):
            return who
        if found and is_person(found["who"]):
            return "", found["who"]
    return None


_IN_TURN = re.compile(r"(?:^|[。，；])(?P<who>[^。，；]+?)先后主持(?:了)?会议")


def _in_turn(first: str, setting: Setting) -> Sequence[str]:
    """Return those who presided in turn, each as a record says it; () where one cannot be told."""
    found = _IN_TURN.search(first)
    people = [titled_person(one) for one in found["who"].split("、")] if found else []
    said = [
        f"{setting.office(one[0])} {one[1]}" for one in people if one and setting.offices(one[0])
    ]
    return said if said and len(said) == len(people) else ()


def _leaders(first: str, chair: tuple[str, str] | None) -> Mapping[str, Sequence[str]]:
    """Return those whom the minutes name by post: 主任, 副主任, 秘书长."""
    found: dict[str, list[str]] = {}
    if chair and (held := office(chair[0])):
        found[held.post] = [chair[1]]
    came = next((one for form in _CAME if (one := form.search(first))), None)
    for group in re.split("[，,；]", came["who"]) if came else ():
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

"""quorum：出席人数足够。

查什么：常委会会议的出席人数要超过全体组成人员的半数，人民代表大会会议的要达到全体代表的三分之二。
    全体人数写在 present 的 of 或 due；没有写的，常委会以本期同一届各次会议名单上出现过、当时没有离任的人为已知的组成人员。
    只知道出席人数、不知道全体人数的会议，不查。
为什么：人数不够，会议不能举行，所作的决定无效。
依据：地方组织法关于常务委员会会议有全体组成人员过半数出席、人民代表大会会议有三分之二以上的代表出席始得举行的规定。
错例：
    present: {count: 20, of: 41}
正例：
    present: {count: 21, of: 41}
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.check.offices import Tenure, events
from generator.check.rule import Finding
from generator.check.sittings import committees, organs
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.registers import BodyKind
from generator.model.values import Day
from generator.place import Mark
from generator.problems import Severity

ID = "quorum"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every meeting of too few members, and those of which that cannot be told."""
    for meetings in organs(corpus).values():
        for held in meetings:
            yield from _counted(held)
    left = _left(corpus)
    for meetings in committees(corpus).values():
        known: dict[tuple[str, int], set[str]] = {}
        for held in meetings:
            known.setdefault(_term(held), set()).update(_present(held))
        for held in meetings:
            members = {
                person
                for person in known[_term(held)]
                if left.get((held.body.name, person), held.sitting.date) >= held.sitting.date
            }
            yield from _listed(held, members)


def _counted(held: Meeting) -> Iterator[Finding]:
    """Yield where the numbers that a record gives are too few, or more than there are members."""
    data = held.sitting
    if not isinstance(data, MeetingRecord):
        return
    place, present = held.record.place, data.present
    whole = members_of(data)
    # Who is listed twice is one.
    count = (len(set(present.people)) or present.number) if present else None
    if present and count is not None and whole:
        mark = place.value("present", *(() if present.count is None else ("count",)))
        yield from _enough(held.body.kind, count, whole, mark)
        if present.of is not None and present.of < count:
            message = f"全体组成人员写的是{present.of}人，出席的就有{count}人"
            yield Finding(place.value("present", "of"), message, "请核对人数")
    for index, plenary in enumerate(data.plenaries):
        if plenary.count is not None and (plenary.due or whole):
            mark = place.value("plenaries", index, "count")
            yield from _enough(held.body.kind, plenary.count, whole or plenary.due or 0, mark)


def _enough(kind: BodyKind, count: int, whole: int, mark: Mark) -> Iterator[Finding]:
    hint = "请核对出席名单和全体组成人员的人数"
    if kind is BodyKind.STANDING_COMMITTEE and 2 * count <= whole:
        message = f"出席{count}人，没有超过全体组成人员{whole}人的半数"
        yield Finding(mark, message, hint)
    if kind is BodyKind.CONGRESS and 3 * count < 2 * whole:
        message = f"出席{count}人，不到全体代表{whole}人的三分之二"
        yield Finding(mark, message, hint)


def _listed(held: Meeting, members: set[str]) -> Iterator[Finding]:
    """Yield where no record says how many members there are, and the lists of others must do."""
    data = held.sitting
    if not isinstance(data, MeetingRecord) or members_of(data) or not data.members:
        return
    count = len(set(_present(held)))
    mark = held.record.place.value("present", "count")
    if 2 * count <= len(members):
        message = f"出席{count}人，没有超过已知组成人员{len(members)}人的半数"
        yield Finding(mark, message, "请核对出席名单")
    else:
        hint = "在 present 里写 of（全体组成人员人数），就能查是否过半数"
        message = f"不知道全体组成人员有多少人，只知道至少{len(members)}人"
        yield Finding(mark, message, hint, Severity.INFO)


def members_of(data: MeetingRecord) -> int | None:
    """Return how many members an organ has, as its record says."""
    present = data.present
    known = (present.of or present.due) if present else None
    return known or next((sat.due for sat in data.plenaries if sat.due), None)


def _term(held: Meeting) -> tuple[str, int]:
    """Return the issue and the term: over longer, members come and go unseen, by election."""
    return held.record.issue_id, held.sitting.term


def _present(held: Meeting) -> Sequence[str]:
    present = held.sitting.present if isinstance(held.sitting, MeetingRecord) else None
    return present.people if present else ()


def _left(corpus: Corpus) -> Mapping[tuple[str, str], Day]:
    """Return, by body and person, the day on which someone last left an office there."""
    return {
        (event.office.body.name, event.person): event.date
        for of in events(corpus).values()
        for event in of
        if event.tenure is Tenure.LEAVES
    }

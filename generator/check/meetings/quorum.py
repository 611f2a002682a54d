"""quorum：出席人数过半。

查什么：出席人数要超过常委会全体组成人员的半数。全体人数写在 present 的 of；没有写的，
    以本期同一届各次会议名单上出现过、当时没有离任的人为已知的组成人员。
为什么：不过半数，会议不能举行，所作的决定无效。
依据：地方组织法关于常务委员会会议有全体组成人员过半数出席始得举行的规定。按全体组成人员计算，不按出席人数。
错例：
    present: {count: 20, of: 41}
正例：
    present: {count: 21, of: 41}
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.check.offices import Tenure, events
from generator.check.rule import Finding
from generator.check.sittings import committees
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.values import Day
from generator.problems import Severity

ID = "quorum"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every meeting of too few members, and those of which that cannot be told."""
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
            yield from _meeting(held, members)


def _meeting(held: Meeting, members: set[str]) -> Iterator[Finding]:
    if not isinstance(held.sitting, MeetingRecord):
        return
    place, present = held.record.place, held.sitting.present
    count, mark = len(set(_present(held))), place.value("present", "count")
    if present.of is None:
        if 2 * count <= len(members):
            message = f"出席{count}人，没有超过已知组成人员{len(members)}人的半数"
            yield Finding(mark, message, "请核对出席名单")
        else:
            hint = "在 present 里写 of（全体组成人员人数），就能查是否过半数"
            message = f"不知道全体组成人员有多少人，只知道至少{len(members)}人"
            yield Finding(mark, message, hint, Severity.INFO)
        return
    if 2 * count <= present.of:
        message = f"出席{count}人，没有超过全体组成人员{present.of}人的半数"
        yield Finding(mark, message, "请核对出席名单和全体组成人员的人数")
    if present.of < count:
        message = f"全体组成人员写的是{present.of}人，出席的就有{count}人"
        yield Finding(place.value("present", "of"), message, "请核对人数")


def _term(held: Meeting) -> tuple[str, int]:
    """Return the issue and the term: over longer, members come and go unseen, by election."""
    return held.record.issue_id, held.sitting.term


def _present(held: Meeting) -> Sequence[str]:
    if not isinstance(held.sitting, MeetingRecord):
        return ()
    return [person for people in held.sitting.present.members.values() for person in people]


def _left(corpus: Corpus) -> Mapping[tuple[str, str], Day]:
    """Return, by body and person, the day on which someone last left an office there."""
    return {
        (event.office.body.name, event.person): event.date
        for of in events(corpus).values()
        for event in of
        if event.tenure is Tenure.LEAVES
    }

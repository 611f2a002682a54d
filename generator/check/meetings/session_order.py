"""session-order：各次会议前后相接。

查什么：同一届常委会的各次会议，会次不得重复，会次大的日期要在后；下一届的会议要在上一届之后；
    同一期公报里会次要连续；只写了会次、日期，没有刊登议程、纪要、名单的会议，不算。
为什么：会次和日期在许多文件里反复出现，错一个字，整期的会议名称就都错了。
依据：会次按召开的先后连续编排；算术。跨期的次序也查，各期的会议放在一起比较。
错例：
    meetings/22.yml: {session: 22, date: 2021-07-27}
    meetings/23.yml: {session: 23, date: 2021-07-03}
正例：
    meetings/22.yml: {session: 22, date: 2021-07-03}
    meetings/23.yml: {session: 23, date: 2021-07-27}
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.check.days import is_before
from generator.check.rule import Finding
from generator.check.sittings import organs
from generator.kinds import kind_of
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.problems import Severity

ID = "session-order"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every meeting that does not follow the session before it."""
    for of in organs(corpus).values():
        meetings = [one for one in of if not one.sitting.preparatory]
        ordered = sorted(meetings, key=_order)
        for before, after in pairwise(ordered):
            yield from _pair(before, after)
        yield from _gaps(ordered)


def _order(held: Meeting) -> tuple[int, int, int]:
    """Return the place of a meeting; a congress's presidium counts anew at each of its sessions."""
    return held.sitting.term, held.sitting.congress_session or 0, held.sitting.session


def _pair(before: Meeting, after: Meeting) -> Iterator[Finding]:
    earlier, later = before.sitting, after.sitting
    place = after.record.place
    if _order(before) == _order(after):
        message = f"{after.session}已有一份记录：{before.record.place.mark.path}"
        yield Finding(place.value("session"), message, "请核对会次，或删去其中一份")
    elif not is_before(earlier.date, later.date) and earlier.date.day and later.date.day:
        what = f"{after.session}是{later.date}"
        than = f"第{earlier.term}届" if earlier.term != later.term else ""
        message = f"{what}，不在{than}{before.session}（{earlier.date}）之后"
        yield Finding(place.value("date"), message, "请核对两次会议的届次、会次和日期")


def _gaps(ordered: Sequence[Meeting]) -> Iterator[Finding]:
    """Yield the sessions that an issue leaves out between two of which it prints something."""
    for before, after in pairwise([one for one in ordered if _is_printed(one)]):
        same = (before.record.issue_id, *_order(before)[:2]) == (
            after.record.issue_id,
            *_order(after)[:2],
        )
        if same and after.sitting.session > before.sitting.session + 1:
            message = f"本期有{before.session}和{after.session}，没有中间的会议"
            mark = after.record.place.value("session")
            yield Finding(
                mark, message, "请核对会次；中间的会议若另有刊载，请写明", Severity.WARNING
            )


def _is_printed(held: Meeting) -> bool:
    """Whether a meeting has a document of its own; one that is only referred to has none."""
    return bool(kind_of(held.record).parts(held.record.data))

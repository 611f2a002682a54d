"""speaker-present：在会上报告、讲话的人到了会。

查什么：文件写了会议和报告人、讲话人（speaker）的，那次会议的出席名单或列席名单上要有他；
    名单和文件都写了他在同一机构的职务的，职务要相同。
    没有列席名单的会议，只查以本级人大、常委会及其机构的职务报告、讲话的人。纪要点了名的由 attendance 查。
为什么：报告人抄成前任，或者名单漏了报告人，读者对着名单一看便知。
依据：文件与会议名单互证。
错例：
    # 第二十四次会议的名单上没有韩冬
    speaker: 青禾县人大常委会选工委主任 韩冬
    meeting: 第二十四次会议
正例：
    speaker: 青禾县人大常委会选工委主任 孙敏
    meeting: 第二十四次会议
"""

from collections.abc import Iterator

from generator.check.offices import Post, post_of
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.model.refs import Signatory
from generator.model.registers import BodyKind
from generator.problems import Severity

ID = "speaker-present"
SEVERITY = Severity.ERROR

_OWN = {
    BodyKind.CONGRESS,
    BodyKind.STANDING_COMMITTEE,
    BodyKind.SPECIAL_COMMITTEE,
    BodyKind.WORKING_COMMITTEE,
    BodyKind.OFFICE,
}
"""Bodies whose heads are members, or always attend."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone who speaks at a meeting and is on none of its lists, or with another office."""
    for record in corpus.content.records:
        held = meeting_of(corpus).get(record.id)
        if held and isinstance(record.data, Prose) and record.data.speaker:
            meeting = held.record.data
            if isinstance(meeting, MeetingRecord) and not _is_in_minutes(record, meeting):
                scope = scope_of(corpus, record.series, record.issue)
                yield from _speaker(record, record.data.speaker, meeting, scope)


def _is_in_minutes(record: Record[Model], meeting: MeetingRecord) -> bool:
    """Whether the minutes name the speaker themselves, as one who spoke or whose report was heard."""
    spoken = {said.speaker.person for said in meeting.statements}
    heard = {heard.report for item in meeting.items for heard in item.heard}
    speaker = record.data.speaker if isinstance(record.data, Prose) else None
    return record.name in heard or (speaker is not None and speaker.person in spoken)


def _speaker(
    record: Record[Model], speaker: Signatory, meeting: MeetingRecord, scope: Scope
) -> Iterator[Finding]:
    person, mark = speaker.person, record.place.value("speaker")
    if person not in scope.corpus.people or not meeting.members:
        return
    offices = scope.offices(speaker.office) if speaker.office else ()
    if any(person in people for people in meeting.members.values()):
        return
    listed = meeting.listed
    if listed is None and not any(office.body.kind in _OWN for office in offices):
        return
    if listed is None or person not in listed:
        message = f"{scope.name(person)}在会上报告或讲话，那次会议的名单上没有他"
        yield Finding(mark, message, "请核对姓名、会议和名单")
        return
    on_list = {post_of(office) for office in scope.offices(listed[person])}
    own = {post_of(office) for office in offices}
    if on_list and own and not on_list & own:
        message = f"{scope.name(person)}在这里是“{_shown(own)}”，列席名单上是“{listed[person]}”"
        yield Finding(mark, message, "请核对职务，两处要相同")


def _shown(posts: set[Post]) -> str:
    return "、".join(sorted(body + post for body, post in posts))

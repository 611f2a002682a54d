"""once-present：只出席过一次的人。

查什么：一届常委会收入了三次以上有出席名单的会议，有人只在其中一次的出席名单上：多半是同名、错字或者误列。
    会前刚召开过人民代表大会、又是最后一次会议的（可能是新选的），以及后来离职的，不查。
为什么：组成人员由人民代表大会选举，名单次次大同小异；多出一个别次都没有的人，最可能是抄错了。
依据：地方组织法：常务委员会组成人员由本级人民代表大会选举；各次名单互证。
错例：
    # 第二十二、二十三、二十五次会议的名单上都没有孙敏
    副主任: [李秋, 孙敏]
正例：
    副主任: [李秋, 单玉]
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.check.offices import Tenure, events
from generator.check.rule import Finding
from generator.check.sittings import committees, congress_between
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.place import Path
from generator.problems import Severity

ID = "once-present"
SEVERITY = Severity.WARNING

FEWEST = 3
"""Of fewer meetings than these it says nothing to have been at one."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone who was present at one meeting of a term and at no other."""
    left = _left(corpus)
    for body, meetings in committees(corpus).items():
        terms: dict[int, list[Meeting]] = defaultdict(list)
        for held in meetings:
            if isinstance(held.sitting, MeetingRecord) and held.sitting.members:
                terms[held.sitting.term].append(held)
        for of in terms.values():
            if len(of) >= FEWEST:
                yield from _term(of, corpus, left.get(body, frozenset()))


def _left(corpus: Corpus) -> dict[str, frozenset[str]]:
    """Return who is known to have left an office, by its body."""
    found: dict[str, set[str]] = defaultdict(set)
    for (body, _), of in events(corpus).items():
        found[body] |= {event.person for event in of if event.tenure is Tenure.LEAVES}
    return {body: frozenset(people) for body, people in found.items()}


def _term(meetings: Sequence[Meeting], corpus: Corpus, left: frozenset[str]) -> Iterator[Finding]:
    present: dict[str, list[tuple[int, Path]]] = defaultdict(list)
    for number, held in enumerate(meetings):
        if isinstance(held.record.data, MeetingRecord):
            for post, people in held.record.data.members.items():
                for index, person in enumerate(people):
                    present[person].append((number, ("present", "members", post, index)))
    for name, times in present.items():
        number, path = times[0]
        known = corpus.people.get(name)
        if len(times) == 1 and known and name not in left and not _is_new(meetings, number, corpus):
            held = meetings[number]
            message = f"{known.name}只在{held.session}的出席名单上，另外{len(meetings) - 1}次都没有"
            yield Finding(
                held.record.place.value(*path), message, "请核对姓名；确实出席的，用 accept 说明"
            )


def _is_new(meetings: Sequence[Meeting], number: int, corpus: Corpus) -> bool:
    """Whether the last meeting is the first after a congress, which may have elected someone."""
    if number != len(meetings) - 1:
        return False
    this, before = meetings[number], meetings[number - 1]
    return congress_between(corpus, this.body.region, before.sitting.date, this.sitting.date)

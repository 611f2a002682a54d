"""incompatible：常委会组成人员不兼任行政、监察、审判、检察职务。

查什么：各期的任免、名单、署名合起来看，同一个人不得既是常委会组成人员，又在政府及其部门、监察委员会、法院、
    检察院任职；从任命之日起就不得兼任，所以辞去常委会职务要先于任命，或在同一次会议上。
    党内职务（党组书记等）、常委会自己的工作机构的职务不算。两处不在同一期的，是提醒。
为什么：监督的人不能同时是被监督的人；列错一个名字，往往就成了这样。
依据：宪法第一百零三条；地方组织法关于常务委员会的组成人员不得担任国家行政机关、监察机关、审判机关和检察机关的职务的规定。
错例：
    出席人员：{委员: [刘野]}
    changes: {决定任命: {刘野: 青禾县水利局局长}}
正例：
    出席人员：{委员: [刘野]}
    changes: {接受辞职: {刘野: 青禾县人大常委会委员}}      # 同一次会议，然后
    changes: {决定任命: {刘野: 青禾县水利局局长}}
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from generator.check.clash import clash
from generator.check.offices import Event, Tenure, events
from generator.check.posts import STATE, is_party
from generator.check.rule import Finding
from generator.check.sittings import congress_between, term_between
from generator.link.corpus import Corpus
from generator.model.registers import BodyKind
from generator.problems import Severity

ID = "incompatible"
SEVERITY = Severity.ERROR

_Held = dict[tuple[str, str], Event]


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone who is of a committee and holds an office that it supervises."""
    people: dict[str, list[Event]] = defaultdict(list)
    for of in events(corpus).values():
        for event in of:
            if _is_member(event) or (
                event.office.body.kind in STATE and not is_party(event.office)
            ):
                people[event.person].append(event)
    for career in people.values():
        if len({_is_member(event) for event in career}) > 1:
            yield from _person(career, corpus)


def _person(career: Sequence[Event], corpus: Corpus) -> Iterator[Finding]:
    member: _Held = {}
    state: _Held = {}
    told: set[tuple[str, str]] = set()
    for event in sorted(career, key=lambda event: (event.date, event.tenure)):
        own, other = (member, state) if _is_member(event) else (state, member)
        if event.tenure is Tenure.LEAVES:
            own.pop(event.post, None)
            continue
        for held in other.values():
            post = held.post if _is_member(event) else event.post
            if post not in told and not _between(held, event, corpus):
                told.add(post)
                yield _both(held, event, corpus)
        own[event.post] = event


def _between(held: Event, event: Event, corpus: Corpus) -> bool:
    """Whether a session of the congress, which elects members, may have made the change."""
    regions = {held.office.body.region, event.office.body.region}
    return any(
        between(corpus, region, held.date, event.date)
        for region in regions
        for between in (congress_between, term_between)
    )


def _both(held: Event, event: Event, corpus: Corpus) -> Finding:
    what = f"此人在{held.date}任“{held.office.text}”，没有离任的记录，二者不得兼任"
    return clash(held, event, corpus, what, "请核对姓名和职务，或补上辞职、免职")


def _is_member(event: Event) -> bool:
    return event.office.body.kind is BodyKind.STANDING_COMMITTEE

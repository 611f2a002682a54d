"""office-held：免去、辞去的是本人担任的职务。

查什么：被免去、辞去职务的人，据各期的任免、名单和署名，当时担任那个职务：已经离任的、名单上另任他职的、
    正职由别人担任的，是错误；没有任何记录的，只作参考，因为任职可能在所收各期之前。
    任命的职务，本人还没有担任；已经担任的是提醒。
为什么：辞职、免职的职务要写全称，写错机构或正副，等于免了别人的职务。
依据：地方组织法关于免职、辞职的规定；任免文件与名单互证。
错例：
    第二十四次会议出席人员：{委员: [刘野]}
    changes: {接受辞职: {刘野: 县人大常委会副主任}}
正例：
    第二十四次会议出席人员：{委员: [刘野]}
    changes: {接受辞职: {刘野: 县人大常委会委员}}
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.check.careers import careers, chiefs, elected_between
from generator.check.offices import Event, Post, Tenure, name_of
from generator.check.posts import full
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.place import Mark
from generator.problems import Severity

ID = "office-held"
SEVERITY = Severity.ERROR


Others = Mapping[tuple[Mark, Post], Event]
"""By the place of a change and the office: who else holds the office then."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone who leaves an office not held, or enters one already held."""
    others = _others(corpus)
    for of in careers(corpus).values():
        yield from _career(of, others, corpus)


def _others(corpus: Corpus) -> Others:
    """Return, by the place of each change at the head of a body, who else was its head then."""
    found: dict[tuple[Mark, Post], Event] = {}
    for of in chiefs(corpus).values():
        holder: Event | None = None
        for event in of:
            if event.tenure is not Tenure.HOLDS and holder and holder.person != event.person:
                found[event.mark, event.post] = holder
            if event.tenure is not Tenure.LEAVES:
                holder = event
            elif holder and holder.person == event.person:
                holder = None
    return found


def _career(of: Sequence[Event], others: Others, corpus: Corpus) -> Iterator[Finding]:
    last: dict[str, Event] = {}
    since: dict[str, Event] = {}
    for event in of:
        post = full(event.office.post)
        if event.tenure is Tenure.LEAVES:
            yield from _leaving(event, last, others, corpus)
            since.pop(post, None)
        elif event.tenure is Tenure.ENTERS and post in since:
            yield from _entering(event, since[post], corpus)
        if event.tenure is not Tenure.LEAVES:
            since.setdefault(post, event)
        last[post] = event


def _has_left(known: Event | None) -> bool:
    """Whether it is not known, or no longer so, that the office is held."""
    return known is None or known.tenure is Tenure.LEAVES


def _leaving(
    event: Event, last: Mapping[str, Event], others: Others, corpus: Corpus
) -> Iterator[Finding]:
    known = last.get(full(event.office.post))
    if not _has_left(known):
        return
    what = f"{name_of(corpus, event.person)}的“{event.office.text}”"
    elsewhere = [one for one in last.values() if not _has_left(one)]
    holder = others.get((event.mark, event.post))
    if known and not elected_between(corpus, known, event):
        yield _finding(event, f"{what}已在{known.date}{known.verb}", known)
    elif elsewhere and not elected_between(corpus, elsewhere[-1], event):
        one = elsewhere[-1]
        message = f"{what}：此人在{one.date}是“{one.office.text}”，没有任此职的记录"
        yield _finding(event, message, one)
    elif holder and not elected_between(corpus, holder, event):
        name = name_of(corpus, holder.person)
        yield _finding(event, f"{what}：这个职务在{holder.date}由{name}担任", holder)
    else:
        hint = "任职若在所收各期之前，不必理会"
        yield Finding(event.mark, f"{what}：没有任此职的记录", hint, Severity.INFO)


def _entering(event: Event, known: Event, corpus: Corpus) -> Iterator[Finding]:
    is_near = known.record.issue_id == event.record.issue_id
    acts = event.office.post != known.office.post
    if (
        known.date < event.date
        and is_near
        and not acts
        and not elected_between(corpus, known, event)
    ):
        message = f"{name_of(corpus, event.person)}在{known.date}已任“{known.office.text}”"
        yield _finding(event, message, known, Severity.WARNING)


def _finding(event: Event, message: str, known: Event, severity: Severity | None = None) -> Finding:
    hint = f"请核对姓名和职务；见 {known.mark.path} 第{known.mark.line}行"
    return Finding(event.mark, message, hint, severity)

"""acting-deputy：代理正职的人选从副职中产生。

查什么：决定代理的人和推选的代理主任，要担任同一机构的副职：holding 写的是副职，或者各期的任免、名单、署名里
    有此人任副职的记录（同一天任命的也算）。holding 写的不是副职，是错误；记录里此人当时任的是别的职务的，是提醒；
    什么记录都没有的，只作参考。
为什么：法律只许从副职中决定代理的人选；不是副职的，先任命为副职，才能代理。
依据：地方组织法：正职因故不能担任职务的时候，根据主任会议的提名，从副职领导人员中决定代理的人选；
    常务委员会主任不能工作或者缺位的时候，在副主任中推选一人代理。
错例：
    changes: {决定代理: {孙敏: 青禾县人民政府县长}}
    holding: {孙敏: 县教育局局长}
正例：
    changes: {决定代理: {孙敏: 青禾县人民政府县长}}
    holding: {孙敏: 副县长}
"""

from collections.abc import Iterator, Sequence

from generator.check.offices import Event, Post, Tenure, careers_of, events, name_of
from generator.check.posts import acts, full
from generator.check.rule import Finding
from generator.kinds.appointment.model import Appointment
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "acting-deputy"
SEVERITY = Severity.ERROR
_DEPUTY = "副"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone who begins to act in an office and holds none from which one may."""
    for of in events(corpus).values():
        for event in of:
            if event.tenure is Tenure.ENTERS and acts(event.office):
                yield from _begins(event, corpus)


def _begins(event: Event, corpus: Corpus) -> Iterator[Finding]:
    said = _said(event)
    name, acted = name_of(corpus, event.person), full(event.office.post)
    hint = f"代理{acted}的人选从副职中产生；请核对姓名和职务"
    if said:
        if _DEPUTY not in said:
            yield Finding(event.mark, f"{name}现任“{said}”，不是副职", hint)
        return
    held = _held(event, corpus)
    if any(
        _DEPUTY in one.office.post and one.office.body.name == event.office.body.name
        for one in held
    ):
        return
    if held:
        others = "、".join(dict.fromkeys(one.office.text for one in held))
        message = f"{name}任的是“{others}”，没有任副{acted}的记录"
        yield Finding(event.mark, message, hint, Severity.WARNING)
    else:
        more = "在所收各期之前任职的，可在 holding 里写明现任的副职"
        yield Finding(event.mark, f"没有{name}任副{acted}的记录", more, Severity.INFO)


def _said(event: Event) -> str:
    """Return the office that the record says the person holds, or an empty string."""
    data = event.record.data
    holding = data.holding.items() if isinstance(data, Appointment) else ()
    return next((held for person, held in holding if person == event.person), "")


def _held(event: Event, corpus: Corpus) -> Sequence[Event]:
    """Return what is known of the offices that a person held when beginning to act."""
    last: dict[Post, Event] = {}
    for one in careers_of(corpus).get(event.person, ()):
        # What is left on that very day was held when it began.
        leaves = one.tenure is Tenure.LEAVES and one.date == event.date
        if one.date <= event.date and not acts(one.office) and not leaves:
            last[one.post] = one
    return [one for one in last.values() if one.tenure is not Tenure.LEAVES]

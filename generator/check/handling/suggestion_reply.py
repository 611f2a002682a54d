"""suggestion-reply：书面答复与所答复的建议相合。

查什么：建议答复的编号（suggestion_number）要与题名里的“第几号”相同；同一系列的办理情况报告点到这件建议的，
    题名、编号、提出的会议、领衔代表、承办单位、办理结果要与报告一致（报告没有写的不比）；答复的日期不早于交办的日期，
    不迟于交办后六个月。题名和正文写的会议，正文的称呼、“您提出的……第几号建议”、题名、办理结果，要与记录相同。
为什么：答复是承办单位写的，办理情况是政府写的，说的是同一件建议；编号错一个字，就答复到别人的建议上去了。
依据：代表法：建议在交办后三个月内答复，复杂的在六个月内；各份文件互证。
错例：
    title: 关于对县九届人大三次会议第12号建议的答复
    suggestion_number: 21号
正例：
    title: 关于对县九届人大三次会议第12号建议的答复
    suggestion_number: 12号
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.check.days import is_before
from generator.check.handling.reply_text import otherwise_in_text
from generator.check.rule import Finding
from generator.chinese import day
from generator.kinds.handling.terms import answered_by
from generator.kinds.long import date_of
from generator.kinds.reply.answered import Reported, reported, session_of
from generator.kinds.reply.model import Reply
from generator.kinds.reply.numbers import NUMBER, SEVERAL, digits
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.record import Record, is_of
from generator.problems import Severity

ID = "suggestion-reply"
SEVERITY = Severity.WARNING

_NUMBER = re.compile(f"(?P<number>{NUMBER})(?:议案|建议|提案|代表)")
_HINT = "请核对答复和办理情况的报告；原件如此的，用 accept 说明"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield whatever a reply says otherwise than its title, or than the reports on its matter."""
    for record in corpus.content.records:
        if is_of(record, Reply):
            yield from _title(record)
            for one in reported(record, corpus):
                yield from _differing(record, one, corpus)
                yield from _late(record, one, corpus)
    yield from otherwise_in_text(corpus)


def _title(record: Record[Reply]) -> Iterator[Finding]:
    title = "".join(record.data.title.split())
    found = None if SEVERAL.search(title) else _NUMBER.search(title)
    own = record.data.suggestion_number
    if found and own and digits(found["number"]) != digits(own):
        message = f"编号写的是“{own}”，题名里是“{found[0]}”"
        yield Finding(record.place.value("suggestion_number"), message, "请核对编号")


def _differing(record: Record[Reply], one: Reported, corpus: Corpus) -> Iterator[Finding]:
    data, matter = record.data, one.matter
    scope, other = (scope_of(corpus, of.series, of.issue) for of in (record, one.record))
    numbers = [digits(said) for said in (data.suggestion_number, matter.number) if said]
    if data.suggestion and data.suggestion != matter.title:
        message = f"题名写的是“{data.suggestion}”，《{one.record.data.title}》里{matter.number}是“{matter.title}”"
        yield Finding(record.place.value("suggestion"), message, _HINT)
    sessions = {
        found for said in (data.session, one.record.data.session) if (found := session_of(said))
    }
    if len(sessions) > 1 and data.suggestion:
        message = f"写的是在{data.session}提出，《{one.record.data.title}》写的是{one.record.data.session}"
        yield Finding(record.place.value("session"), message, _HINT)
    if len({*numbers}) > 1:
        message = f"编号写的是“{data.suggestion_number}”，《{one.record.data.title}》写的是“{matter.number}”"
        yield Finding(record.place.value("suggestion_number"), message, _HINT)
    if data.lead and matter.lead and not {*data.lead} & {*matter.lead}:
        yield Finding(
            record.place.value("lead"),
            f"提出的代表是{scope.names(data.lead)}，《{one.record.data.title}》写的是{other.names(matter.lead)}",
            _HINT,
        )
    own, units = _bodies((data.issuer, *data.co_issuers), scope), _bodies(matter.units, other)
    if own and units and not {*own} & {*units}:
        message = (
            f"答复的是{'、'.join(own)}，《{one.record.data.title}》写的承办单位是{'、'.join(units)}"
        )
        yield Finding(record.place.value("issuer"), message, _HINT)
    outcomes = (data.outcome or "", matter.outcome or "")
    if (
        all(re.fullmatch("[A-E]类?", said) for said in outcomes)
        and outcomes[0][0] != outcomes[1][0]
    ):
        message = f"办理结果写的是“{outcomes[0]}”，《{one.record.data.title}》写的是“{outcomes[1]}”"
        yield Finding(record.place.value("outcome"), message, _HINT)


def _late(record: Record[Reply], one: Reported, corpus: Corpus) -> Iterator[Finding]:
    date = date_of(record, scope_of(corpus, record.series, record.issue))
    assigned, due = one.matter.assigned, answered_by(one.matter)
    if not date or not assigned or not due:
        return
    mark = record.place.value("date" if record.data.date else "title")
    if is_before(date, assigned):
        message = f"答复的日期{day(date)}早于交办的日期{day(assigned)}"
        yield Finding(mark, message, "请核对日期")
    elif is_before(last := due[1], date):
        message = f"{day(assigned)}交办，至迟{day(last)}以前答复，答复的日期是{day(date)}"
        yield Finding(mark, message, "请核对日期；确实逾期的，用 accept 说明")


def _bodies(names: Iterable[str], scope: Scope) -> Sequence[str]:
    found = (scope.find_body(name) for name in names)
    return tuple(body.name for body in found if body)

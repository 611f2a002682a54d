"""term：会议在本届任期之内。

查什么：登记册里写了各届任期（terms）的，会议日期要在所写的那一届任期之内；那一届要有登记。
    届满日期没有登记的，从届首起超过五年半为提醒。
为什么：届次写错一个字，会议就成了另一届的会议；常委会的文件全称都带届次。
依据：地方组织法：地方各级人民代表大会每届任期五年；常务委员会行使职权到下届人民代表大会选出新的常务委员会为止。
错例：
    登记册：{name: 青禾县人民代表大会, terms: [{number: 14, since: 2018-09}]}
    会议：{term: 14, date: 2018-07-03}
正例：
    登记册：{name: 青禾县人民代表大会, terms: [{number: 14, since: 2018-09}]}
    会议：{term: 14, date: 2021-07-03}
"""

from collections.abc import Iterator, Mapping

from generator.check.days import is_before
from generator.check.rule import Finding
from generator.check.sittings import organs
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.registers import Body, Term
from generator.model.values import Day
from generator.problems import Severity

ID = "term"
SEVERITY = Severity.ERROR
MONTHS = 66
"""A term lasts five years, and until the next congress meets: half a year of grace."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every meeting on a day that is not of its term."""
    bodies = {body.data.name: body.data for body in corpus.content.bodies}
    for meetings in organs(corpus).values():
        body = bodies.get(meetings[0].body.name, meetings[0].body)
        terms = _terms(body, bodies)
        for held in meetings if terms else ():
            yield from _meeting(held, terms)


def _terms(body: Body, bodies: Mapping[str, Body]) -> tuple[Term, ...]:
    """Return the terms of the congress that an organ is of: its own, or those of one above it."""
    seen: set[str] = set()
    while not body.terms and body.parent and body.parent in bodies and body.name not in seen:
        seen.add(body.name)
        body = bodies[body.parent]
    return body.terms


def _meeting(held: Meeting, terms: tuple[Term, ...]) -> Iterator[Finding]:
    number, date, place = held.sitting.term, held.sitting.date, held.record.place
    term = next((one for one in terms if one.number == number), None)
    if term is None:
        known = "、".join(f"第{one.number}届" for one in terms)
        message = f"登记册里没有第{number}届，登记了{known}"
        yield Finding(place.value("term"), message, "请核对届次，或在登记册的 terms 里登记这一届")
        return
    hint = "请核对日期和届次"
    if is_before(date, term.since):
        message = f"会议日期{date}在第{number}届任期开始（{term.since}）之前"
        yield Finding(place.value("date"), message, hint)
    elif term.until and is_before(term.until, date):
        message = f"会议日期{date}在第{number}届任期届满（{term.until}）之后"
        yield Finding(place.value("date"), message, hint)
    elif not term.until and _months(term.since, date) > MONTHS:
        message = f"会议日期{date}距第{number}届任期开始（{term.since}）已超过五年半"
        yield Finding(
            place.value("date"), message, f"{hint}；届满日期请登记为 until", Severity.WARNING
        )


def _months(since: Day, date: Day) -> int:
    return (date.year - since.year) * 12 + (date.month or since.month) - since.month

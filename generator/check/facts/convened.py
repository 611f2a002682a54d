"""Sessions that the corpus convenes, and the month in which a text has them convened."""

import re
from collections.abc import Iterator, Mapping

from generator.check.facts.sessions import NUMBER, Named, named, sittings
from generator.check.sittings import meeting_of
from generator.check.texts import Text
from generator.kinds.decision import DecisionRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.record import Record
from generator.model.registers import BodyKind
from generator.model.values import Day
from generator.statutes.numerals import number_of

MONTH = re.compile(
    r"(?P<year>[0-9]{4})年(?P<month>[0-9]{1,2})月(?:[上中下]旬|[0-9]{1,2}日|初|底)?[^，。；0-9]{0,6}召开(?=[^，。；]{0,30}届)"
)
_BEHIND = re.compile(
    r"[，,]?(?:将|拟|定)?[于在](?P<year>[0-9]{4})年(?P<month>[0-9]{1,2})月(?:[上中下]旬|[0-9]{1,2}日|初|底)?[^，。；0-9]{0,10}(?:召开|举行)"
)
"""青禾县第九届人民代表大会第三次会议将于2023年5月召开."""
SAID = re.compile("月.{0,16}召开.{0,30}届|次会议.{0,6}[0-9]{4}年.{1,20}(?:召开|举行)")
"""What every text with a session and the month for which it is convened has."""
Session = tuple[str, int, int]
"""A congress's session: region, term, number."""


CONVENING = re.compile(
    rf"第?(?P<term>{NUMBER})届[\u4e00-\u9fff]{{0,4}}(?:人民代表大会|人大)(?:常务委员会|常委会)?(?:第?{NUMBER}次(?:主任)?会议)?[\u4e00-\u9fff]{{0,4}}?关于[^，。；《》]{{0,4}}召开"
    rf"[\u4e00-\u9fff]{{0,8}}?第?(?P<other>{NUMBER})届[\u4e00-\u9fff]{{0,4}}(?:人民代表大会|人大)第?(?P<session>{NUMBER})次会议"
)
"""By whom a session is convened, and which."""


def of_other_term(text: str) -> Iterator[tuple[int, str]]:
    """Yield where those of one term convene a session of another, but for the first of the next."""
    for found in CONVENING.finditer(text):
        term, other = number_of(found["term"]), number_of(found["other"])
        if other != term and not (other == term + 1 and number_of(found["session"]) == 1):
            yield found.start("other"), f"第{term}届的召开的是“{found['other']}届”的会议"


def otherwise_convened(text: Text, region: str, corpus: Corpus) -> Iterator[tuple[int, str]]:
    """Yield where a text has a session convened in another month than the decision has it, and why."""
    for one, said in _with_months(text.text, region):
        day = _convened(corpus).get((region, one.term, one.session))
        held = sittings(corpus).get((region, one.kind, one.term, one.session))
        days = [day, held.sitting.first] if held else [day]
        month = (int(said["year"]), int(said["month"]))
        typed = f"{said['year']}年{said['month']}月"
        if day and month not in {(each.year, each.month) for each in days if each}:
            right = f"{day.year}年{day.month}月"
            yield said.start(), f"写的是{typed}召开，召开这次会议的决定写的是{right}"
        elif not day and not held:
            other = _convened_in(corpus).get((region, one.term, *month))
            if other:
                yield one.start, f"写的是“{one.said}”，决定在{typed}召开的是第{other}次会议"


def _with_months(text: str, region: str) -> Iterator[tuple[Named, re.Match[str]]]:
    """Yield the sessions of a congress with the month that stands before or behind each."""
    sessions = [one for one in named(text, region) if one.kind is BodyKind.CONGRESS]
    # No other meeting stands between the month and the session that was convened.
    own = re.compile(rf"的?(?:{re.escape(region)}|本?[省市县区州旗])?")
    for said in MONTH.finditer(text):
        for one in sessions:
            if one.start >= said.end() and own.fullmatch(text, said.end(), one.start):
                yield one, said
    for one in sessions:
        behind = _BEHIND.match(text, one.end)
        if behind:
            yield one, behind


@once
def _convened(corpus: Corpus) -> Mapping[Session, Day]:
    """Return the days for which sessions are convened; of one put off the later decision's."""
    found: dict[Session, Day] = {}
    for record in corpus.content.records:
        held = meeting_of(corpus).get(record.id)
        if isinstance(record, Record) and isinstance(record.data, DecisionRecord) and held:
            convenes = record.data.convenes
            if convenes:
                region = corpus.content.series[record.series].data.region
                term = convenes.term_after(held.sitting.term) or held.sitting.term
                found[region, term, convenes.session] = convenes.date
    return found


@once
def _convened_in(corpus: Corpus) -> Mapping[tuple[str, int, int, int], int]:
    """Return the session of each region's congress, by term, year and month, for which it was convened."""
    return {
        (region, term, day.year, day.month): session
        for (region, term, session), day in _convened(corpus).items()
    }

"""Sessions that the corpus convenes, and the month in which a text has them convened."""

import re
from collections.abc import Iterator, Mapping

from generator.check.facts.sessions import NUMBER, named, sittings
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
    # No other meeting stands between the month and the session that was convened.
    own = re.compile(rf"的?(?:{re.escape(region)}|本?[省市县区州旗])?")
    for said in MONTH.finditer(text.text):
        for one in named(text.text, region):
            between = text.text[said.end() : max(one.start, said.end())]
            if one.kind is not BodyKind.CONGRESS or not own.fullmatch(between):
                continue
            day = _convened(corpus).get((region, one.term, one.session))
            held = sittings(corpus).get((region, one.kind, one.term, one.session))
            days = [day, held.sitting.first] if held else [day]
            month = (int(said["year"]), int(said["month"]))
            if day and month not in {(each.year, each.month) for each in days if each}:
                typed = f"{said['year']}年{said['month']}月"
                yield (
                    said.start(),
                    f"写的是{typed}召开，召开这次会议的决定写的是{day.year}年{day.month}月",
                )


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

"""Meetings as texts name them: of which region and organ, term, session; and the day beside the name."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.check.sittings import ACTS
from generator.grouped import grouped
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.link.once import once
from generator.link.organs import unit
from generator.model.registers import BodyKind
from generator.model.values import Day
from generator.statutes.numerals import number_of

NUMBER = "[0-9一二三四五六七八九十百零〇]{1,5}"
"""The number of a term or a session; no 两, as 两次会议 counts meetings."""
_COMMITTEE = "人民代表大会常务委员会|人大常委会|常务委员会|常委会"
NAMED = re.compile(
    rf"第?(?P<term>{NUMBER})届(?P<region>[\u4e00-\u9fff]{{0,6}}?)"
    rf"(?:(?P<committee>{_COMMITTEE})|人民代表大会|人大)"
    rf"第?(?P<session>{NUMBER})次(?P<chairs>主任)?会议"
)
_TERMLESS = re.compile(
    rf"(?:(?<![\u4e00-\u9fff])|(?<=[由和与在据经对向为是了按照]))(?P<region>[\u4e00-\u9fff]{{1,6}}?)(?P<committee>{_COMMITTEE})"
    rf"第(?P<session>{NUMBER})次(?P<chairs>主任)?会议"
)
"""A committee's meeting without the term: 县人大常委会第五次会议."""
_BARE = re.compile(rf"(?:^|(?<=[，。；：（]))第(?P<session>{NUMBER})次会议")
_PREPOSITION = re.compile("[由和与在据经对向为是了按照]")
_OF_A_YEAR = re.compile("[0-9]{4}年|[上前去]一?[年届]")
_BEFORE_TERM = re.compile(r"[\u4e00-\u9fff，。、；：《（]{0,12}$")
_DATE = r"(?P<year>[0-9]{4})年(?P<month>[0-9]{1,2})月(?P<day>[0-9]{1,2})日"
_BEFORE = re.compile(rf"{_DATE}(?:上午|下午)?[，,]?[^，。；：0-9《》]{{0,16}}$")
_AFTER = re.compile(rf"[，,]?(?:已)?(?:于|在){_DATE}")
_WINDOW = 40
Sitting = tuple[str, BodyKind, int, int]
"""A meeting by region, kind of organ, term and session."""


Met = tuple[int, int, Meeting]
"""From where to where a text names a meeting, and the meeting."""


@dataclass(frozen=True)
class Named:
    """A meeting that a text names with term and session, and the day that stands beside the name."""

    kind: BodyKind
    term: int
    session: int
    said: str
    start: int
    end: int
    date: Day | None

    @property
    def key(self) -> tuple[BodyKind, int, int]:
        """What tells it from the others of its region."""
        return self.kind, self.term, self.session


def named(text: str, region: str) -> Iterator[Named]:
    """Yield the meetings of a region's own congress, committee and chairpersons that a text names."""
    for found in NAMED.finditer(text):
        before = _BEFORE_TERM.search(text, max(0, found.start() - 12), found.start())
        whose = (before[0] if before else "") + found["region"]
        if not _is_own(whose, region):
            continue
        kind = BodyKind.CONGRESS
        if found["committee"]:
            kind = BodyKind.CHAIRPERSONS_MEETING if found["chairs"] else BodyKind.STANDING_COMMITTEE
        start, said = found.start(), found[0]
        day = _day(text, found.start(), found.end())
        yield Named(kind, number_of(found["term"]), number_of(found["session"]), said, start, found.end(), day)  # fmt: skip


def named_in_term(text: str, region: str, term: int) -> Iterator[Named]:
    """Yield the meetings of a region's committee that a text names without their term, as of `term`."""
    for found in _TERMLESS.finditer(text):
        whose, end = _PREPOSITION.split(found["region"])[-1], found.end()
        start = found.start("committee") - len(whose)
        day = _day(text, start, end)
        is_of_now = day or not _OF_A_YEAR.search(text, max(0, start - _WINDOW), start)
        if whose in {region, unit(region)} and is_of_now:
            kind = BodyKind.CHAIRPERSONS_MEETING if found["chairs"] else BodyKind.STANDING_COMMITTEE
            yield Named(kind, term, number_of(found["session"]), text[start:end], start, end, day)


def named_in_issue(text: str, region: str, issue: str, corpus: Corpus) -> Iterator[Named]:
    """Yield the meetings that a text names without their term, as of the only one that an issue has."""
    committee = by_organ(corpus).get((region, BodyKind.STANDING_COMMITTEE), ())
    terms = {held.sitting.term for held in committee if held.record.issue_id == issue}
    if len(terms) == 1:
        yield from named_in_term(text, region, terms.pop())


def bare_in_issue(text: str, region: str, issue: str, corpus: Corpus) -> Iterator[Meeting]:
    """Yield the meetings of an issue's only organ that a text names by their number alone: 第五次会议."""
    return (held for _, _, held in _bare(text, region, issue, corpus))


def met(text: str, region: str, issue: str, corpus: Corpus) -> Iterator[Met]:
    """Yield the meetings with a record that a text names in whatever way, and where."""
    for one in (*named(text, region), *named_in_issue(text, region, issue, corpus)):
        held = sittings(corpus).get((region, *one.key))
        if held:
            yield one.start, one.end, held
    yield from _bare(text, region, issue, corpus)


def _bare(text: str, region: str, issue: str, corpus: Corpus) -> Iterator[Met]:
    own = _of_issue(corpus).get((region, issue), ()) if "次会议" in text else ()
    if len({(held.body.kind, held.sitting.term) for held in own}) == 1:
        for found in _BARE.finditer(text):
            number = number_of(found["session"])
            yield from ((*found.span(), held) for held in own if held.sitting.session == number)


@once
def _of_issue(corpus: Corpus) -> Mapping[tuple[str, str], Sequence[Meeting]]:
    """Return the meetings of each issue by the region of their organ."""
    return grouped(
        ((region, held.record.issue_id), held) for (region, *_), held in sittings(corpus).items()
    )


def _is_own(before: str, region: str) -> bool:
    short = unit(region)
    if region and before.endswith(region):
        return True
    tail = before[-1:]
    if tail not in set("省市县区州旗乡镇国"):
        return not before.endswith("全国")
    return tail == short[-1:] and (
        len(before) == 1
        or before[-2] in "，。、日在于由据经：；我全本《（的是和与向持"
        or before[:-1].endswith(ACTS)
    )


def _day(text: str, start: int, end: int) -> Day | None:
    found = _BEFORE.search(text, max(0, start - _WINDOW), start) or _AFTER.match(text, end)
    return Day(*(int(found[key]) for key in ("year", "month", "day"))) if found else None


@once
def sittings(corpus: Corpus) -> Mapping[Sitting, Meeting]:
    """Return the meetings of all issues; preparatory ones are left out."""
    return {
        (held.body.region or "", held.body.kind, held.sitting.term, held.sitting.session): held
        for held in chain.from_iterable(corpus.meetings.values())
        if not held.sitting.preparatory
    }


@once
def by_organ(corpus: Corpus) -> Mapping[tuple[str, BodyKind], Sequence[Meeting]]:
    """Return the meetings of each organ in the order of days."""
    found: dict[tuple[str, BodyKind], list[Meeting]] = defaultdict(list)
    for (region, kind, _, _), held in sittings(corpus).items():
        found[region, kind].append(held)
    return {key: tuple(sorted(of, key=lambda one: one.date)) for key, of in found.items()}

"""When and where a meeting was held, as the first sentences of its minutes say."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.importing.terms.days import days, is_whole
from generator.statutes.numerals import number_of

_VENUE = re.compile(r"(?:日|[常委员人大]会|会议)在(?P<venue>[^，。；]{2,40}?)(?:举行|召开)")
_HELD = re.compile("(?<!决定)(?<!建议)(?<!提议)(?<!同意)(?:举行|召开|开幕)")
_CITED = re.compile(
    r"(?:根据|依据|依照|按照|遵照|经(?!济))[^，。；]{0,60}?(?:决定|决议|安排|要求|通知|建议|提议|规定|精神|意见|研究|同意|批准|[，。；])"
    r"|《[^《》]{0,80}》"
)
"""What is said of other papers and decisions: a day in it is theirs."""
_DIGIT, _HAN = "[0-9０-９]", "[一二三四五六七八九十]"


def _form(which: str, month: str) -> str:
    """Return the expression of a day; `month` says whether its month may be left out, too."""
    year = rf"(?:(?P<{which}year>{_DIGIT}{{4}}|[〇○零一二三四五六七八九]{{4}})年)?"
    numeral = rf"{_DIGIT}{{1,2}}|{_HAN}{{1,3}}"
    return rf"{year}(?:(?P<{which}month>{numeral})月){month}(?P<{which}day>{numeral})"


_SPAN = re.compile(
    f"{_form('', '')}(?:日(?:上午|下午|晚)?|(?=[至到—－～~-]))"
    f"(?:(?:至|到|—{{1,2}}|[－～~、和-]){_form('last_', '?')}日)?"
)
"""A day, or the first and the last of several: 2024年12月30日至1月2日."""


@dataclass(frozen=True)
class Convened:
    """The day, or the last one, the first of several, and the place; each may be empty."""

    date: str = ""
    since: str = ""
    venue: str = ""


@dataclass(frozen=True)
class _Span:
    at: int
    first: date
    last: date


def convened(told: str, signed: str = "") -> Convened:
    """Return when and where: the days nearest before the word that it was held, else the first.

    What a decision or a paper cited bears is none of its days; a month before that of the day
    in front of it is in the next year. A first day without its year is of the last before minutes
    were `signed`, by a day as records write it.
    """
    venue = _VENUE.search(told)
    place = venue["venue"] if venue else ""
    spans = [*_spans(told, date.fromisoformat(signed) if is_whole(signed) else None)]
    cited = [(one.start(), one.end()) for one in _CITED.finditer(told)]
    own = [one for one in spans if not any(start <= one.at < end for start, end in cited)]
    if held := _held(told, own):
        since = "" if held.first == held.last else str(held.first)
        return Convened(str(held.last), since, place)
    return Convened("" if spans else next(days(_CITED.sub("", told)), ""), "", place)


def _held(told: str, spans: Sequence[_Span]) -> _Span | None:
    for verb in _HELD.finditer(told):
        sentence = max(told.rfind(sign, 0, verb.start()) for sign in "。；")
        before = [one for one in spans if sentence < one.at < verb.start()]
        if before:
            return before[-1]
    return next(iter(spans), None)


def _spans(told: str, signed: date | None) -> Iterator[_Span]:
    """Yield the days of a text; one without its year is in or after the year of the one before."""
    before: date | None = None
    for one in _SPAN.finditer(told):
        first = _day(one, "", before) or (_latest(one, signed) if signed and not before else None)
        last = _day(one, "last_", first) if one["last_day"] else first
        if first and last and first <= last:
            yield _Span(one.start(), first, last)
            before = last


def _latest(found: re.Match[str], signed: date) -> date | None:
    """Return a day without its year that is the last such before another."""
    if found["year"] or not found["month"]:
        return None
    month, day = number_of(found["month"]), number_of(found["day"])
    is_after = (month, day) > (signed.month, signed.day)
    try:
        return date(signed.year - is_after, month, day)
    except ValueError:
        return None


def _day(found: re.Match[str], which: str, before: date | None) -> date | None:
    """Return a day of a match; None where there is none such, or nothing says its year."""
    said = [found[f"{which}{part}"] for part in ("year", "month", "day")]
    year, month, day = (number_of(one) if one else 0 for one in said)
    if before:
        month = month or before.month
        year = year or before.year + (month < before.month)
    try:
        return date(year, month, day)
    except ValueError:
        return None

"""The meetings that a text names, and the line under a title that names one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.importing.terms.days import days
from generator.importing.terms.squeezed import squeezed
from generator.statutes.numerals import NUMERALS, number_of

_NUMBER = rf"[{NUMERALS}]{{1,5}}"
_SITTING = re.compile(
    rf"(?P<region>[\u4e00-\u9fff]{{0,12}}?)第?(?P<term>{_NUMBER})届"
    r"(?P<region_after>[\u4e00-\u9fff]{0,12}?)(?P<congress>人民代表大会|人大)"
    r"(?P<committee>常务委员会|常委会)?"
    rf"第?(?P<session>{_NUMBER})次(?P<chairs>主任)?会议(?P<preparatory>预备会议)?"
)


@dataclass(frozen=True)
class NamedSitting:
    """A meeting as a text names it; `region` may be as short as 市."""

    region: str
    term: int
    session: int
    is_committee: bool
    is_chairs: bool = False
    is_preparatory: bool = False


_LEADS = re.compile(r"^月|.*(?:日|年|在|于|经|由|据|了|，|。|（|\()")
"""What a sentence has in front of the region's name."""


def sittings(text: str) -> Iterator[NamedSitting]:
    """Yield the meetings that a text names with term and session."""
    for one in _SITTING.finditer(squeezed(text)):
        region = _LEADS.sub("", one["region"]) or one["region_after"]
        yield NamedSitting(
            region.removesuffix("第"),
            number_of(one["term"]),
            number_of(one["session"]),
            one["committee"] is not None,
            one["chairs"] is not None,
            one["preparatory"] is not None,
        )


_ADOPTED = re.compile(r"[（(](?P<said>[^（）()]*?)[）)]")
_OCCASION = re.compile(
    r"[—\-–－]{2,}(?P<said>.+)|(?P<plain>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日在[^，。；：]{6,60}会议?上)"
)


@dataclass(frozen=True)
class Occasion:
    """What the line under a title says: the day, the meeting, whether it passed the document."""

    day: str
    sitting: NamedSitting | None
    is_adopted: bool


def occasion(line: str) -> Occasion | None:
    """Return what a line says that is nothing but the occasion: （…通过）, ——…在…会议上, （2021年7月3日）."""
    words = squeezed(line)
    found = _ADOPTED.fullmatch(words) or _OCCASION.fullmatch(words)
    if not found:
        return None
    said = next(filter(None, found.groups()), "")
    day, sitting = next(days(said), ""), next(sittings(said), None)
    is_adopted = said.endswith("通过")
    return Occasion(day, sitting, is_adopted) if day or sitting else None

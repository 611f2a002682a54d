"""What official wording says of days, meetings, organs and statutes, read as values."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from generator.statutes.numerals import NUMERALS, number_of

_DAY = re.compile(r"([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日)?")
_HAN_DAY = re.compile(
    r"([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?"
)
_LAST_MONTH, _LAST_DAY = 12, 31


def squeezed(text: str) -> str:
    """Return a text without white space, marks of bold and what sets letters apart by width only."""
    return "".join(unicodedata.normalize("NFKC", text).replace("**", "").split())


def bare(text: str) -> str:
    """Return a text without white space and marks of bold, its letters as they are typed."""
    return "".join(text.replace("**", "").split())


def days(text: str) -> Iterator[str]:
    """Yield the days of a text as records write them: 2021-09-22, 2021-09."""
    words = squeezed(text)
    found = (one for form in (_DAY, _HAN_DAY) for one in form.finditer(words))
    for one in sorted(found, key=re.Match.start):
        year, month = number_of(one[1]), number_of(one[2])
        day = number_of(one[3]) if one[3] else None
        if year and 1 <= month <= _LAST_MONTH and (day is None or 1 <= day <= _LAST_DAY):
            yield f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")


def day_of(text: str) -> str:
    """Return the only day that a text consists of, or an empty string."""
    words = squeezed(text)
    is_day = _DAY.fullmatch(words) or _HAN_DAY.fullmatch(words)
    return next(days(words), "") if is_day else ""


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


_LEADS = re.compile(r".*(?:日|在|于|经|由|据|了|，|。|（|\()")
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
_OCCASION = re.compile(r"[—\-–－]{2,}(?P<said>.+)")


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
    said = found["said"]
    day, sitting = next(days(said), ""), next(sittings(said), None)
    is_adopted = said.endswith("通过")
    return Occasion(day, sitting, is_adopted) if day or sitting else None


_STATUTE = re.compile(
    r"《(?P<title>[^《》]{4,60})》(?P<articles>(?:(?:和|、)?第[一二三四五六七八九十百零0-9]{1,6}(?:条|款|项)(?:之[一二三四五])?)*)"
)
_STATUTES = re.compile(r"(?:条例|办法|法|规定|规则|细则|决定|章程|宪法)(?:（[^（）]*）)?$")


def statutes(text: str) -> Iterator[tuple[str, str]]:
    """Yield the statutes that a sentence cites: title and articles, which may be none."""
    for one in _STATUTE.finditer(bare(text)):
        if _STATUTES.search(one["title"]):
            yield one["title"], one["articles"] or ""


def names(line: str) -> list[str]:
    """Return the names in a line of a list, those of two characters padded or not."""
    cells = re.split(r"\t|\s{3,}|[、，,；;]|(?<=[）)])\s*", line.strip())
    found: list[str] = []
    for cell in cells:
        found += _names(cell.split())
    return found


def _names(words: list[str]) -> list[str]:
    """Join single characters, which are one name set apart."""
    found: list[str] = []
    pending = ""
    for word in words:
        if len(word) == 1:
            pending += word
            if len(pending) == _PADDED:
                found.append(pending)
                pending = ""
            continue
        found += [pending] if pending else []
        pending = ""
        found.append(word)
    return [*found, *([pending] if pending else [])]


_PADDED = 2

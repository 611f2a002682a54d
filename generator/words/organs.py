"""The names of organs in a title, joined of their parts: region, term, congress or government, committee."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from generator.words.unit import LONGEST_NAME, LONGEST_WIDE, NUMERAL, Unit

_REGION = re.compile(r"..*[省市县区州旗镇乡]")
_TERM = re.compile(rf"第?{NUMERAL}+届")
_ORGAN = re.compile("[省市县区州旗镇乡]?(?:人民代表大会|人大|人民政府|人民法院|人民检察院)")


def with_organs(units: Iterable[Unit]) -> Iterator[Unit]:
    """Yield the units with the names of organs joined, each to as few parts as a phone has room for."""
    name: list[Unit] = []
    for unit in units:
        if not any(follows(unit.text, name) for follows in (_begins, _goes_on)):
            yield from _as_name(name)
            name = []
        if name or _begins(unit.text, name):
            name.append(unit)
        else:
            yield unit
    yield from _as_name(name)


def _begins(text: str, name: Sequence[Unit]) -> bool:
    """Whether a name begins with a region, after larger ones, or with what the organ is."""
    if not name and _ORGAN.match(text):
        return True
    return bool(_REGION.fullmatch(text)) and all(_REGION.fullmatch(one.text) for one in name)


def _goes_on(text: str, name: Sequence[Unit]) -> bool:
    last = name[-1].text if name else ""
    if _ORGAN.match(last):
        return "委员会" in text
    in_term = bool(_TERM.fullmatch(last)) or bool(_REGION.fullmatch(last))
    return in_term and bool(_ORGAN.match(text) or _TERM.fullmatch(text))


def _as_name(units: Sequence[Unit]) -> Sequence[Unit]:
    """Return as few parts of a name as a phone has room for, each as long as can be."""
    if len(units) < 2:
        return units
    lengths = [*accumulate(len(unit.text) for unit in units)]
    first = max(1, sum(length <= LONGEST_NAME for length in lengths))
    in_name = first < len(units) and lengths[-1] <= LONGEST_WIDE
    joined = Unit("".join(unit.text for unit in units[:first]), in_name)
    return [joined, *_as_name(units[first:])]

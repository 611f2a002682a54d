"""The region whose gazette a source is, by the bodies that it names."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from generator.importing.divide.masthead import Masthead
from generator.importing.divide.piece import Piece
from generator.model.registers import Level
from generator.workspace.error import ScaffoldError
from generator.workspace.region import levels_of

_REGION = re.compile(
    r"(?P<region>[\u4e00-\u9fff]{2,7}?(?:自治区|自治州|自治县|省|市|州|县|区|旗|镇|乡))"
    r"(?:第[一二三四五六七八九十]{1,4}届)?(?:人民代表大会|人大|人民政府|政府|监察委|中级人民法院|人民检察院)"
)
_PLACE = re.compile(r"[\u4e00-\u9fff]{2,5}?(?:省|市|州|县|区)")
NOWHERE = "某地"
"""The region of a series whose text names none."""
_LINES = 12
"""How many lines of a document, from its first, are looked at."""


def region_of(front: Masthead, pieces: Sequence[Piece]) -> str:
    """Return the region whose bodies are named most; the masthead's where it names one."""
    named = _regions([front.title, front.publisher]) or _regions(one.title for one in pieces)
    named = named or _regions(
        line
        for one in pieces
        for line in (one.title, *one.paragraphs[:_LINES], *one.paragraphs[-3:])
    )
    if named:
        return named.most_common(1)[0][0]
    places = Counter(
        place
        for one in pieces
        for line in one.paragraphs
        for place in _PLACE.findall(line)
        if _is_region(place)
    )
    return places.most_common(1)[0][0] if places else NOWHERE


def _regions(lines: Iterable[str]) -> Counter[str]:
    found = (_LEADS.sub("", one["region"]) for line in lines for one in _REGION.finditer(line))
    counts = Counter(one for one in found if _is_region(one))
    for name in list(counts):
        # What stands before a region's name in a sentence is none of it.
        shorter = [one for one in counts if one != name and name.endswith(one)]
        if shorter:
            counts[min(shorter, key=len)] += counts.pop(name)
    return counts


_LEADS = re.compile("^[\u4e00-\u9fff]{0,5}?(?:在(?!家)|日于)")
"""What a sentence has in front of the name: 日在青禾县."""
_NO_REGION = re.compile(
    "^(?:[全各该本我由向在对经据及和与市县区省]|关于|根据)|代表|局|主任|委托|人民|政府"
)


def _is_region(name: str) -> bool:
    return not _NO_REGION.search(name) and level_of(name) is not None


def level_of(region: str) -> Level | None:
    """Return the likeliest level of a region by its name; None for what is no name of one."""
    try:
        return levels_of(region)[0]
    except ScaffoldError:
        return None

"""How characters are read, for what is typed and stands in no text: 甲骨纹, 都办."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from generator.pinyin.polyphones import POLYPHONES
from generator.pinyin.running import default_reading
from generator.search.files.packed import Json

_ROWS, _CELLS = range(0xB0, 0xF8), range(0xA1, 0xFF)
"""Where GB 2312 has its 6,763 Han characters."""


@cache
def sounds() -> Json:
    """Return the characters of each syllable, `{syllable: characters}`."""
    read: dict[str, list[str]] = defaultdict(list)
    for row in _ROWS:
        for one in bytes(code for cell in _CELLS for code in (row, cell)).decode(
            "gb2312", "ignore"
        ):
            if syllable := default_reading(one):
                read[syllable].append(one)
    return _joined(read)


@cache
def other_sounds() -> Json:
    """Return the characters that are read otherwise, too, `{syllable: characters}`."""
    read: dict[str, list[str]] = defaultdict(list)
    for one, syllables in POLYPHONES.items():
        for syllable in syllables.split():
            if syllable != default_reading(one):
                read[syllable].append(one)
    return _joined(read)


def _joined(read: Mapping[str, Sequence[str]]) -> Json:
    return {syllable: "".join(of) for syllable, of in sorted(read.items())}

"""Text to what is compared and looked up.

theme/assets/search/text/normalise.js is the same in JavaScript.

tests/cases/tokenise.json is the table of cases that both must meet.
"""

import re
import unicodedata
from itertools import pairwise

from generator.pinyin.running import HAN
from generator.words.traditional import TO_SIMPLIFIED

_OTHER = rf"(?:(?![{HAN}])[^\W_]|(?<=[0-9])\.(?=[0-9])|(?<=[0-9])[%‰])"
_RUN = re.compile(rf"(?:[{HAN}]++|{_OTHER})+")
HAN_CHARACTER = re.compile(rf"[{HAN}]")
_ZERO = re.compile(r"(?<=[〇一二三四五六七八九])[0o]+(?=[〇一二三四五六七八九年])")
"""What is typed for zero in a year: a full-width figure, or the letter, as in 二０二一 and 二O二O年."""
_FOLDED = str.maketrans(TO_SIMPLIFIED | {"○": "〇"})  # the circle is typed for zero: 二○二一
PARTED = " "
"""Stands in canonical text where punctuation parts two numbers or Latin words."""


def fold(text: str) -> str:
    """Return `text` without what does not count: width (NFKC), letter case, traditional forms."""
    return simplified(widened(text))


def widened(text: str) -> str:
    """Return `text` in normal width and lower case, its traditional forms kept, each in its place."""
    return unicodedata.normalize("NFKC", text).lower()


def simplified(wide: str) -> str:
    """Return a widened text with its traditional forms, and what is typed for zero, folded.

    Each character stays in its place.
    """
    return _ZERO.sub(lambda found: "〇" * len(found[0]), wide.translate(_FOLDED))


def traditional_in(text: str) -> dict[str, str]:
    """Return the traditional characters of a text, and their simplified forms."""
    used = set(widened(text))
    return {one: TO_SIMPLIFIED[one] for one in sorted(used & TO_SIMPLIFIED.keys())}


def is_han(character: str) -> bool:
    """Whether a character is Han, not a letter, a digit or a mark."""
    return HAN_CHARACTER.match(character) is not None


def normalise(text: str) -> str:
    """Return the canonical text, in which a passage is sought as typed.

    It holds the Han characters, letters and digits of the folded text, the point within a number
    and the percent sign after one. White space never counts. Other punctuation does not count
    beside a Han character; between two others a single space stands for it, so that 1-6月 is not
    16月: 青政〔2021〕47号 gives 青政2021 47号.
    """
    folded = fold(text)
    canonical: list[str] = []
    end = 0
    for run in _RUN.finditer(folded):
        gap = folded[end : run.start()]
        if canonical and gap.strip() and not (is_han(canonical[-1][-1]) or is_han(run[0][0])):
            canonical.append(PARTED)
        canonical.append(run[0])
        end = run.end()
    return "".join(canonical)


def pairs(canonical: str) -> list[str]:
    """Return the index terms of canonical text: all pairs of neighbours, none across a space.

    Never words of a dictionary, so a passage's pairs are always among those of its document.
    """
    return [a + b for a, b in pairwise(canonical) if PARTED not in (a, b)]

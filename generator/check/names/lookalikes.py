"""Characters that are taken for one another: those that sound alike, and those that look alike."""

import re
from functools import lru_cache

from generator.words.shapes import looking_like
from generator.words.sounds import syllables

_ONE_TO_MANY = re.compile("(?<=[zcs])h|(?<=[ie]n)g$")
"""What many speakers, and keyboards set to be lenient, make no difference of: min, ming; si, shi."""


@lru_cache(maxsize=4096)
def confusable(one: str, other: str) -> bool:
    """Whether one character is easily typed or read for the other."""
    return bool(_sounds(one) & _sounds(other)) or other in looking_like(one)


@lru_cache(maxsize=4096)
def _sounds(char: str) -> frozenset[str]:
    """Return the readings of a character, without tones and what sounds alike to many."""
    return frozenset(_ONE_TO_MANY.sub("", one) for one in syllables(char) or _rare(char))


def _rare(char: str) -> frozenset[str]:
    """Return the readings of a character that no common word has."""
    # Here, because its dictionary takes long to load, and hardly a name has such a character.
    from pypinyin import Style, pinyin  # noqa: PLC0415

    return frozenset(pinyin(char, style=Style.NORMAL, heteronym=True)[0])

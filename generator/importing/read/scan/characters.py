"""What was recognised, character by character: signs as Chinese pages have them, numbers that are not sure."""

import re
from collections.abc import Iterable, Iterator

from generator.pinyin.running import HAN

_SURE = 0.95
"""Below this confidence of a character its number is told: of those that are right, one in some hundred is."""
_NUMBER = re.compile(r"[0-9]+(?:[.,．，][0-9]+)*[%％‰]?")
_LEADERS = re.compile(r"[.·…・‥。]\s*+[.·…・‥。]\s*+$")
_WIDE = str.maketrans(",;:!?()", "，；：！？（）")
_AROUND = f"[{HAN}《》“”‘’、。，；：？！（）〔〕%％]"
_NARROW = re.compile(rf"(?<={_AROUND})[,;:!?()]|[,;:!?()](?={_AROUND})")
_YEAR = re.compile(r"[〔\[【(（](?P<year>(?:19|20)[0-9]{2})[〕\]】)）](?=第?[0-9]{1,4}号)")


def as_set(text: str) -> str:
    """Return a line with its signs as wide as a Chinese page sets them: a recogniser gives them narrow.

    The year of a document number stands in the brackets that are for it.
    """
    before = ""
    while before != text:  # a sign beside another that has just become wide
        before, text = text, _NARROW.sub(lambda one: one[0].translate(_WIDE), text)
    return _YEAR.sub(r"〔\g<year>〕", text)


def ends_in_leaders(text: str) -> bool:
    """Whether the dots of a contents lead to no number: a single figure is easily lost."""
    return bool(_LEADERS.search(text.strip()))


def unsure(words: Iterable[tuple[str, float]]) -> tuple[str, ...]:
    """Return the numbers of a line of which a character is not sure; `words` with their confidence."""
    characters = [(one, score) for said, score in words for one in said]
    text = "".join(one for one, _ in characters)
    return tuple(_unsure(text, [score for _, score in characters]))


def _unsure(text: str, scores: list[float]) -> Iterator[str]:
    for found in _NUMBER.finditer(text):
        if min(scores[found.start() : found.end()]) < _SURE:
            yield found[0]

"""A line with its signs made alike, in which every character keeps its place in the source."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.importing.terms.squeezed import unmarked
from generator.pinyin.running import HAN, HAN_RUN

_SIGNS = str.maketrans(",;:()!?«»「」", "，；：（）！？《》“”")
"""Signs as Chinese text has them: what extraction makes narrow, and other quotation marks."""


@dataclass(frozen=True)
class Line:
    """A line as it stands, and what expressions read of it: no white space, figures half-width."""

    raw: str
    plain: str
    places: Sequence[int]
    """Where each character of `plain` stands in `raw`."""

    def cut(self, start: int, stop: int) -> str:
        """Return what stands from `start` to `stop` of `plain`, as it stands.

        White space stays between two words of Chinese, where authors break a title, and between letters.
        """
        if stop <= start:
            return ""
        said = self.raw[self.places[start] : self.places[stop - 1] + 1].split()
        return "".join(_joined(said))


def line(text: str) -> Line:
    """Return a line of the source."""
    raw = unmarked(text)
    kept = [(place, one) for place, one in enumerate(raw) if not one.isspace()]
    plain = "".join(map(_alike, (one for _, one in kept)))
    return Line(raw, _STOP.sub("。", plain), [place for place, _ in kept])


_STOP = re.compile(rf"(?<=[{HAN}》”）%])\.")
"""A full stop that extraction made that of Latin."""


def _alike(character: str) -> str:
    found = unicodedata.normalize("NFKC", character)
    return (found if len(found) == 1 else character).translate(_SIGNS)


def _joined(words: Sequence[str]) -> Iterator[str]:
    yield words[0]
    for before, word in pairwise(words):
        ends = (before[-1], word[0])
        is_kept = all(map(HAN_RUN.match, ends)) or all(map(str.isascii, ends))
        yield f" {word}" if is_kept else word

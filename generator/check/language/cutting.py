"""Where the words of a text end: what runs over the end of a word is no word of its own."""

import re
from functools import lru_cache

from generator.words.lattice import lattice_of

_HAN_RUN = re.compile("[\u4e00-\u9fff]+")
_AROUND = 24
"""Characters on either side that are cut with a string: no word reaches as far."""


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether words may end before and behind a string: 以经 does in 我们以经完成, not in 可以经一次."""
    first = max(0, start - _AROUND)
    return _stands_alone(text[first : end + _AROUND], start - first, end - first)


@lru_cache(maxsize=4096)
def _stands_alone(around: str, start: int, end: int) -> bool:
    for run in _HAN_RUN.finditer(around):
        if run.start() <= start and end <= run.end():
            lattice, offset = lattice_of(run[0]), run.start()
            return lattice.is_boundary(start - offset) and lattice.is_boundary(end - offset)
    return True

"""Names of bodies of which one character is lost: 县利局 for 县水利局, 安市人民政府."""

import re
from collections.abc import Collection, Iterator

from generator.check.language.han import HAN
from generator.words.lattice import lattice_of
from generator.words.likelihood import is_word

_SHORTEST = 3
"""Characters that are left at least."""
_ABBREVIATED = frozenset("省市县区州旗乡镇国盟和与及")
"""Characters that names are written without in short: 青禾人大, 自然资源规划局."""
_AROUND = 16
"""Characters on either side that are cut into words with a name."""
_OPEN = frozenset("在向由经和及与对被把为受是给令使请听据了的转")
"""Single characters behind which a name begins."""
_RUN = re.compile(f"[{HAN}]+")


class Torn:
    """What is left of names without one character."""

    def __init__(self, names: Collection[str]) -> None:
        """Take the names; one that is left of another is no slip."""
        found: dict[str, set[str]] = {}
        for name in names:
            for left in _left(name):
                if left not in names and not is_word(left):
                    found.setdefault(left, set()).add(name)
        self._names = {left: of.pop() for left, of in found.items() if len(of) == 1}
        self._lengths = sorted({len(left) for left in self._names}, reverse=True)

    def meant(self, text: str, end: int) -> tuple[str, str] | None:
        """Return what is typed before `end` and the name that it is but for a lost character."""
        for length in self._lengths:
            start = end - length
            name = self._names.get(text[start:end]) if start >= 0 else None
            if name and not _stands(text, name, start, end) and _is_torn(text, start, end):
                return text[start:end], name
        return None


def _left(name: str) -> Iterator[str]:
    for at, char in enumerate(name[:-1]):
        if char not in _ABBREVIATED and len(name) > _SHORTEST:
            yield name[:at] + name[at + 1 :]


def _stands(text: str, name: str, start: int, end: int) -> bool:
    """Whether the name itself ends there, or what is typed goes on as it does."""
    return text.endswith(name, 0, end) or text.startswith(name, start)


def _is_torn(text: str, start: int, end: int) -> bool:
    """Whether words end on either side, and what stands between has a character that is no word of it."""
    first = max(0, start - _AROUND)
    for run in _RUN.finditer(text, first, min(len(text), end + _AROUND)):
        if run.start() <= start and end <= run.end():
            lattice, offset = lattice_of(run[0]), run.start()
            before = lattice.word_to(start - offset)
            begins = not before or len(before) > 1 or before in _OPEN
            ends = lattice.is_boundary(start - offset) and lattice.is_boundary(end - offset)
            return begins and ends and _has_stray(text[start:end])
    return False


def _has_stray(typed: str) -> bool:
    *words, _ = lattice_of(typed).words()
    return any(len(word) == 1 and word not in _ABBREVIATED for word in words)

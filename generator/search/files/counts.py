"""How many documents have a string, as a reader who searches for it is told."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from unicodedata import combining

import numpy as np

from generator.distinct import distinct
from generator.search.postings.postings import Numbers
from generator.search.text.entries import Entry
from generator.search.text.tokenise import PARTED, is_han, normalise, widened

_AT_ONCE = 200
"""Documents that are looked through together: some megabytes."""
_CODES = 0x110000
_DROPPED = dict.fromkeys(map(ord, f"{PARTED}.%‰"))
"""What canonical text has beside characters."""
_VALUE, _DOCUMENT = "\x00", "\x01"
"""What ends a value of a document, and a document; no text has them."""


def count_documents(strings: Collection[str], entries: Sequence[Entry]) -> Mapping[str, int]:
    """Return in how many documents, in text, names or title, each canonical string stands."""
    return Counted(strings).among(entries)


class Counted:
    """Canonical strings, all of which are sought in one pass over some texts."""

    def __init__(self, strings: Collection[str]) -> None:
        self._strings = strings
        self._sure = frozenset(string for string in strings if all(map(is_han, string)))
        self._lone = [string for string in strings if not _pairs(string)]
        self._sought = _Sought(frozenset(strings).difference(self._lone))
        self._reduction = _Reduction()

    def among(self, entries: Sequence[Entry]) -> Mapping[str, int]:
        """Return in how many documents each string stands, 0 of those in none."""
        counts = Counter(dict.fromkeys(self._strings, 0))
        for entry in entries if self._lone else ():
            counts.update(string for string in self._lone if _stands(string, entry))
        for start in range(0, len(entries), _AT_ONCE):
            group = entries[start : start + _AT_ONCE]
            counts.update(self._in_group(group))
        return counts

    def _in_group(self, group: Sequence[Entry]) -> Iterator[str]:
        joined = _DOCUMENT.join(_VALUE.join(_values(entry)) for entry in group)
        for document, string in self._sought.found(self._reduction.of(joined)):
            if string in self._sure or _stands(string, group[document]):
                yield string


class _Reduction:
    """Text to the characters that may count, folded, as code points.

    Marks in and between numbers do count, but are dropped with the others: so only a string of
    Han characters surely stands where it is found.
    """

    def __init__(self) -> None:
        self._folded = np.zeros(_CODES, dtype=np.uint32)
        self._known = np.zeros(_CODES, dtype=np.bool_)
        self._composed = np.zeros(_CODES, dtype=np.bool_)
        """Characters that are not folded to one by itself: ㎡, an accent."""
        for mark in map(ord, (_VALUE, _DOCUMENT)):
            self._folded[mark], self._known[mark] = mark, True

    def of(self, text: str) -> Numbers:
        """Reduce a text, in which marks may end values and documents."""
        codes = _code_points(text)
        self._learn(codes)
        if self._composed[codes].any():
            codes = _code_points(widened(text))
            self._learn(codes)
        folded: Numbers = self._folded[codes]
        reduced: Numbers = folded[folded != ord(PARTED)]
        return reduced

    def _learn(self, codes: Numbers) -> None:
        seen = np.zeros(_CODES, dtype=np.bool_)
        seen[codes] = True
        for code in np.flatnonzero(seen & ~self._known).tolist():
            one = chr(code)
            self._known[code] = True
            self._folded[code] = ord((normalise(one) or PARTED)[0])
            self._composed[code] = len(widened(one)) > 1 or combining(one) > 0


class _Sought:
    """Strings, each by the pair of characters that the fewest of them have."""

    def __init__(self, strings: Collection[str]) -> None:
        often = Counter(pair for string in strings for pair in _pairs(string))
        under: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
        for string in strings:
            under[min(_pairs(string), key=often.__getitem__)].append((string, _bare(string)))
        self._strings = list(under.values())
        self._first = _positions({first for first, _ in under})
        self._second = _positions({second for _, second in under})
        size = int(self._first.max()) + 1, int(self._second.max()) + 1
        self._numbers = np.zeros(size, dtype=np.uint32)
        """The number of a pair, from 1, by the positions of its characters; 0 of any other."""
        for number, (first, second) in enumerate(under, 1):
            self._numbers[self._first[ord(first)], self._second[ord(second)]] = number

    def found(self, codes: Numbers) -> Iterator[tuple[int, str]]:
        """Yield each document's number and each string that stands in it."""
        texts = codes.tobytes().decode("utf-32-le", "surrogatepass").split(_DOCUMENT)
        numbers = self._numbers[self._first[codes[:-1]], self._second[codes[1:]]]
        places = np.flatnonzero(numbers)
        documents = np.cumsum(codes == ord(_DOCUMENT), dtype=np.uint64)[places]
        for both in distinct(documents << np.uint64(32) | numbers[places]).tolist():
            document, number = both >> 32, both & 0xFFFFFFFF
            for string, bare in self._strings[number - 1]:
                if bare in texts[document]:
                    yield document, string


def _pairs(string: str) -> list[tuple[str, str]]:
    return list(pairwise(_bare(string)))


def _bare(string: str) -> str:
    """Return a canonical string without what is dropped of texts."""
    return string.translate(_DROPPED)


def _positions(characters: Collection[str]) -> Numbers:
    """Return for every code point the position of its character, from 1; 0 of any other."""
    positions = np.zeros(_CODES, dtype=np.uint32)
    positions[[ord(one) for one in sorted(characters)]] = np.arange(1, len(characters) + 1)
    return positions


def _code_points(text: str) -> Numbers:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _stands(string: str, entry: Entry) -> bool:
    return any(string in normalise(value) for value in _values(entry))


def _values(entry: Entry) -> tuple[str, ...]:
    return (entry.title, *entry.names, entry.text)

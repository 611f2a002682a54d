"""Titles that differ by a character or two, and are found without comparing each with each."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check.facts.sessions import NUMBER
from generator.check.names.distance import distance
from generator.check.names.marks import one_form
from generator.link.corpus import Corpus
from generator.words.likelihood import is_word

SHORTEST, MOST = 7, 2
"""Characters of a title that is compared at all; by how many two of one document differ at most."""
_EMPTY = frozenset("的\"'“”‘’、")
"""What titles are quoted with or without."""
_SESSION = re.compile(rf"第({NUMBER})次会议")
_LONG = (("人民代表大会常务委员会", "人大常委会"), ("人民代表大会", "人大"))
_CROWD = 60
"""A third that more titles share says nothing."""


@dataclass(frozen=True)
class Known:
    """A title of a document, as it is compared, and the record that it is of."""

    title: str
    bare: str
    record: str


def regions_of(corpus: Corpus) -> re.Pattern[str]:
    """Return a pattern of the regions whose name a title may say or leave out before a term."""
    names = sorted({series.data.region for series in corpus.content.series.values()}, key=len)
    words = "|".join(re.escape(name) for name in reversed(names))
    return re.compile(
        rf"(?:{words}|[省市县区州旗乡镇])?第?({NUMBER})届(?:{words})?" if words else r"(?!)()"
    )


def bare_of(title: str, regions: re.Pattern[str]) -> str:
    """Return a title as it is compared: without its issuer, terms and sessions in their short form."""
    bare = one_form("".join(title.split()))
    for long, short in _LONG:
        bare = bare.replace(long, short)
    bare = bare[max(0, bare.find("关于")) :]
    return regions.sub(r"\1届", _SESSION.sub(r"\1次会议", bare))


def by_thirds(known: Sequence[Known]) -> Mapping[str, Sequence[Known]]:
    """Return titles by thirds of them: of two titles two characters apart one third is the same."""
    found: dict[str, list[Known]] = defaultdict(list)
    for one in known:
        if len(one.bare) >= SHORTEST:
            for piece in _thirds(one.bare):
                found[piece].append(one)
    return found


def _thirds(title: str) -> Iterator[str]:
    third = len(title) // 3
    for part in range(3):
        start = part * third
        yield f"{part}{title[start : start + third if part < 2 else None]}"


def near(bare: str, pieces: Mapping[str, Sequence[Known]]) -> Iterator[Known]:
    """Yield the titles that differ from another by so few characters, each once."""
    seen: set[str] = set()
    for length in range(max(SHORTEST, len(bare) - MOST), len(bare) + MOST + 1):
        third = length // 3
        for shift in range(-MOST, MOST + 1):
            for part in range(3):
                start = part * third + (shift if part else 0)
                end = start + third if part < 2 else len(bare)
                for one in pieces.get(f"{part}{bare[max(0, start) : end]}", ())[:_CROWD]:
                    if one.bare not in seen and abs(len(one.bare) - len(bare)) <= MOST:
                        seen.add(one.bare)
                        if 0 < distance(bare, one.bare, MOST) <= MOST:
                            yield one


def says_more(one: str, other: str) -> bool:
    """Whether one is the other with a word that makes it another document: 补充, 修改."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != MOST:
        return False
    if {*(Counter(long) - Counter(short))} <= _EMPTY:
        return True
    places = (at for at in range(len(short) + 1) if long[:at] + long[at + MOST :] == short)
    return any(is_word(long[at : at + MOST]) for at in places)

"""Persons whom a text names: those of its record, and those whose office stands beside the name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.check.facts.titled import Titled, name_at, named_before, people_by_name, titled
from generator.link.scope import Scope
from generator.render.leads.bodies import begins
from generator.render.leads.span import NOTHING, Meant, Span
from generator.words.dictionary import dictionary

_SHORTEST, _LONGEST = 2, 4
_IN_USE = 50
"""How often jieba met a word that texts have."""
_WELL_KNOWN = "nrfg"
"""Jieba's tag of a word that is nothing but somebody's name."""
_HAN = re.compile("[\u4e00-\u9fff]")


def people(text: str, keys: Sequence[str], scope: Scope) -> Iterator[Span]:
    """Yield the names of those whom a document's record names, by key, and of those with their office."""
    names = people_by_name(scope.corpus)
    beside: dict[int, Meant] = {}
    for one in (*titled(text, scope, names), *named_before(text, scope, names)):
        if not _is_of_another(text, one):
            beside.setdefault(one.start, ("held", one.name, one.office.body.name))
    own = of_record(keys, scope)
    for start, meant in beside.items():
        name = meant[1]
        yield Span(start, start + len(name), own.get(name, meant))
    for name, meant in own.items():
        for found in re.finditer(re.escape(name), text):
            if found.start() not in beside:
                yield from _named(text, found.start(), name, meant, scope)


def _is_of_another(text: str, one: Titled) -> bool:
    """Whether the office is of a region that stands before it: 邻县水利局局长."""
    region = one.office.body.region
    return not begins(text, one.at) and not (region and one.said.startswith(region))


def of_record(keys: Sequence[str], scope: Scope) -> dict[str, Meant]:
    """Return those whom a record names, by name; of two of one name neither is told from the other."""
    found = [(scope.name(key), key) for key in keys]
    count = Counter(name for name, _ in found)
    return {name: ("person", key) for name, key in found if count[name] == 1}


def _named(text: str, start: int, name: str, meant: Meant, scope: Scope) -> Iterator[Span]:
    names = people_by_name(scope.corpus)
    end = start + len(name)
    for at in range(max(0, start - _LONGEST), start + 1):
        longer = name_at(text, at, names)
        if at + len(longer) >= end and longer != name:
            yield Span(at, at + len(longer), NOTHING)
            return
    if not _is_word(name) or _is_apart(text, start, end):
        yield Span(start, end, meant)


def _is_word(name: str) -> bool:
    """Whether texts may have the characters without meaning anybody: 高峰, 和平."""
    words = dictionary()
    is_in_use = words.words(name[:1]).get(name, 0) >= _IN_USE
    return len(name) == _SHORTEST and is_in_use and words.part_of_speech(name) != _WELL_KNOWN


def _is_apart(text: str, start: int, end: int) -> bool:
    """Whether nothing stands beside what may be a word: 高峰."""
    return not _HAN.match(text[max(0, start - 1) : start]) and not _HAN.match(text[end : end + 1])

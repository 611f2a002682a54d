"""Strings of records that may be miswritten words, as they are kept: what a record's own texts say of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.check.each import OfEach
from generator.check.parts import by_record
from generator.check.texts import Text, printed
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.record import Record
from generator.words.certainty import certainty, certainty_of_word, coining
from generator.words.glance import GLANCES, KEPT_RUNS
from generator.words.lattice import Lattice
from generator.words.likelihood import is_common
from generator.words.neighbours import EDGE, NUMBER
from generator.words.slips import Slip, Way, slips
from generator.words.traditional import simplified

IN_USE = 3.5
"""How much likelier a text must be with the word, to count as another use of a string."""
DOUBTFUL = 0.5
"""How much likelier a word must be in the place of another, to be looked for in the archive."""
_HAN = "[\u4e00-\u9fff]"
_RUN = re.compile(f"{_HAN}{{2,}}(?={_HAN}{{4}}〔)|{_HAN}{{2,}}(?!{_HAN}*〔)")
"""What stands before the year of a document's number (豫政办〔2022〕) is a code of offices, no word."""
_OF_DATE = frozenset("年月日时分")
"""Behind a number these belong to it."""


@once
def texts_of(corpus: Corpus) -> Mapping[str, Sequence[Text]]:
    """Return the texts of each record by its id."""
    return {own.located.id: own.texts for own in printed(corpus) if isinstance(own.located, Record)}


class Proposal(NamedTuple):
    """A string, the word that it may be and how it came about: a record by its id, and which of its texts."""

    way: Way
    record: str
    text: int
    start: int
    typed: str
    word: str
    gain: float
    odds: float | None
    """How sure it is, of what sounds like another word; None of all others."""


def _proposals(record: Corpus) -> Iterator[Proposal]:
    """Yield what is found in the runs of Han characters of records."""
    for record_id, own in texts_of(record).items():
        found = [
            one for number, text in enumerate(own) for one in _of_text(record_id, number, text)
        ]
        strings = {one.typed for one in found if one.odds is not None and not is_common(one.typed)}
        said = coining(max(0, len(strings) - 1), sum(len(text.text) for text in own))
        for one in found:
            is_string = one.odds is not None and not is_common(one.typed)
            yield one._replace(odds=(one.odds or 0.0) + said) if is_string else one


def _of_text(record: str, number: int, text: Text) -> Iterator[Proposal]:
    for run in _RUN.finditer(text.text):
        edges = _edge(text.text[run.start() - 1 : run.start()]) + _edge(text.text[run.end() :][:1])
        for one, odds in _doubts(run[0], edges):
            typed, start = run[0][one.start : one.end], run.start() + one.start
            is_first = one.way is Way.LOST and not one.start and typed == one.word[1:]
            if is_first and start and _goes_on(text.text[start - 1]):
                continue
            if start == run.start() and typed[0] in _OF_DATE and edges[0] == NUMBER:
                continue  # 9月1日起施行
            if simplified(typed) == typed:  # others are told as traditional characters
                yield Proposal(one.way, record, number, start, typed, one.word, one.gain, odds)


def _goes_on(before: str) -> bool:
    """Whether a word may begin with what stands before a run: 3级以上, 工（农）疗机构."""
    return before.isdecimal() or before in "）)"


def _edge(character: str) -> str:
    return NUMBER if character.isdecimal() or character in ("%", "％") else EDGE


@lru_cache(maxsize=KEPT_RUNS)
def _doubts(run: str, edges: str) -> Sequence[tuple[Slip, float | None]]:
    """Return what is proposed for a run, with the odds: archives have many a run again."""
    glance = GLANCES.of(run)
    found = slips(glance, IN_USE, DOUBTFUL, edges)
    return tuple((one, _odds(glance.lattice, one, edges)) for one in found)


def _odds(lattice: Lattice, one: Slip, edges: str) -> float | None:
    """Return how sure it is that a string is meant for a word of its sound, as far as its text says."""
    if one.way is not Way.SOUND:
        return None
    typed = lattice.text[one.start : one.end]
    if is_common(typed):
        return certainty_of_word(lattice.text, one.start, typed, one.word, edges)
    return certainty(lattice, one.start, one.word, one.gain)


def _look_ahead(records: Iterator[Corpus]) -> None:
    """Glance at all runs of records that are about to be looked at."""
    runs = (
        run[0]
        for record in records
        for own in texts_of(record).values()
        for text in own
        for run in _RUN.finditer(text.text)
    )
    GLANCES.look_ahead(runs, IN_USE)


KEPT = OfEach(_proposals, by_record, ahead=_look_ahead)
"""What is proposed for each record; looking is long, and depends on nothing but its texts."""

"""Strings of the texts that may be miswritten words, without those that the archive shows to be right."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.check.each import OfEach
from generator.check.known import Known, known
from generator.check.language.name_frames import is_coined, is_name
from generator.check.language.usage import is_other_usage
from generator.check.parts import by_record
from generator.check.rule import Finding
from generator.check.texts import Text, printed
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.record import Record
from generator.words.proposals import LENGTHS
from generator.words.slips import Way, slips
from generator.words.traditional import simplified

LEAST, IN_USE, SURE = 5.6, 3.5, 8.0
"""How much likelier a text must be with the word: to be told; to count as another use of a string; to
be told of a string that is in use, too: who types 贯切 once types it again."""
DOUBTFUL = 1.5
"""How much likelier the word must be in the place of another, to be looked for in the archive."""
_DOCUMENTS, _TIMES = 2, 3
"""A string that stands in so many documents, or so often in one, is in use."""
_HAN = "[\u4e00-\u9fff]"
_RUN = re.compile(f"{_HAN}{{2,}}(?={_HAN}{{4}}〔)|{_HAN}{{2,}}(?!{_HAN}*〔)")
"""What stands before the year of a document's number (豫政办〔2022〕) is a code of offices, no word."""


@dataclass(frozen=True)
class Miswritten:
    """A string of a text, and the word that it may be."""

    text: Text
    start: int
    typed: str
    word: str
    gain: float


class Proposal(NamedTuple):
    """The same as it is kept: how it came about, a record by its id, and which of its texts."""

    way: Way
    record: str
    text: int
    start: int
    typed: str
    word: str
    gain: float


def _proposals(record: Corpus) -> Iterator[Proposal]:
    """Yield what is found in the runs of Han characters of records."""
    for own in printed(record):
        if isinstance(own.located, Record):
            for number, text in enumerate(own.texts):
                for run in _RUN.finditer(text.text):
                    for one in slips(run[0], IN_USE, DOUBTFUL):
                        typed, start = run[0][one.start : one.end], run.start() + one.start
                        if simplified(typed) != typed:
                            continue  # told as traditional characters
                        of = one.way, own.located.id
                        yield Proposal(*of, number, start, typed, one.word, one.gain)


KEPT = OfEach(_proposals, by_record)
"""What is proposed for each record; looking is long, and depends on nothing but its texts."""


def miswritten(corpus: Corpus, way: Way, least: float = LEAST) -> Iterator[Miswritten]:
    """Yield what came about in one way, without names, coinages and usage."""
    registers = known(corpus)
    texts = {
        own.located.id: own.texts for own in printed(corpus) if isinstance(own.located, Record)
    }
    found = [
        Miswritten(texts[one.record][one.text], one.start, one.typed, one.word, one.gain)
        for one in _proposed(corpus)
        if one.way == way
    ]
    in_use = _in_use(found)
    for one in found:
        end = one.start + len(one.typed)
        read = one.text.text
        is_right = (
            (one.gain < least and not is_other_usage(corpus, read, one.start, one.typed, one.word))
            or (one.gain < SURE and one.typed in in_use)
            or (one.typed in registers.strings and not _is_part(one, way, registers))
            or registers.in_person(read, one.start, end)
            or is_name(read, one.start, end)
            or is_coined(read, one.start, end)
        )
        if not is_right:
            yield one


def _is_part(one: Miswritten, way: Way, registers: Known) -> bool:
    """Whether names have the string within the word alone: 人民政 in 人民政府."""
    return way is Way.LOST and one.word[: max(LENGTHS)] in registers.strings


@once
def _proposed(corpus: Corpus) -> Sequence[Proposal]:
    return tuple(KEPT(corpus))


def told(found: Iterable[Miswritten], message: Callable[[Miswritten], str]) -> Iterator[Finding]:
    """Yield one finding for each string of a text, however often it stands there."""
    by_text: dict[int, list[Miswritten]] = defaultdict(list)
    for one in found:
        by_text[id(one.text)].append(one)
    for own in by_text.values():
        hints = (f"请核对；没有写错的，登记一次：gazette new word {one.typed}" for one in own)
        said = ((one.start, message(one), hint) for one, hint in zip(own, hints, strict=True))
        yield from own[0].text.each_once(said)


def _in_use(found: Collection[Miswritten]) -> set[str]:
    """Return the strings that more than one hand, or one hand more than twice, has written so."""
    used = [one for one in found if one.gain >= IN_USE]
    documents: dict[str, set[str]] = defaultdict(set)
    for one in used:
        if isinstance(one.text.located, Record):
            documents[one.typed].add(one.text.located.id)
    times = Counter(one.typed for one in used)
    return {
        typed for typed, n in times.items() if n >= _TIMES or len(documents[typed]) >= _DOCUMENTS
    }

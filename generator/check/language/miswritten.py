"""Strings of the texts that may be miswritten words, without those that the archive shows to be right."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property

from generator.check.known import Known, known
from generator.check.language.doubtful import DOUBTED, WEIGHED
from generator.check.language.name_frames import is_coined, is_name
from generator.check.language.proposed import IN_USE, Proposal, texts_of
from generator.check.language.usage import Use, are_other_usages
from generator.check.rule import Finding
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.record import Record
from generator.words.likelihood import is_common
from generator.words.proposals import LENGTHS
from generator.words.slips import Way
from generator.words.sounds import sounding_like

LEAST, SURE = 5.6, 8.0
"""How much likelier a text must be with the word: to be told; to be told of a string that is in use, too:
who types 贯切 once types it again."""
LEAST_WEIGHED, OF_STRINGS, OF_WORDS = 4.5, -0.5, -0.5
"""How much likelier a text must be with a word that is weighed, too; the odds from which a string is told,
and a word is taken for another. One finding in 10,000 characters may be wrong: held-out reports and statutes
had as many."""
NO_NAME, NO_NAME_OF_WORDS = 3.5, 1.0
"""The odds from which a string, or a word, is no name and no coinage, whatever it looks like: no person's name
of an archive had as much."""
IN_NO_USE_OF_WORDS = 8.0
"""The odds from which usage speaks for a word no longer."""
_DOCUMENTS, _TIMES = 2, 3
"""A string that stands in so many documents, or so often in one, is in use."""


@dataclass(frozen=True)
class Miswritten:
    """A string of a text, and the word that it may be."""

    text: Text
    found: Proposal
    least: float
    """The gain from which it is told where there are no odds."""

    @cached_property
    def is_of_word(self) -> bool:
        """Whether what is typed is a word itself."""
        return is_common(self.found.typed)

    @property
    def is_certain(self) -> bool:
        """Whether it is told, unless something shows it to be right."""
        if self.found.odds is None:
            return self.found.gain >= self.least
        if self.is_of_word:
            return self.found.odds > OF_WORDS
        return self.found.odds > OF_STRINGS and self.found.gain >= LEAST_WEIGHED

    @property
    def usages(self) -> Sequence[str]:
        """What is in use if others write so: a string, but a word only beside the same character.

        政治 is in use everywhere, and yet 综合政治 is a slip.
        """
        typed, start = self.found.typed, self.found.start
        if not self.is_of_word:
            return (typed,)
        read, end = self.text.text, start + len(typed)
        beside = (read[max(0, start - 1) : end], read[start : end + 1])
        return tuple(one for one in beside if len(one) > len(typed)) or (typed,)

    @property
    def is_doubted(self) -> bool:
        """Whether it is told, too, if the archive has the word beside the same neighbours."""
        return self.found.odds is None or self.found.odds > DOUBTED

    @property
    def is_no_name(self) -> bool:
        """Whether it is a slip whatever it looks like: 监独监测 is no coinage, 历史文华街区 no street."""
        most = NO_NAME_OF_WORDS if self.is_of_word else NO_NAME
        return self.found.odds is not None and self.found.odds > most


def miswritten(corpus: Corpus, way: Way, least: float = LEAST) -> Iterator[Miswritten]:
    """Yield what came about in one way, without names, coinages and usage."""
    texts = texts_of(corpus)
    found = [
        Miswritten(texts[one.record][one.text], one, least)
        for one in _proposed(corpus)
        if one.way == way
    ]
    in_use = _in_use(found)
    may_be_told = [one for one in found if one.is_certain or one.is_doubted]
    left = tuple(_not_shown_right(may_be_told, in_use, way, known(corpus)))
    doubted = [one for one in left if not one.is_certain]
    uses = [Use(one.text.text, one.found.start, one.found.typed, one.found.word) for one in doubted]
    are_other = iter(are_other_usages(corpus, uses))
    yield from (one for one in left if one.is_certain or next(are_other))


def _not_shown_right(
    found: Iterable[Miswritten], in_use: AbstractSet[str], way: Way, registers: Known
) -> Iterator[Miswritten]:
    """Yield what is neither in use, nor registered, nor like a name or a coinage."""
    for one in found:
        end = one.found.start + len(one.found.typed)
        read = one.text.text
        is_right = (
            (not in_use.isdisjoint(one.usages) and not _is_sure(one, way))
            or one.found.typed in registers.words
            or registers.in_person(read, one.found.start, end)
            or _is_in_name(one, way, registers)
            or (not one.is_no_name and _looks_right(read, one.found.start, end))
        )
        if not is_right:
            yield one


def _is_in_name(one: Miswritten, way: Way, registers: Known) -> bool:
    """Whether registered names say that it is right: a word only where a name stands, 市水务局."""
    if one.is_no_name or one.is_of_word:
        return registers.in_name(
            one.text.text, one.found.start, one.found.start + len(one.found.typed)
        )
    return one.found.typed in registers.strings and not _is_part(one, way, registers)


def _looks_right(text: str, start: int, end: int) -> bool:
    return is_name(text, start, end) or is_coined(text, start, end)


def _is_sure(one: Miswritten, way: Way) -> bool:
    """Whether it is a slip though it is in use: of a word, its neighbours tell, and how often the issue has it."""
    if one.is_of_word and one.found.odds is not None:
        return one.found.odds > IN_NO_USE_OF_WORDS
    return one.found.gain >= SURE and not _is_nearly_so(one, way)


def _is_nearly_so(one: Miswritten, way: Way) -> bool:
    """Whether what is typed sounds like the word to some speakers only: 数智化 is no 数字化."""
    return way is Way.SOUND and one.found.word not in sounding_like(one.found.typed)


def _is_part(one: Miswritten, way: Way, registers: Known) -> bool:
    """Whether names have the string within the word alone: 人民政 in 人民政府."""
    return way is Way.LOST and one.found.word[: max(LENGTHS)] in registers.strings


@once
def _proposed(corpus: Corpus) -> Sequence[Proposal]:
    return tuple(WEIGHED(corpus))


def told(found: Iterable[Miswritten], message: Callable[[Proposal], str]) -> Iterator[Finding]:
    """Yield one finding for each string of a text, however often it stands there."""
    by_text: dict[int, list[Miswritten]] = defaultdict(list)
    for one in found:
        by_text[id(one.text)].append(one)
    for own in by_text.values():
        hints = (f"请核对；没有写错的，登记一次：gazette new word {one.found.typed}" for one in own)
        said = (
            (one.found.start, message(one.found), hint)
            for one, hint in zip(own, hints, strict=True)
        )
        yield from own[0].text.each_once(said)


def _in_use(found: Collection[Miswritten]) -> set[str]:
    """Return the strings that more than one hand, or one hand more than twice, has written so."""
    used = [one for one in found if one.found.gain >= IN_USE]
    documents: dict[str, set[str]] = defaultdict(set)
    for one in used:
        if isinstance(one.text.located, Record):
            for usage in one.usages:
                documents[usage].add(one.text.located.id)
    times = Counter(usage for one in used for usage in one.usages)
    return {
        usage for usage, n in times.items() if n >= _TIMES or len(documents[usage]) >= _DOCUMENTS
    }

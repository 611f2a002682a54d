"""What an import prints beside what its source says, as a page that an editor can read."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.importing.imported import Import
from generator.importing.prove.proof import Fidelity
from generator.importing.told import doubts_told, fidelity_told, left_told, more_told, share_told

_TEMPLATE = "differences.html.j2"
_LONGEST = 3000
"""Characters of a text that is compared one by one; of a longer one, ends and clauses are."""
_CLAUSE = re.compile("[^，。；：！？]*[，。；：！？]|[^，。；：！？]+")

Words = Sequence[tuple[bool, str]]
"""Parts of a line, each with whether the other side has it, too."""


@dataclass(frozen=True)
class Row:
    """A line of the source beside the line that is printed for it; either may be empty."""

    source: Words
    printed: Words
    is_same: bool


@dataclass(frozen=True)
class Compared:
    """One document: its title, where it stands in the source, how much is printed, line by line."""

    title: str
    where: str
    figure: str
    is_same: bool
    rows: Sequence[Row]


def as_page(done: Import, issue: str) -> str:
    """Return a page of HTML without scripts that asks for nothing; every word in it is escaped."""
    loader = FileSystemLoader(Path(__file__).parent)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    proofs = done.settled.fidelity
    lists = (
        ("没有收进网页的字", left_told(done)),
        ("字都印出、但印出的比来源多的", more_told(proofs)),
        ("照文字收进、没有拆成数据的", done.settled.taken_back),
        ("来源里要看一看的", doubts_told(done)),
        ("请您定夺", done.questions),
    )
    return environment.get_template(_TEMPLATE).render(
        issue=issue,
        whole=fidelity_told(proofs) or "没有新的文件",
        lists=lists,
        documents=[*map(_compared, sorted(proofs, key=lambda one: one.is_same))],
    )


def _compared(proof: Fidelity) -> Compared:
    figure = f"相符 {share_told(proof.kept, proof.characters)}"
    lost = {one.source for one in proof.differences}
    own = [*rows(proof.said, proof.shown, lost)]
    return Compared(proof.title, proof.where, figure, proof.is_same, own)


def rows(source: Sequence[str], printed: Sequence[str], lost: Collection[str]) -> Iterator[Row]:
    """Yield lines of the source beside printed ones, in the order of both.

    What of the source is not in `lost` is printed, maybe elsewhere: the names of a row of a list, a row each.
    """
    whole = "".join(source)
    matcher = SequenceMatcher(None, source, printed, autojunk=False)
    for what, start, stop, begin, end in matcher.get_opcodes():
        left, right = source[start:stop], printed[begin:end]
        if what == "equal":
            yield from (Row([(True, one)], [(True, one)], is_same=True) for one in left)
            continue
        for at in range(max(len(left), len(right))):
            line, other = "".join(left[at : at + 1]), "".join(right[at : at + 1])
            if line in lost:
                yield Row(*_words(line, other), is_same=False)
            else:
                yield Row([(True, line)] if line else [], _known(other, whole), is_same=False)


def _known(line: str, whole: str) -> Words:
    """Return a printed line in parts that the source has somewhere and parts that it has not."""
    if max(len(line), len(whole)) > _LONGEST:
        return [(part in whole, part) for part in _CLAUSE.findall(line)]
    return _words(whole, line)[1] if line not in whole else [(True, line)] if line else []


def _words(line: str, other: str) -> tuple[Words, Words]:
    """Return both lines in parts that are the same and parts that are not."""
    if max(len(line), len(other)) > _LONGEST:
        return _ends(line, other)
    left: list[tuple[bool, str]] = []
    right: list[tuple[bool, str]] = []
    matcher = SequenceMatcher(None, line, other, autojunk=False)
    for what, start, stop, begin, end in matcher.get_opcodes():
        is_kept = what == "equal"
        left += [(is_kept, line[start:stop])] if stop > start else []
        right += [(is_kept, other[begin:end])] if end > begin else []
    return left, right


def _ends(line: str, other: str) -> tuple[Words, Words]:
    """Return long lines in what is the same at their beginning and end, and what is between."""
    start = _alike(line, other)
    stop = _alike(line[start:][::-1], other[start:][::-1])
    left, right = (_apart(one, start, len(one) - stop) for one in (line, other))
    return left, right


def _alike(line: str, other: str) -> int:
    """Return how many characters from the beginning are the same."""
    pairs = enumerate(zip(line, other, strict=False))
    return next((at for at, (one, two) in pairs if one != two), min(len(line), len(other)))


def _apart(line: str, start: int, stop: int) -> Words:
    parts = ((True, line[:start]), (False, line[start:stop]), (True, line[stop:]))
    return [one for one in parts if one[1]]

"""The proof: what a record prints against what the source says, character by character."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property

import markdown

from generator.documents.document import Document
from generator.importing.divide.body import lines, unmerged
from generator.importing.divide.piece import Piece
from generator.importing.terms.names import names
from generator.importing.terms.squeezed import bare
from generator.search.text.plaintext import plain_text
from generator.site.dialect import EXTENSIONS, SETTINGS

_ENOUGH = 0.3
"""How much of a line another must have to be shown beside it."""


@dataclass(frozen=True)
class Difference:
    """A line of the source that is not printed as it stands there, and what is printed for it."""

    source: str
    printed: str
    missing: str
    """The characters of the source that are not printed."""


@dataclass(frozen=True)
class Fidelity:
    """How a document that is printed compares with its source."""

    document: str
    title: str
    characters: int
    """Of the source, without white space."""
    differences: tuple[Difference, ...] = ()
    added: int = 0
    """Characters that are printed and do not stand in the source."""
    where: str = field(default="", compare=False)
    said: tuple[str, ...] = field(default=(), compare=False, repr=False)
    """The lines of the source, without white space."""
    shown: tuple[str, ...] = field(default=(), compare=False, repr=False)
    """The lines that are printed, in the same form."""

    @property
    def kept(self) -> int:
        """How many characters of the source are printed."""
        return self.characters - sum(len(one.missing) for one in self.differences)

    @cached_property
    def share(self) -> float:
        """What part of the source is printed, from 0 to 1."""
        return self.kept / self.characters if self.characters else 1.0

    @property
    def added_lines(self) -> tuple[str, ...]:
        """The lines that are printed and do not stand in the source as they are."""
        whole = "".join(self.said)
        return tuple(dict.fromkeys(one for one in self.shown if one not in whole))

    @property
    def is_whole(self) -> bool:
        """Whether every character of the source is printed, in its order within its line."""
        return self.kept == self.characters

    @property
    def is_same(self) -> bool:
        """Whether what is printed is the source and nothing else."""
        return self.is_whole and not self.added


def printed_lines(document: Document) -> Sequence[str]:
    """Return what a reader sees of a document, its title first, a line for each paragraph and row."""
    configs = {name: dict(one) for name, one in SETTINGS.items()}
    html = markdown.markdown(document.body, extensions=list(EXTENSIONS), extension_configs=configs)
    shown = [bare(line) for line in plain_text(html).split("\n")]
    # A number that stands in the text, too, is no addition to it: it is one of the particulars.
    number = bare(document.number or "")
    above = (
        bare(document.title),
        bare(document.title_in_text or ""),
        "" if any(number in one for one in shown) else number,
    )
    foot = (bare(label + value) for label, value in document.imprint)
    return tuple(one for one in (*above, *shown, *foot) if one)


def compare(piece: Piece, document: Document) -> Fidelity:
    """Return how `document` compares with the document of the source that it is of."""
    printed = printed_lines(document)
    own = [unmerged(line) for line in (*lines(piece.head), *piece.lines)]
    raw = [line for line in own if line.strip()]
    return Fidelity(
        document.id,
        document.title,
        sum(len(bare(line)) for line in raw),
        tuple(_differences(raw, printed)),
        max(0, sum(map(len, printed[1:])) - sum(len(bare(unmerged(one))) for one in piece.lines)),
        piece.where,
        tuple(map(bare, raw)),
        tuple(printed),
    )


def _differences(raw: Sequence[str], printed: Sequence[str]) -> Iterable[Difference]:
    whole = "".join(printed)
    left = Counter(whole)
    for line in raw:
        words = bare(line)
        need = Counter(words)
        if words in whole or _in_order(line, whole):
            # What is printed once is not there twice: each character counts for one of the source.
            beside, missing = "", "".join((need - left).elements())
        else:
            beside, missing = _nearest(words, printed)
            missing = missing or "".join((need - left).elements())
        left -= need - Counter(missing)
        if missing:
            yield Difference(words, beside, missing)


def _nearest(line: str, printed: Sequence[str]) -> tuple[str, str]:
    """Return the printed line most like a line of the source, and what of that is not in it."""
    best, most = "", 0.0
    matcher = SequenceMatcher(None, b=line, autojunk=False)
    for other in printed:
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() > most and matcher.quick_ratio() > most:
            ratio = matcher.ratio()
            if ratio > most:
                best, most = other, ratio
    if most < _ENOUGH:
        return "", line
    matcher.set_seq1(best)
    kept = {at for _, b, size in matcher.get_matching_blocks() for at in range(b, b + size)}
    return best, "".join(one for at, one in enumerate(line) if at not in kept)


_CELLS = re.compile(r"\t|\s{2,}")


def _in_order(line: str, whole: str) -> bool:
    """Whether the cells of a line of a list are printed one after the other, with others between."""
    if not _CELLS.search(line.strip()):
        return False
    at = 0
    for word in names(line):
        at = whole.find(bare(word), at)
        if at < 0:
            return False
        at += len(bare(word))
    return True

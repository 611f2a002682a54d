"""Links of long texts to other documents lead to documents that exist."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.blocks import read_blocks
from generator.cells import ABOVE, BEFORE
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope
from generator.link.walk import Reference
from generator.markup_faults import losses, merge_faults, note_faults
from generator.model.record import LongText, record_of
from generator.model.refs import Wording
from generator.place import Mark, Place
from generator.problems import Problem, error
from generator.prose import document_links, has_markup, read_beside
from generator.suggest import did_you_mean


def long_text_problems(text: LongText, scope: Scope) -> Iterator[Problem]:
    """Yield the links of a Markdown file to nowhere, and what no page can show of it."""
    read = text.once(_read)
    if has_markup(text.text):  # what is read of it later is read while it is parsed
        text.once(read_blocks)
        text.once(read_beside)
    for target, line in read.links:
        yield from _unknown(target, Mark(text.path, line), scope)
    for what, typed, line in read.notes:
        yield error("notes", text.mark(line, typed), what, _NOTES)
    for what, line in read.cells:
        yield error("merged-cells", Mark(text.path, line), what, _CELLS)
    for what, line in read.losses:
        yield error("text-lost", Mark(text.path, line), what, "请改写，否则这些文字印不出来")


class _Read(NamedTuple):
    """What the text alone says, of whatever corpus."""

    links: tuple[tuple[str, int], ...]
    notes: tuple[tuple[str, str, int], ...]
    cells: tuple[tuple[str, int], ...]
    losses: tuple[tuple[str, int], ...]


def _read(text: str) -> _Read:
    return _Read(
        tuple(document_links(text)),
        tuple(note_faults(text)),
        tuple(merge_faults(text)),
        tuple(losses(text)),
    )


def wording_problems(reference: Reference, scope: Scope, place: Place) -> Iterator[Problem]:
    """Yield the links of an original's wording to documents that do not exist."""
    if isinstance(reference.value, Wording):
        for target, _ in document_links(reference.value):
            yield from _unknown(target, reference.mark(place), scope)
        for what, *_ in note_faults(reference.value):
            yield error("notes", reference.mark(place), what, _NOTES)
        for what, _ in merge_faults(reference.value):
            yield error("merged-cells", reference.mark(place), what, _CELLS)


_NOTES = "注码写 [^1]，注文另起一行写 [^1]: 文字，一一对应；编号随便取，印出时从 1 排起"
_CELLS = f"{ABOVE} 并入上面的格，{BEFORE} 并入左面的格；并成的格应是长方形"


def _unknown(target: str, mark: Mark, scope: Scope) -> Iterator[Problem]:
    known = _document_ids(scope.corpus)
    if target not in known and record_of(target) not in scope.corpus.content.broken:
        hint = _meant(target, known) or _HINT
        yield error("unknown-document", mark, f"链接指向没有的文件“{target}”", hint)


_HINT = "链接写文件的编号（如 qinghe/2021-3/zhao-xiaochuan/decision）"


@lru_cache(maxsize=64)
def _meant(target: str, known: frozenset[str]) -> str:
    """Return what a link is meant to lead to; a text may say one wrong link many times."""
    return did_you_mean(target, known)


@once
def _document_ids(corpus: Corpus) -> frozenset[str]:
    return frozenset(
        f"{record.issue_id}/{name}"
        for record in corpus.content.records
        for name in record.document_names
    )

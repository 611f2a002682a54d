"""One issue printed, read, divided, recognised and written again, and what came back of it."""

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.trip.print import Printer, front
from bench.trip.sheet import Sheet, sheets_of
from bench.trip.values import Value, is_composed, kept, of_document, of_record, text_of
from generator.importing.imported import Import, imported
from generator.importing.read.read import read
from generator.importing.recognise.draft import Draft
from generator.importing.terms.squeezed import bare
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.record import Record
from generator.pipeline import linked
from generator.workspace.added import add


@dataclass(frozen=True)
class Back:
    """One document after the trip."""

    id: str
    genre: str
    is_composed: bool
    is_same: bool
    """Whether it prints, title included, what it printed before."""
    is_structure: bool
    """Whether it is of a record of the kind that it was of, or of another that composes it."""
    values: int
    missed: tuple[Value, ...] = ()
    differs: tuple[str, str] = ("", "")
    """Where it does not: the first words that were printed before, and are printed now."""


def trip(
    content: Path, corpus: Corpus, issue: str, to: tuple[str, Printer], room: Path
) -> list[Back]:
    """Print an issue into `room`, import it beside nothing but the registers, and compare."""
    series, name = issue.split("/")
    scope = scope_of(corpus, series, name)
    printed = printed_of(scope)
    ending, write = to
    path = room / f"{series}-{name}{ending}"
    write(front(scope), [sheet for _, sheet in printed], path)
    fresh = room / f"{series}-{name}"
    shutil.copytree(content / "registers", fresh / "registers")
    (fresh / series).mkdir()
    shutil.copy(content / series / "series.yml", fresh / series)
    done = imported([read(path)], fresh, (series, name), accept=True)
    add(fresh, done.settled.read.files.new, done.settled.read.files.longer)
    again, _ = linked(fresh)
    return list(_compared(printed, done, scope, scope_of(again, series, name)))


Printed = Sequence[tuple[Record[Model], Sheet]]


def printed_of(scope: Scope) -> Printed:
    """Return the documents of an issue in the order of print, each with its record."""
    found = {
        sheet.document.id: (record, sheet)
        for record in scope.published()
        for sheet in sheets_of(record, scope)
    }
    listed = (
        f"{scope.issue_id}/{name}" for group in scope.issue.contents for name in group.documents
    )
    return [found[one] for one in listed if one in found]


def _compared(printed: Printed, done: Import, scope: Scope, again: Scope) -> Iterator[Back]:
    now = {sheet.document.id: sheet for one in again.records() for sheet in sheets_of(one, again)}
    matched = _matched(printed, done.settled.drafts)
    by_record: dict[str, list[Sheet]] = {}
    for record, sheet in printed:
        by_record.setdefault(record.id, []).append(sheet)
    told: set[str] = set()
    for (record, sheet), (draft, part) in zip(printed, matched, strict=True):
        own = [*of_document(sheet.document, scope)]
        shown = [one for one in own if one.is_shown(text_of([sheet]))]
        sheet_now = now.get(f"{again.issue_id}/{draft.document(part)}") if draft else None
        if sheet_now:
            said = [*of_document(sheet_now.document, again)]
            missed = [*kept(shown, Counter((one.of, one.said) for one in said))]
        else:
            missed = [*shown]
        if record.id not in told:
            told.add(record.id)
            more = [
                one
                for one in of_record(record, scope)
                if one.is_shown(text_of(by_record[record.id]))
            ]
            shown += more
            missed += kept(more, _said_by(printed, record, matched, again))
        yield Back(
            sheet.document.id,
            sheet.document.genre.label,
            is_composed(record.kind),
            bool(sheet_now and sheet_now.words == sheet.words),
            bool(draft and _is_structure(draft.kind, record.kind)),
            len(shown),
            tuple(missed),
            _first(sheet, sheet_now),
        )


def _is_structure(kind: str, before: str) -> bool:
    """Whether a kind is the one of before, or composes what that composed: 决议 is of two kinds."""
    return kind == before or (is_composed(kind) and is_composed(before))


def _first(before: Sheet, now: Sheet | None) -> tuple[str, str]:
    if now is None:
        return before.document.title, ""
    pairs = zip((*before.seen, ""), (*now.seen, ""), strict=False)
    return next(((one, other) for one, other in pairs if one != other), ("", ""))


def _said_by(
    printed: Printed,
    record: Record[Model],
    matched: Sequence[tuple[Draft | None, str]],
    again: Scope,
) -> Counter[tuple[str, str]]:
    """Return what the records say that documents of a record became, counted."""
    found = {
        draft.name: again.corpus.records.get(f"{again.issue_id}/{draft.name}")
        for (own, _), (draft, _) in zip(printed, matched, strict=True)
        if own is record and draft
    }
    every = (value for one in found.values() if one for value in of_record(one, again))
    return Counter((one.of, one.said) for one in every)


def _matched(printed: Printed, drafts: Sequence[Draft]) -> Sequence[tuple[Draft | None, str]]:
    """Return for each document that was printed the draft, and its part, that it became."""
    pieces = sorted(
        ((piece, draft, part) for draft in drafts for part, piece in draft.parts.items()),
        key=lambda one: one[0].order,
    )
    found: list[tuple[Draft | None, str]] = []
    at = 0
    for _, sheet in printed:
        title = bare(sheet.document.title)
        ahead = enumerate(pieces[at:], at)
        hit = next(
            (i for i, (piece, *_) in ahead if bare(piece.listed or piece.title) == title), None
        )
        if hit is None:
            found.append((None, ""))
        else:
            found.append(pieces[hit][1:])
            at = hit + 1
    return found

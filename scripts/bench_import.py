#!/usr/bin/env python3
"""Measures `gazette import` on given files: what it finds, keeps and understands of each.

    .venv/bin/python scripts/bench_import.py FILE… [--issue 2021-3] [--facts tests/facts.yml]
                                               [--against content] [--list]

Every file is imported into an empty workspace of its own, with --accept. Of each the table tells the
documents, how many of the formal ones became structure, how many are printed to the letter, the
characters that are on no page, the errors that are left, and the processor time. With --facts, a table
of titles and facts read from the print, it tells how many of the facts of the documents found stand
on their pages, or in what their records say besides. With --against, a workspace's content in which somebody has typed reports on handling from
the same print, it tells how many of the counts, shares and rates of each, and how many of the motions and
suggestions that it names, came out of the source: those by their title, and what is said of them besides.
--list prints every document with its kind.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml
from bench.handled import Handled, compared, handlings, handlings_of

from generator.documents.document import Document, Genre
from generator.importing.imported import Import, imported
from generator.importing.prove.proof import printed_lines
from generator.importing.read.read import read
from generator.importing.terms.genres import genre_of
from generator.importing.terms.squeezed import squeezed
from generator.kinds import BY_NAME
from generator.kinds.handling.model import Handling
from generator.link.scope import scope_of
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.pipeline import Proof, proofread
from generator.workspace.added import add

FORMAL = {
    Genre.MINUTES,
    Genre.PRESENT,
    Genre.IN_ATTENDANCE,
    Genre.MOTION,
    Genre.LETTER,
    Genre.DECISION,
    Genre.RESOLUTION,
    Genre.NOTICE,
    Genre.APPOINTMENTS,
    Genre.ANNOUNCEMENT,
    Genre.REGULATION,
}
"""Genres of documents that are composed: such a document is understood when it is no text."""


@dataclass(frozen=True)
class Measured:
    """What one import came to."""

    documents: int
    formal: int
    structured: int
    same: int
    total: int
    missing: int
    errors: int
    seconds: float
    handled: Handled
    facts: int = 0
    right: int = 0


def main() -> None:
    """Import each file, print a line for it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--issue", default="2021-3")
    parser.add_argument("--facts", type=Path)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    typed = handlings(options.against) if options.against else {}
    facts = yaml.safe_load(options.facts.read_text(encoding="utf-8")) if options.facts else {}
    head = (
        *("documents", "formal", "structure", "same", "characters", "missing", "facts"),
        *("counts", "named", "said", "errors"),
    )
    print(f"{'file':<14}" + "".join(f"{name:>12}" for name in head) + f"{'seconds':>10}")
    for path in options.files:
        found = measured(path, options.issue, facts, typed, shows=options.list)
        shown = f"{found.right}/{found.facts}" if found.facts else "-"
        cells = (
            *(found.documents, found.formal, found.structured, found.same, found.total),
            *(found.missing, shown, *found.handled.cells, found.errors),
        )
        print(f"{path.name[:13]:<14}" + "".join(f"{one:>12}" for one in cells), end="")
        print(f"{found.seconds:>10.1f}", flush=True)


def measured(
    path: Path,
    issue: str,
    facts: Mapping[str, Sequence[str]],
    typed: Mapping[str, Handling],
    *,
    shows: bool = False,
) -> Measured:
    """Import a file into an empty workspace and return what came of it."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        content.mkdir()
        began = time.process_time()
        done = imported([read(path)], content, ("series", issue), accept=True)
        files = done.settled.read.files
        add(content, files.new, files.longer)
        seconds = time.process_time() - began
        proof = proofread(content)
    if shows:
        _list(done)
    documents = _documents(proof, f"series/{issue}")
    known = {squeezed(title): wanted for title, wanted in facts.items()}
    asked = [(text, fact) for title, text in documents for fact in known.get(title, ())]
    formal = [
        draft.kind
        for draft in done.settled.drafts
        for piece in draft.parts.values()
        if genre_of(piece.title) in FORMAL
    ]
    return Measured(
        documents=len(done.settled.fidelity),
        formal=len(formal),
        structured=sum(kind != "text" for kind in formal),
        same=sum(one.is_whole for one in done.settled.fidelity),
        total=done.account.total,
        missing=done.account.missing,
        errors=proof.errors,
        seconds=seconds,
        handled=compared(typed, handlings_of(proof.corpus)),
        facts=len(asked),
        right=sum(squeezed(fact) in text for text, fact in asked),
    )


def _documents(proof: Proof, issue: str) -> Sequence[tuple[str, str]]:
    """Return the title of each document, and all that its record says of it, without white space."""
    scope = scope_of(proof.corpus, *issue.split("/"))
    records = map(_whole, scope.records())
    found = (document for one in records for document in BY_NAME[one.kind].documents(one, scope))
    return [(squeezed(one.title), _said(one)) for one in found]


def _whole(record: Record[Model]) -> Record[Model]:
    """Return a record whose text prints what was read of it, too: an import prints the source alone."""
    if not isinstance(record.data, Prose):
        return record
    return replace(record, data=record.data.model_copy(update={"additions": True}))


def _said(document: Document) -> str:
    particulars = (document.issuer, document.meeting, *document.addressees, *document.basis)
    return squeezed("".join((*particulars, *document.signatories, *printed_lines(document))))


def _list(done: Import) -> None:
    for draft in done.settled.drafts:
        for part, piece in draft.parts.items():
            print(f"  {draft.kind:<14}{draft.document(part):<56}{piece.title[:40]}")


if __name__ == "__main__":
    sys.exit(main())

"""What an import tells programs: all of it, as one JSON object."""

import json
from collections.abc import Iterator

from pydantic import JsonValue

from generator.importing.imported import Import


def as_json(done: Import) -> str:
    """Return everything as one JSON object."""
    return json.dumps(_object(done), ensure_ascii=False, indent=2)


def _object(done: Import) -> dict[str, JsonValue]:
    proofs = done.settled.fidelity
    return {
        "documents": [*_documents(done)],
        "characters": {"kept": done.account.kept, "left_out": done.account.missing},
        "left_out": [
            {"file": where, "text": one.text, "why": one.why}
            for where, one in done.account.left_out
        ],
        "differences": [
            {
                "document": proof.document,
                "source": one.source,
                "printed": one.printed,
                "missing": one.missing,
            }
            for proof in proofs
            for one in proof.differences
        ],
        "taken_back": [*done.settled.taken_back],
        "doubts": [
            {"file": name, "block": doubt.spot.block, "said": doubt.said, "message": doubt.message}
            for name, doubt in done.doubts
        ],
        "questions": [*done.questions],
        "mended": [
            {"file": name, "before": one.before, "after": one.after, "why": one.why}
            for name, one in done.mended
        ],
        "changed": [
            {"title": one.title, "where": one.where, "record": str(one.record)}
            for one in done.changed
        ],
        "unchanged": done.unchanged,
        "registered": {
            "people": [*done.settled.read.lacks.people],
            "bodies": [str(one["name"]) for one in done.settled.read.lacks.bodies],
            "statutes": [str(one["title"]) for one in done.settled.read.lacks.statutes],
        },
        "refused": [*done.settled.read.files.refused],
        "accepted": [one.model_dump(mode="json") for one in done.settled.accepted],
        "problems": [one.model_dump(mode="json") for one in done.errors],
    }


def _documents(done: Import) -> Iterator[JsonValue]:
    proofs = {_within_issue(one.document): one for one in done.settled.fidelity}
    for draft in done.settled.drafts:
        for part, piece in draft.parts.items():
            proof = proofs.get(draft.document(part))
            yield {
                "document": draft.document(part),
                "kind": draft.kind,
                "title": piece.title,
                "page": piece.page,
                "source": piece.where,
                "fidelity": round(proof.share, 6) if proof else None,
                "same": proof.is_same if proof else False,
                "added": [*proof.added_lines] if proof and not proof.is_same else [],
            }


def _within_issue(document: str) -> str:
    """Return what its issue calls a document: the id without series and issue."""
    return document.split("/", 2)[2]

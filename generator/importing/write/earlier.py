"""Drafts by what earlier imports brought into the issue: what is new, changed in the source, as it was."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.importing.recognise.draft import Draft
from generator.importing.terms.naming import free
from generator.importing.write.origin import Known, taken


@dataclass(frozen=True)
class Changed:
    """A document that an earlier import brought in with other words: its record is left as it is."""

    title: str
    where: str
    record: Path


@dataclass(frozen=True)
class Sorted:
    """Drafts that are new, documents of which the source was changed, how many are as they were."""

    new: tuple[Draft, ...]
    changed: tuple[Changed, ...]
    unchanged: int


def sorted_by(every: Sequence[Draft], before: Known, folder: Path) -> Sorted:
    """Return drafts by what earlier imports have of them."""
    new: list[Draft] = []
    changed: list[Changed] = []
    unchanged = 0
    names = taken(folder)
    for draft in every:
        other = {
            piece.title: path for piece in draft.parts.values() if (path := before.changed(piece))
        }
        if other:
            changed += [
                Changed(piece.title, piece.where, other[piece.title])
                for piece in draft.parts.values()
                if piece.title in other
            ]
        elif any(before.has(piece) for piece in draft.parts.values()):
            unchanged += len(draft.parts)
        else:
            name = free(draft.name, names)
            names.add(name)
            new.append(draft.named(name))
    return Sorted(tuple(new), tuple(changed), unchanged)


def by_hand(folder: Path, before: Known) -> set[str]:
    """Return the names of the records that no import made: their names are not to be had."""
    imported_names = {path.stem for path in before.by_title.values()}
    return taken(folder) - imported_names

"""Drafts by what earlier imports brought into the issue: what is new, changed in the source, as it was."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.importing.recognise.draft import Draft
from generator.importing.terms.naming import free
from generator.importing.write.origin import Known, Origin, digest_of, origins, taken


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


def elsewhere(
    every: Sequence[Draft], content: Path, where: tuple[str, str], before: Known
) -> Iterator[str]:
    """Yield of each other issue which of the documents it holds already, word for word."""
    digests = {
        digest_of(piece): piece
        for draft in every
        for piece in draft.parts.values()
        if not before.has(piece)
    }
    held: dict[str, dict[str, Origin]] = {}
    for path in sorted(content.glob("*/*/issue.yml")) if digests else ():
        issue = path.parent.relative_to(content).as_posix()
        if issue != "/".join(where):
            found = {one.digest: one for one in origins(path.parent) if one.digest in digests}
            held |= {issue: found} if found else {}
    for issue, found in held.items():
        first = next(iter(found.values()))
        record = first.path.relative_to(content / issue).as_posix()
        number = "" if len(found) == 1 else f"等 {len(found)} 份文件"
        yield (
            f"{digests[first.digest].where}：《{first.title}》{number}已经收在 {issue}（{record}），一字不差；"
            f"重了的，请删去 {'/'.join(where)} 里的这些记录"
        )


def by_hand(folder: Path, before: Known) -> set[str]:
    """Return the names of the records that no import made: their names are not to be had."""
    imported_names = {path.stem for path in before.by_title.values()}
    return taken(folder) - imported_names

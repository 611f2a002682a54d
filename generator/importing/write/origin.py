"""Where a record came from: the lines at its head by which an import finds it again."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Draft
from generator.importing.terms.squeezed import bare
from generator.importing.terms.typed import visible

_LINE = re.compile(r"^# 收自 .*《(?P<title>.*)》 \[(?P<digest>[0-9a-f]{12})\]$", re.MULTILINE)
_HEAD_BYTES = 8192


@dataclass(frozen=True)
class Origin:
    """What a record of an earlier import says of a document that it holds."""

    path: Path
    title: str
    digest: str


def digest_of(piece: Piece) -> str:
    """Return what tells a document from every other: the hash of its title and text."""
    text = "\n".join((bare(piece.title), *piece.paragraphs))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def head_of(draft: Draft) -> str:
    """Return the lines that say where a record came from."""
    return "".join(
        f"# 收自 {visible(piece.where)}《{visible(bare(piece.title))}》 [{digest_of(piece)}]\n"
        for piece in draft.parts.values()
    )


def origins(folder: Path) -> Iterator[Origin]:
    """Yield what the records of an issue say that they came from."""
    for path in sorted(folder.glob("*/*.yml")):
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES).decode("utf-8", errors="replace")
        for found in _LINE.finditer(head):
            yield Origin(path, found["title"], found["digest"])


@dataclass(frozen=True)
class Known:
    """What earlier imports brought into an issue."""

    by_digest: Mapping[str, Path]
    by_title: Mapping[str, Path]

    def has(self, piece: Piece) -> bool:
        """Whether a record holds this document, word for word as it is now."""
        return digest_of(piece) in self.by_digest

    def changed(self, piece: Piece) -> Path | None:
        """Return the record that holds this document with other words; None where there is none."""
        return None if self.has(piece) else self.by_title.get(visible(bare(piece.title)))


def known(folder: Path) -> Known:
    """Return what earlier imports brought into the issue of a folder."""
    found = list(origins(folder))
    return Known({one.digest: one.path for one in found}, {one.title: one.path for one in found})


def taken(folder: Path) -> set[str]:
    """Return the names of the records that an issue has."""
    return {path.stem for path in folder.glob("*/*.yml")}

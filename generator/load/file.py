"""A file of content/: what it is, and what its path says of it."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from generator.load.misnamed import fit

ANNEX = re.compile(r"\.annex-([1-9][0-9]?)\Z")
"""How the text of an annex is called: water-report.annex-1.md beside water-report.yml."""


class FileRole(Enum):
    """What a file of content/ is."""

    PEOPLE = auto()
    BODIES = auto()
    STATUTES = auto()
    CONFUSABLES = auto()
    WORDS = auto()
    SERIES = auto()
    ISSUE = auto()
    RECORD = auto()
    TEXT = auto()
    ENCLOSURE = auto()


REGISTERED = {
    "people": FileRole.PEOPLE,
    "bodies": FileRole.BODIES,
    "statutes": FileRole.STATUTES,
    "confusables": FileRole.CONFUSABLES,
    "words": FileRole.WORDS,
}


@dataclass(frozen=True)
class File:
    """A file of content/: its role, and the parts of its path below content/."""

    path: Path
    shown: str
    role: FileRole
    steps: tuple[str, ...]

    @property
    def id(self) -> str:
        """The id of the record that this is or belongs to; `registers/people` for a register."""
        if self.role in REGISTERED.values():
            return "/".join(self.steps[:2])
        return "/".join((*self.steps[:2], self.stem))

    @property
    def fit_id(self) -> str:
        """The id of what this is or belongs to, were the file called as files may be."""
        if self.role in {FileRole.RECORD, FileRole.TEXT}:
            return "/".join((*self.steps[:2], fit(self.stem)))
        return self.id

    @property
    def way(self) -> str:
        """The way to an enclosure from the folder of its records, or from that of its issue."""
        return unicodedata.normalize("NFC", "/".join(self.steps[3:] or self.steps[2:]))

    @property
    def holder(self) -> str:
        """The folder whose records, or whose issue, may refer to an enclosure."""
        return "/".join(self.steps[: 3 if self.steps[3:] else 2])

    @property
    def group(self) -> str:
        """The folder that this stands in, below content/: `<series>/<issue>/<kind folder>`."""
        return "/".join(self.steps[:-1])

    @property
    def stem(self) -> str:
        """The name of the record that this file is, or belongs to."""
        return ANNEX.sub("", self.path.stem) if self.role is FileRole.TEXT else self.path.stem

    @property
    def annex(self) -> int:
        """The number of the annex whose text this is; 0 for the text of the record itself."""
        found = ANNEX.search(self.path.stem)
        return int(found[1]) if found else 0

"""What an editor laid beside a record or an issue besides text: pictures, and files to be had as they are."""

import posixpath
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from generator.model.values import Parsed, wrong

FOLDER = "files"
"""Where an issue's enclosures are published, below the issue."""


@dataclass(frozen=True)
class Enclosure:
    """A file that is fit to be published: `name` is what it is published as, after its content.

    `content` is what is published where that is not the file as it lies there: a picture without
    what its camera noted, a drawing without what could act.
    """

    path: str
    """As it is told to the editor."""
    source: Path
    name: str
    content: bytes | None = None
    width: int = 0
    """In pixels of CSS, as `height`; 0 of what is no picture."""
    height: int = 0
    pages: int = 0
    """Of a PDF; 0 of anything else."""

    @property
    def is_picture(self) -> bool:
        """Whether it is shown on the page, and not only led to."""
        return self.width > 0


Enclosures: TypeAlias = Mapping[str, Enclosure | None]
"""By the way to them from the folder that a record or an issue stands in; None where a file is
there that is not fit."""


class PdfName(Parsed):
    """The name of the PDF beside `issue.yml` that is the issue as it was printed."""

    expected = "issue.yml 旁边的 PDF 的文件名（如 2021-3.pdf）"

    @classmethod
    def parse(cls, text: str) -> "PdfName":
        """Return the name; raise PydanticCustomError for what is no PDF's."""
        name = text.strip()
        if not name.lower().endswith(".pdf") or "/" in name or "\\" in name:
            raise wrong(f"应为{cls.expected}")
        return cls(name)


def way_of(typed: str) -> str:
    """Return the way to an enclosure that a text has typed: 图/./甲.png -> 图/甲.png."""
    return posixpath.normpath(unicodedata.normalize("NFC", typed))

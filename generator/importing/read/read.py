"""A file -> `Manuscript`, by the reader of its format."""

from collections.abc import Callable, Mapping
from pathlib import Path

from generator.failure import words
from generator.importing.manuscript import Block, Manuscript, Paragraph, Picture, Table
from generator.importing.read.docx.word import read_word
from generator.importing.read.formats import Format, format_of
from generator.importing.read.found import Found
from generator.importing.read.html.page import read_page
from generator.importing.read.mend.mend import mend
from generator.importing.read.office import read_office
from generator.importing.read.packed import Packed
from generator.importing.read.pdf.reader import read_pdf
from generator.importing.read.scan.reader import read_scan
from generator.importing.read.size import refuse_big, refuse_long
from generator.importing.read.source import Source
from generator.importing.read.text.plain import read_text
from generator.importing.read.unreadable import UnreadableError

_READERS: Mapping[Format, Callable[[Source], Found]] = {
    Format.WORD: read_word,
    Format.PDF: read_pdf,
    Format.HTML: read_page,
    Format.TEXT: read_text,
    Format.OFFICE: read_office,
    Format.SCAN: read_scan,
}


def read(path: Path | Packed, *, keep_revisions: bool = True) -> Manuscript:
    """Return what a file holds. Raises UnreadableError, with a Chinese message, for what cannot be read.

    Of unaccepted revisions, insertions are kept and deletions left out; the other way without
    `keep_revisions`.
    """
    data = path.content() if isinstance(path, Packed) else _content(path)
    name = Path(path.name)
    found = _READERS[format_of(data, name.suffix)](Source(name, data, keep_revisions))
    if not found.blocks:
        raise UnreadableError("文件里没有文字", "请核对是不是选错了文件")
    refuse_long(sum(map(_length, found.blocks)))
    mend(found)
    return Manuscript(
        path.name,
        tuple(found.blocks),
        tuple(found.notes),
        tuple(found.left_out),
        tuple(found.mended),
        tuple(found.doubts),
    )


def _length(block: Block) -> int:
    match block:
        case Paragraph():
            return len(block.text)
        case Table():
            return sum(len(cell) for row in block.rows for cell in row)
        case Picture():
            return len(block.words)


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            hint = "请核对路径" if path.exists() else "请核对路径，注意空格和后缀"
            raise UnreadableError("没有这个文件，或者它不是普通文件", hint)
        refuse_big(path.stat().st_size)
        return path.read_bytes()
    except OSError as failed:
        raise UnreadableError(f"文件读不出来：{words(failed)}", "请检查是否有权读取") from failed

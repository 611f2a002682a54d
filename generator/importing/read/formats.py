"""What a file is, by its content; what its name says is asked last."""

import re
import zipfile
from enum import Enum, auto
from io import BytesIO

from generator.importing.read.files import SUFFIXES
from generator.importing.read.unreadable import UnreadableError


class Format(Enum):
    """A format that has a reader."""

    WORD = auto()
    PDF = auto()
    HTML = auto()
    TEXT = auto()
    OFFICE = auto()
    """What LibreOffice makes a Word file of: .doc, .wps, .rtf, .odt."""
    SCAN = auto()
    """A picture of a page."""


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINNINGS = (
    (re.compile(rb"%PDF-"), Format.PDF),
    (re.compile(rb"\{\\rtf"), Format.OFFICE),
    (re.compile(rb"\x89PNG\r\n|\xff\xd8\xff|II\*\0|MM\0\*|BM.{4}\0{4}", re.DOTALL), Format.SCAN),
)
_PATTERNS = (
    (re.compile(rb"\A.{0,1000}%PDF-", re.DOTALL), Format.PDF),
    (re.compile(rb"mso-application"), Format.OFFICE),
    # A web page that was saved with all that is in it, as one file (.mht).
    (re.compile(rb"^MIME-Version:.*^Content-Type: multipart/related", re.S | re.M), Format.HTML),
    (
        re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|title|div|table|p)\b", re.IGNORECASE),
        Format.HTML,
    ),
)
_OTHER_ARCHIVE = re.compile(rb"Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\x1f\x8b\x08")
_HEAD = 2000
_SAVED_AS = "请打开它，“另存为”.docx 或 .pdf，再导入"
_WORD = "WordDocument"
_STREAMS = (
    ("EncryptedPackage", "文件有密码", "请在 Word 或 WPS 里取消密码，再导入"),
    ("Workbook", "这是 Excel 表格，不是文稿", "请把表格复制到 Word 里，存成 .docx，再导入"),
    ("PowerPoint Document", "这是幻灯片，不是文稿", _SAVED_AS),
)
_ENTRIES = (
    ("xl/workbook.xml", "这是 Excel 表格，不是文稿", "请把表格复制到 Word 里，存成 .docx，再导入"),
    ("ppt/presentation.xml", "这是幻灯片，不是文稿", _SAVED_AS),
    ("OFD.xml", "还不能读 OFD 版式文件", "请用阅读器把它导出成 .pdf 或 .docx，再导入"),
)


def format_of(data: bytes, suffix: str) -> Format:
    """Return what a file is. Raises UnreadableError for what no reader takes."""
    head = data[:_HEAD].replace(b"\0", b"")
    if not data.strip(b"\0\t\n\r "):
        raise UnreadableError("文件是空的", "请核对是不是选错了文件")
    if data.startswith(b"PK"):
        return _packed(data)
    if data.startswith(_OLE):
        return _compound(data)
    if _OTHER_ARCHIVE.match(data):
        raise UnreadableError(
            "这是压缩包（rar、7z 等），程序只会打开 .zip", "请先解开，再导入解开的文件夹"
        )
    found = [format_ for beginning, format_ in _BEGINNINGS if beginning.match(data)]
    found += [format_ for pattern, format_ in _PATTERNS if pattern.search(head)]
    if not found and suffix.lower() in {".html", ".htm"}:
        return Format.HTML
    return found[0] if found else _text(head, suffix.lower())


_OF_TEXT = SUFFIXES | {"", ".md", ".text", ".csv"}
_SUFFIX = re.compile(r"\.[a-z][a-z0-9_+-]{0,11}", re.ASCII)
"""What is a suffix; in 1.会议纪要 there is none."""


def _text(head: bytes, suffix: str) -> Format:
    if head.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"<?xml"):
        raise UnreadableError("这是 XML 数据，不是文稿", _SAVED_AS)
    if _SUFFIX.fullmatch(suffix) and suffix not in _OF_TEXT:
        kinds = "、".join(sorted(one[1:] for one in SUFFIXES))
        hint = f"能导入的有 {kinds}；是文稿的，请把后缀改成 .txt 再导入"
        raise UnreadableError(f"不认识 {suffix} 这一种文件", hint)
    return Format.TEXT


def _packed(data: bytes) -> Format:
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            names = {info.filename.replace("\\", "/") for info in packed.infolist()}
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as failed:
        hint = "请重新取一份，或在 Word、WPS 里打开后另存为 .docx"
        raise UnreadableError("文件已经损坏，打不开", hint) from failed
    for name, what, hint in _ENTRIES:
        if name in names:
            raise UnreadableError(what, hint)
    if "[Content_Types].xml" in names:
        return Format.WORD
    if "content.xml" in names:
        return Format.OFFICE
    raise UnreadableError(
        "这是压缩包，不是文稿", "请把文件名的后缀改成 .zip，或者先解开，再导入里面的文件"
    )


def _compound(data: bytes) -> Format:
    """Return what a compound file of Microsoft's is: its directory names its streams in UTF-16."""
    for name, what, hint in _STREAMS:
        if name.encode("utf-16-le") in data:
            raise UnreadableError(what, hint)
        if _WORD.encode("utf-16-le") in data:  # it may have a workbook within
            break
    return Format.OFFICE

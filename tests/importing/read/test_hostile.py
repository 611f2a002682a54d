"""Files that are broken, locked, or made to harm: a message, in bounds, and nothing fetched or run."""

import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pytest

from generator.importing.manuscript import Paragraph
from generator.importing.read.read import read
from generator.importing.read.unreadable import UnreadableError
from tests.importing.read.sheets import at, pdf
from tests.importing.read.word import SPACES, p, packed, tbl, tc, word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
W = f"<w:document {SPACES}><w:body>%s</w:body></w:document>"


def document(inside: str) -> bytes:
    return packed({"word/document.xml": (W % inside).encode()})


def locked() -> bytes:
    data = bytearray(document(p("甲")))
    for head, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(head)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(head, at + 4)
    return bytes(data)


def lying() -> bytes:
    """Return a file whose directory says that a part is small."""
    data = bytearray(packed({"word/document.xml": (W % p(" " * 60_000_000)).encode()}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    return bytes(data)


def zipped(entries: dict[str, str], by: int = zipfile.ZIP_STORED) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", by) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return made.getvalue()


FILES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "nothing": ("a.docx", lambda: b"", "空的"),
    "only zeros": ("a.txt", lambda: b"\0" * 100, "空的"),
    "a text without end": ("a.txt", lambda: b"a" * 20_000_001, "文本超过 20 MB"),
    "a part of a zip": ("a.docx", lambda: word(p("甲"))[:300], "损坏"),
    "a torn zip": (
        "a.docx",
        lambda: word(p("甲")).replace(b"\x50\x4b\x01\x02", b"\x50\x4b\x09\x09"),
        "损坏",
    ),
    "parts that unpack all at once": (
        "a.docx",
        lambda: zipped({"[Content_Types].xml": "甲"}, zipfile.ZIP_LZMA),
        "压缩方法",
    ),
    "no text in it": (
        "a.docx",
        lambda: zipped({"[Content_Types].xml": "", "_rels/.rels": "<a/>"}),
        "没有 Word 的正文",
    ),
    "xml that ends": ("a.docx", lambda: packed({"word/document.xml": b"<w:document>"}), "XML"),
    "entities": (
        "a.docx",
        lambda: packed({"word/document.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        "实体",
    ),
    "a bomb": ("a.docx", lambda: document(p(" " * 60_000_000)), "太大"),
    "a bomb that lies": ("a.docx", lying, "损坏|超过"),
    "too many entries": (
        "a.docx",
        lambda: packed({"word/document.xml": b"", **{f"x/{n}": b"" for n in range(10_001)}}),
        "太大",
    ),
    "deep": (
        "a.docx",
        lambda: document("<w:sdt>" * 500 + p("甲") + "</w:sdt>" * 500),
        "一层套一层",
    ),
    "a password": ("a.docx", locked, "密码"),
    "a password of Office": (
        "a.docx",
        lambda: OLE + "EncryptedPackage".encode("utf-16-le"),
        "密码",
    ),
    "a workbook": (
        "a.xlsx",
        lambda: zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}),
        "Excel",
    ),
    "an old workbook": ("a.xls", lambda: OLE + "Workbook".encode("utf-16-le"), "Excel"),
    "an old text with a workbook in it": (
        "a.doc",
        lambda: OLE + "WordDocument Workbook".encode("utf-16-le"),
        "LibreOffice",
    ),
    "slides": ("a.docx", lambda: zipped({"ppt/presentation.xml": ""}), "幻灯片"),
    "an OFD": ("a.ofd", lambda: zipped({"OFD.xml": ""}), "OFD"),
    "an archive by another name": ("a.docx", lambda: zipped({"a.txt": "甲"}), "压缩包"),
    "an archive of another sort": ("a.rar", lambda: b"Rar!\x1a\x07\x01\0" + b"x" * 50, "只会打开"),
    "data": ("a.xml", lambda: b"<?xml version='1.0'?><a>1</a>", "XML"),
    "a script": ("a.py", "print('甲')".encode, "不认识 .py.*docx"),
    "a script in capitals": ("A.PY", lambda: b"print(1)", "不认识 .py"),
    "settings": ("a.json", "{甲: 1}".encode, "不认识 .json"),
    "a torn PDF": ("a.pdf", lambda: b"%PDF-1.7\ngarbage", "损坏"),
    "a program": ("a.txt", lambda: bytes(range(256)) * 40, "不是文字|编码"),
    "a page without end": ("a.html", lambda: b"<div>" * 100_000, "一层套一层"),
    "a table without end": (
        "a.html",
        lambda: b"<table><tr>" + b"<td rowspan=60000 colspan=60000>x" * 9 + b"<tr>" * 9000,
        "太大",
    ),
    "a page of nothing": ("a.html", lambda: b"<p> </p>", "没有文字"),
    "a torn picture": ("a.png", lambda: b"\x89PNG\r\n\x1a\n" + b"x" * 100, "损坏|附加的组件"),
}


@pytest.mark.parametrize("case", FILES)
def test_what_cannot_be_read_is_told(case: str, tmp_path: Path) -> None:
    name, made, expected = FILES[case]
    (tmp_path / name).write_bytes(made())
    with pytest.raises(UnreadableError, match=expected):
        read(tmp_path / name)


@pytest.mark.parametrize("name", ["a.txt", "a.TXT", "a.md", "a", "1.会议纪要", "a.doc"])
def test_words_are_read_whatever_says_that_they_are_some(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("会议举行。", encoding="utf-8")
    (block,) = read(tmp_path / name).blocks
    assert isinstance(block, Paragraph)
    assert block.text == "会议举行。"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="没有这个文件"):
        read(tmp_path / "a.docx")


def test_a_wide_cell_is_no_burden(tmp_path: Path) -> None:
    body = tbl(tc("甲", '<w:gridSpan w:val="2000000000"/>') + tc("乙"))
    (tmp_path / "a.docx").write_bytes(word(body))
    assert read(tmp_path / "a.docx").blocks


@pytest.mark.parametrize(
    "line",
    ["甲 " * 200_000, "-" * 500_000, "<a" * 200_000, "<" + "a" * 500_000, " " * 500_000 + "甲"],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_a_line_without_end_is_read_in_time(name: str, line: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(f"公{line}", encoding="utf-8")
    assert read(tmp_path / name).blocks


def test_macros_and_embedded_files_are_passed_over(tmp_path: Path) -> None:
    entries = {
        "word/document.xml": (W % p("甲")).encode(),
        "word/vbaProject.bin": b"Sub AutoOpen()",
    }
    (tmp_path / "a.docm").write_bytes(packed(entries))
    assert len(read(tmp_path / "a.docm").blocks) == 1


def test_a_part_outside_the_file_is_none(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text(f"<w:hdr {SPACES}>{p('秘')}</w:hdr>", encoding="utf-8")
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="x" Type="t/header" Target="../../../..{secret}"/></Relationships>'
    )
    entries = {
        "word/document.xml": (W % p("甲")).encode(),
        "word/_rels/document.xml.rels": relations.encode(),
    }
    (tmp_path / "a.docx").write_bytes(packed(entries))
    assert not read(tmp_path / "a.docx").left_out


def forbidden(*_: object, **__: object) -> None:
    raise AssertionError("something was fetched")


LINK = "http://example.invalid/a.png"
REACHING: Mapping[str, tuple[str, bytes]] = {
    "a picture elsewhere": (
        "a.docx",
        word(
            p("甲") + p('<w:r><w:drawing><a:blip r:link="rId9"/></w:drawing></w:r>'),
            outside={"rId9": LINK},
        ),
    ),
    "an object elsewhere": (
        "a.docx",
        word(
            p("甲") + p('<w:r><w:object><v:imagedata r:id="rId9"/></w:object></w:r>'),
            outside={"rId9": LINK},
        ),
    ),
    "a field that includes": (
        "a.docx",
        word(
            p("甲")
            + p(f'<w:r><w:instrText>INCLUDEPICTURE "{LINK}"</w:instrText></w:r>')
            + '<w:altChunk r:id="rId9"/>',
            outside={"rId9": LINK},
        ),
    ),
    "a page": (
        "a.html",
        f'<p>甲<img src="{LINK}"><script src="{LINK}"></script><iframe src="{LINK}"></iframe></p>'.encode(),
    ),
}


@pytest.mark.parametrize("case", REACHING)
def test_nothing_is_fetched(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, data = REACHING[case]
    (tmp_path / name).write_bytes(data)
    monkeypatch.setattr("socket.socket", forbidden)
    monkeypatch.setattr("socket.getaddrinfo", forbidden)
    monkeypatch.setattr("subprocess.Popen", forbidden)
    before = sorted(tmp_path.rglob("*"))
    assert "甲" in str(read(tmp_path / name).blocks)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("bound", "value", "message"),
    [("_PAGES", 2, "3 页，应为 1 到 2 页"), ("_CHARACTERS", 2, "文字太多")],
)
def test_a_pdf_has_bounds(
    bound: str, value: int, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(*[at(85, 700, "甲乙丙")] * 3))
    monkeypatch.setattr(f"generator.importing.read.pdf.pages.{bound}", value)
    with pytest.raises(UnreadableError, match=message):
        read(tmp_path / "a.pdf")

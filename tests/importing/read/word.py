"""Word files for tests: OOXML of what a test is about, packed as Word packs it."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

SPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def word(
    body: str,
    *,
    parts: Mapping[str, str] | None = None,
    outside: Mapping[str, str] | None = None,
    files: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a Word file.

    `body` is what stands in w:body; `parts` are further parts by name, `styles.xml` or `header1.xml`,
    each the inside of its root; `outside` are addresses by id; `files` are parts as they are, by id.
    """
    packed = BytesIO()
    related = {f"rId-{name}": (_kind(name), name, "") for name in parts or {}}
    related |= {
        id_: ("image", address, ' TargetMode="External"')
        for id_, address in (outside or {}).items()
    }
    related |= {id_: ("image", f"media/{id_}", "") for id_ in files or {}}
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr(
            "_rels/.rels", _relations({"rId1": ("officeDocument", "word/document.xml", "")})
        )
        archive.writestr("word/document.xml", root("document", f"<w:body>{body}</w:body>"))
        archive.writestr("word/_rels/document.xml.rels", _relations(related))
        for name, inside in (parts or {}).items():
            archive.writestr(f"word/{name}", root(_ROOTS.get(_kind(name), _kind(name)), inside))
        for id_, content in (files or {}).items():
            archive.writestr(f"word/media/{id_}", content)
    return packed.getvalue()


def packed(entries: Mapping[str, bytes]) -> bytes:
    """Return a Word file of entries as they are, besides what says that it is one."""
    made = BytesIO()
    relations = _relations({"rId1": ("officeDocument", "word/document.xml", "")}).encode()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {
            "[Content_Types].xml": _TYPES.encode(),
            "_rels/.rels": relations,
            **entries,
        }.items():
            archive.writestr(name, content)
    return made.getvalue()


_ROOTS = {"header": "hdr", "footer": "ftr"}


def _kind(name: str) -> str:
    return name.removesuffix(".xml").rstrip("0123456789")


def root(tag: str, inside: str) -> str:
    """Return a part with its root."""
    return f"<?xml version='1.0' encoding='UTF-8'?><w:{tag} {SPACES}>{inside}</w:{tag}>"


def _relations(related: Mapping[str, tuple[str, str, str]]) -> str:
    inside = "".join(
        f'<Relationship Id="{id_}" Type="{_TYPE}/{kind}" Target="{target}"{mode}/>'
        for id_, (kind, target, mode) in related.items()
    )
    return f'<Relationships xmlns="{_RELATIONS}">{inside}</Relationships>'


def p(inside: str, properties: str = "") -> str:
    """Return a paragraph of runs, or of a text."""
    runs = inside if inside.startswith("<") or not inside else r(inside)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def tbl(*rows: str) -> str:
    """Return a table of rows."""
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def tc(text: str, properties: str = "") -> str:
    """Return a cell."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"

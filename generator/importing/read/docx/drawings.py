"""What is drawn in a Word file: pictures, text boxes, charts."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from generator.importing.read.docx.document import Document
from generator.importing.read.docx.tags import chosen
from generator.importing.read.pictures import showable
from generator.load.picture import UnfitError

_CHART = "图表里的文字"
_NO_CHART = "这里有一幅图表或示意图，没有收进来；要用就截图存成 png，放在记录旁边"
_LINKED = "这里的图片不在文件里，只是一个链接，没有收进来"
_TOO_MANY = "文件里的图片太多、太大，这一幅没有收进来；要用就另存成 png 或 jpg，放在记录旁边"
_MOST = 300_000_000
"""Bytes of all pictures of a file: one that a file shows often counts each time."""
_WRITTEN = {"a:t", "c:v"}


def boxes(drawing: Element) -> Iterator[Element]:
    """Yield what holds the paragraphs of text boxes; those within are read with what they are in."""
    for inner in _inside(drawing):
        if inner.tag == "w:txbxContent":
            yield inner


def artful(drawing: Element) -> Iterator[str]:
    """Yield the words that are drawn as shapes."""
    for inner in _inside(drawing):
        if inner.tag == "v:textpath" and (words := inner.get("string")):
            yield words


def add_pictures(document: Document, drawing: Element) -> None:
    """Add the pictures of a drawing, and what is written in its charts to what is left out."""
    words = ""
    for inner in _inside(drawing):
        match inner.tag:
            case "wp:docPr" | "v:shape":
                words = inner.get("descr") or inner.get("alt") or words
            case "a:blip" if inner.get("r:embed"):
                _add(document, inner.get("r:embed", ""), words)
            case "a:blip" if inner.get("r:link"):
                document.found.doubt(words, _LINKED)
            case "v:imagedata":
                _add(document, inner.get("r:id", ""), words)
            case "c:chart" | "dgm:relIds":
                _leave_out(document, inner.get("r:id") or inner.get("r:dm") or "")


def _inside(drawing: Element) -> Iterator[Element]:
    """Yield what is in a drawing, without the inside of text boxes and without what is said twice."""
    for inner in chosen(drawing) if drawing.tag == "mc:AlternateContent" else drawing:
        yield inner
        if inner.tag != "w:txbxContent":
            yield from _inside(inner)


def _add(document: Document, id_: str, words: str) -> None:
    relation = document.relations.get(id_)
    if relation is None or relation.is_outside:
        document.found.doubt(words, _LINKED)
        return
    data = document.package.content(relation.target) or b""
    document.picture_bytes += len(data)
    if document.picture_bytes > _MOST:
        document.found.doubt(words, _TOO_MANY)
        return
    try:
        content, suffix = showable(data)
    except UnfitError as unfit:
        document.found.doubt(words, f"这里有一幅图没有收进来：{unfit.what}。{unfit.hint}")
    else:
        document.found.picture(content, suffix, words)


def _leave_out(document: Document, id_: str) -> None:
    relation = document.relations.get(id_)
    root = (
        None if relation is None or relation.is_outside else document.package.xml(relation.target)
    )
    found = [] if root is None else [one.text or "" for one in root.iter() if one.tag in _WRITTEN]
    document.found.leave_out(" ".join(found), _CHART)
    document.found.doubt("", _NO_CHART)

"""The reader of .docx."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from xml.etree.ElementTree import Element

from generator.importing.manuscript import Align, Paragraph
from generator.importing.read.docx.body import add
from generator.importing.read.docx.document import Comment, Document
from generator.importing.read.docx.drawings import artful, boxes
from generator.importing.read.docx.numbering import Numbering
from generator.importing.read.docx.package import Package
from generator.importing.read.docx.revisions import signed
from generator.importing.read.docx.story import Drawn, Story
from generator.importing.read.docx.styles import Styles
from generator.importing.read.docx.tables import flat
from generator.importing.read.docx.tags import children, value
from generator.importing.read.found import Found
from generator.importing.read.sentences import is_prose
from generator.importing.read.source import Source
from generator.importing.read.unreadable import UnreadableError

_MARGINS = {"header": "页眉", "footer": "页脚"}
_NOTES = {"footnotes": "w:footnote", "endnotes": "w:endnote"}
_NOTE = "正文里没有引用的脚注"
_BOLD = "**"


def read_word(source: Source) -> Found:
    """Return what a Word file holds. Raises UnreadableError."""
    document, root = _open(Package(source.data), source.keep_revisions)
    for body in children(root, "w:body"):
        add(document, Story(document).parts(body))
    _add_notes(document)
    document.finish_comments()
    _leave_out_margins(document)
    _compare_looks(document)
    return document.found


def _open(package: Package, keep_revisions: bool) -> tuple[Document, Element]:
    root = package.xml(package.main)
    if root is None or root.tag != "w:document":
        raise UnreadableError("文件里没有 Word 的正文", "请在 Word 或 WPS 里另存为 .docx，再导入")
    relations = package.relations(package.main)
    parts = {
        one.kind: package.xml(one.target)
        for one in relations.values()
        if not one.is_outside and one.kind in _READ
    }
    document = Document(
        package,
        Found(),
        keep_revisions,
        Styles(parts.get("styles")),
        Numbering(parts.get("numbering")),
        relations,
        page_ends=_page_ends(root),
        notes={
            (f"{tag}Reference", one.get("w:id", "")): one
            for kind, tag in _NOTES.items()
            if (notes := parts.get(kind)) is not None
            for one in children(notes, tag)
            if one.get("w:type", "normal") == "normal"
        },
    )
    comments = parts.get("comments")
    for one in () if comments is None else children(comments, "w:comment"):
        document.comments[one.get("w:id", "")] = Comment(*signed(one), _written(document, one))
    return document, root


_READ = {"styles", "numbering", "comments", *_NOTES}


def _page_ends(root: Element) -> frozenset[Element]:
    """Return the properties of sections after which a page begins: the next section says whether."""
    return frozenset(
        section
        for section, following in pairwise(root.iter("w:sectPr"))
        if value(following, "w:type") != "continuous"
    )


def _written(document: Document, container: Element) -> str:
    """Return all that stands beside the text in one place: its paragraphs, and its text boxes."""
    drawn: list[Drawn] = []
    lines = [flat(document, container, (), drawn)]
    for part in drawn:
        lines += artful(part.element)
        lines += [_written(document, box) for box in boxes(part.element)]
    return " ".join(filter(None, lines))


def _add_notes(document: Document) -> None:
    """Add the notes in the order in which the text refers to them; a note may refer to another."""
    told: set[tuple[str, str]] = set()
    while left := [key for key in document.referred if key not in told]:
        for key in left:
            told.add(key)
            document.found.note(document.referred[key], _written(document, document.notes[key]))
    for key, note in document.notes.items():
        if key not in told:
            document.found.leave_out(_written(document, note), _NOTE)


def _leave_out_margins(document: Document) -> None:
    """Note headers and footers, each once: sections repeat them."""
    seen: set[tuple[str, str]] = set()
    for relation in document.relations.values():
        if relation.kind in _MARGINS and not relation.is_outside:
            root = document.package.xml(relation.target)
            said = (_MARGINS[relation.kind], "" if root is None else _written(document, root))
            if said not in seen:
                seen.add(said)
                document.found.leave_out(said[1], said[0])


def _compare_looks(document: Document) -> None:
    """Mark what is set otherwise than most of the text, and sentences that are bold all over."""
    blocks = document.found.blocks
    lines = [(at, block) for at, block in enumerate(blocks) if isinstance(block, Paragraph)]
    counted: Counter[int] = Counter()
    for at, line in lines:
        counted[document.looks[at].size] += len(line.text)
    usual = max(counted, key=lambda size: counted[size], default=0)
    for at, line in lines:
        look = document.looks[at]
        own = replace(line, larger=look.size > usual, bold=look.is_bold, opens_page=look.opens_page)
        is_marked = look.is_bold and own.align is Align.LEFT and not own.larger
        if is_marked and is_prose(line.text) and _BOLD not in line.text:
            own = replace(own, text=f"{_BOLD}{line.text}{_BOLD}")
        blocks[at] = own

"""A story of a Word file, its body, a cell, a note -> its paragraphs and tables in order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from generator.importing.read.bold import Run
from generator.importing.read.docx.document import Document
from generator.importing.read.docx.revisions import TAGS, Revision, Revisions, decided, marked
from generator.importing.read.docx.runs import PROMPT, Runs, is_prompt
from generator.importing.read.docx.styles import ParagraphLook
from generator.importing.read.docx.tags import at, chosen

_COMMENTS = {"w:commentRangeStart", "w:commentRangeEnd"}
_SILENT = {"w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:tcPr", "w:tblPr", "w:tblGrid", "w:trPr"}
_EMBEDDED = "这里嵌着另一个文件，没有收进来；请在 Word 里打开它，把内容复制到正文里再导入"


@dataclass(frozen=True)
class Text:
    """A line of a paragraph."""

    runs: list[Run]
    look: ParagraphLook


@dataclass(frozen=True)
class Grid:
    """A table that is yet to be read."""

    element: Element
    revisions: Revisions


@dataclass(frozen=True)
class Drawn:
    """A picture, a text box, a chart: to be read where it stands."""

    element: Element
    revisions: Revisions


Part = Text | Grid | Drawn


class Story:
    """Reads one story. A paragraph whose end was deleted goes on in the next."""

    def __init__(self, document: Document) -> None:
        """Take the document that the story is of."""
        self._document = document
        self._unfinished: list[Run] = []

    def parts(self, container: Element, revisions: Revisions = ()) -> Iterator[Part]:
        """Yield what stands in a container, in order."""
        yield from self._blocks(container, revisions)
        if self._unfinished:
            yield Text(self._unfinished, self._document.styles.paragraph(None))
            self._unfinished = []

    def _blocks(self, container: Element, revisions: Revisions) -> Iterator[Part]:
        for element in container:
            match element.tag:
                case "w:p":
                    yield from self._paragraph(element, revisions)
                case "w:tbl":
                    yield Grid(element, revisions)
                case "w:r":
                    yield from self._lines([element], revisions, None)
                case "w:sdt" if is_prompt(element):
                    self._document.found.leave_out("".join(element.itertext()), PROMPT)
                case "mc:AlternateContent":
                    yield from self._blocks(chosen(element), revisions)
                case "w:altChunk":
                    self._document.found.doubt("", _EMBEDDED)
                case tag if tag in TAGS:
                    yield from self._blocks(element, (*revisions, Revision.of(element)))
                case tag if tag in _COMMENTS:
                    self._document.comment(tag, element.get("w:id", ""))
                case tag if tag not in _SILENT:
                    yield from self._blocks(element, revisions)

    def _paragraph(self, element: Element, revisions: Revisions) -> Iterator[Part]:
        properties = at(element, "w:pPr")
        end = (*revisions, *marked(at(properties, "w:rPr")))
        return self._lines(element, revisions, properties, end)

    def _lines(
        self,
        runs: Iterable[Element],
        revisions: Revisions,
        properties: Element | None,
        end: Revisions = (),
    ) -> Iterator[Part]:
        """Yield the lines of a paragraph whose end stands in the revisions `end`."""
        document = self._document
        look = document.styles.paragraph(properties)
        section = at(properties, "w:sectPr")
        ends = decided(end, document.keep_revisions)[0]
        label = document.numbering.label(look.list_id, look.list_level) if ends else ""
        read = Runs(document, look.style)
        read.read(runs, revisions)
        read.tell()
        lines = read.lines
        first = next(iter(lines[0]), Run(""))
        lines[0] = [*self._unfinished, Run(label, first.is_bold, first.size), *lines[0]]
        self._unfinished = [] if ends else lines.pop()
        yield from (Text(line, look) for line in lines)
        yield from (Drawn(*drawn) for drawn in read.drawn)
        if section in document.page_ends:
            document.is_page_new = True

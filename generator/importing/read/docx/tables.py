"""A table of a Word file -> rows of cells, merged ones marked as records mark them."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from generator.cells import ABOVE, BEFORE
from generator.importing.read.docx.document import Document
from generator.importing.read.docx.revisions import TAGS, Revision, Revisions, decided, marked
from generator.importing.read.docx.story import Drawn, Grid, Story, Text
from generator.importing.read.docx.tags import at, chosen, value, whole
from generator.importing.read.tabular import typed

_UNSEEN = "合并单元格里看不见的文字"
_WIDEST = 100
"""Columns that one cell may span; Word has no more than 63."""


@dataclass(frozen=True)
class _Cell:
    element: Element
    revisions: Revisions
    span: int
    goes_on: bool
    """Whether it belongs to the cell above."""
    is_beside: bool
    """Whether it belongs to the cell before."""


def rows_of(document: Document, grid: Grid, drawn: list[Drawn]) -> list[list[str]]:
    """Return the cells of a table, row by row; what is drawn in them is added to `drawn`."""
    rows: list[list[str]] = []
    for row, revisions in _rows(grid.element, grid.revisions):
        cells: list[str] = [""] * min(whole(value(at(row, "w:trPr"), "w:gridBefore")), _WIDEST)
        for cell in _cells(row, revisions):
            text = _text(document, cell.element, cell.revisions, drawn)
            cells += _spread(document, cell, text, has_above=bool(rows), has_before=bool(cells))
        if decided(revisions, document.keep_revisions)[0]:
            rows.append(cells)
    return rows


def sole_column(grid: Grid) -> list[tuple[Element, Revisions]] | None:
    """Return the cells of a table that only frames what stands in them; nothing for a table."""
    rows = [[*_cells(row, revisions)] for row, revisions in _rows(grid.element, grid.revisions)]
    if any(len(row) > 1 for row in rows):
        return None
    return [(cell.element, cell.revisions) for row in rows for cell in row]


def flat(document: Document, container: Element, revisions: Revisions, drawn: list[Drawn]) -> str:
    """Return all that is written in a cell or a note as one line."""
    lines: list[str] = []
    for part in Story(document).parts(container, revisions):
        match part:
            case Text():
                lines.append("".join(run.text for run in part.runs))
            case Grid():
                lines += [" ".join(row) for row in rows_of(document, part, drawn) if any(row)]
            case Drawn():
                drawn.append(part)
    return " ".join(line.strip() for line in lines if line.strip())


def _text(document: Document, cell: Element, revisions: Revisions, drawn: list[Drawn]) -> str:
    return typed(flat(document, cell, revisions, drawn))


def _spread(
    document: Document, cell: _Cell, text: str, *, has_above: bool, has_before: bool
) -> list[str]:
    """Return a cell, and the marks of those that it takes up besides."""
    own = text
    if cell.goes_on and has_above:
        own = ABOVE
    elif cell.is_beside and has_before:
        own = BEFORE
    if own != text:
        document.found.leave_out(text, _UNSEEN)
    return [own, *[BEFORE] * (cell.span - 1)]


def _rows(table: Element, revisions: Revisions) -> Iterator[tuple[Element, Revisions]]:
    for element in table:
        if element.tag == "w:tr":
            yield element, (*revisions, *marked(at(element, "w:trPr")))
        elif element.tag in TAGS:
            yield from _rows(element, (*revisions, Revision.of(element)))
        elif element.tag == "mc:AlternateContent":
            yield from _rows(chosen(element), revisions)
        elif element.tag not in {"w:tblPr", "w:tblGrid"}:
            yield from _rows(element, revisions)


def _cells(row: Element, revisions: Revisions) -> Iterator[_Cell]:
    for element in row:
        if element.tag == "w:tc":
            properties = at(element, "w:tcPr")
            span = whole(value(properties, "w:gridSpan"), 1)
            yield _Cell(
                element,
                (*revisions, *marked(properties)),
                min(max(span, 1), _WIDEST),
                _is_continued(properties, "w:vMerge"),
                _is_continued(properties, "w:hMerge"),
            )
        elif element.tag not in {"w:trPr", "w:tblPrEx"}:
            yield from _cells(element, revisions)


def _is_continued(properties: Element | None, tag: str) -> bool:
    merge = at(properties, tag)
    return merge is not None and merge.get("w:val", "continue") == "continue"

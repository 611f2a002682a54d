"""The parts of a story -> blocks: paragraphs, tables, what is drawn."""

from collections.abc import Iterable, Sequence

from generator.importing.manuscript import Align
from generator.importing.read.bold import Run, bolded, is_bold_all_over, literal
from generator.importing.read.docx.document import Document, Look
from generator.importing.read.docx.drawings import add_pictures, artful, boxes
from generator.importing.read.docx.revisions import decided
from generator.importing.read.docx.runs import PAGE
from generator.importing.read.docx.story import Drawn, Grid, Part, Story, Text
from generator.importing.read.docx.tables import rows_of, sole_column
from generator.importing.read.sentences import typed_align


def add(document: Document, parts: Iterable[Part]) -> None:
    """Add the blocks of a story to what was found."""
    for part in parts:
        match part:
            case Text():
                _add_text(document, part)
            case Grid():
                _add_table(document, part)
            case Drawn():
                _add_drawn(document, part)


def _add_text(document: Document, line: Text) -> None:
    found, place = document.found, len(document.found.blocks)
    text = "".join(run.text for run in line.runs)
    document.is_page_new |= PAGE in text or line.look.opens_page
    align = line.look.align
    if align is Align.LEFT:
        align = typed_align(text.replace(PAGE, ""))
    is_running = not line.look.level and align is Align.LEFT
    text = bolded(line.runs) if is_running else literal(text)
    found.paragraph(text, level=line.look.level, align=align, is_marked=True)
    if len(found.blocks) > place:
        is_bold = is_bold_all_over(line.runs)
        document.looks[place] = Look(_size(line.runs), is_bold, document.is_page_new)
        document.is_page_new = False


def _size(runs: Sequence[Run]) -> int:
    """Return the size that most of a line is set in."""
    sizes: dict[int, int] = {}
    for run in runs:
        sizes[run.size] = sizes.get(run.size, 0) + len(run.text.strip())
    return max(sizes, key=lambda size: sizes[size])


def _add_table(document: Document, grid: Grid) -> None:
    if (column := sole_column(grid)) is not None:
        for cell, revisions in column:
            add(document, Story(document).parts(cell, revisions))
        return
    drawn: list[Drawn] = []
    rows = rows_of(document, grid, drawn)
    document.found.table(rows)
    document.is_page_new = False
    add(document, drawn)


def _add_drawn(document: Document, part: Drawn) -> None:
    for box in boxes(part.element):
        add(document, Story(document).parts(box, part.revisions))
    if decided(part.revisions, document.keep_revisions)[0]:
        for words in artful(part.element):
            _add_text(document, Text([Run(words)], document.styles.paragraph(None)))
        add_pictures(document, part.element)

"""An issue as a file that an office may have: text, Word or PDF, with masthead and contents."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from playwright.sync_api import Browser

from bench.trip.sheet import Form, Grid, Line, Sheet
from generator.chinese import day
from generator.link.scope import Scope

Printer = Callable[[Sequence[str], Sequence[Sheet], Path], None]
"""Writes lines of a masthead and documents, with the contents between, to a file."""


def front(scope: Scope) -> tuple[str, ...]:
    """Return the lines of the masthead: series, year and number, publisher, day."""
    issue, publisher = scope.issue, scope.issue.publisher or scope.series.publisher
    number = f"{issue.year}年第{issue.number}号" if issue.number else issue.name
    serial = f"（总第{issue.serial}号）" if issue.serial else ""
    by = f"主办：{scope.body(publisher).name}" if publisher else ""
    lines = (scope.series.title, number + serial, by, day(issue.date))
    return tuple(line for line in lines if line)


def as_text(masthead: Sequence[str], sheets: Sequence[Sheet], path: Path) -> None:
    """Write plain text: a line for each paragraph, the cells of a row parted by tabs."""
    path.write_text("\n".join(_lines(masthead, sheets)) + "\n", encoding="utf-8")


def _lines(masthead: Sequence[str], sheets: Sequence[Sheet]) -> Iterator[str]:
    yield from masthead
    yield "目录"
    for number, one in enumerate(sheets, 1):
        yield f"{one.document.title}……{number}"
    for one in sheets:
        yield one.document.title
        for block in one.blocks:
            if isinstance(block, Line):
                yield block.text
            else:
                yield from ("\t".join(cell.text for cell in row) for row in block.rows)


_ALIGN = {
    Form.CENTRE: WD_ALIGN_PARAGRAPH.CENTER,
    Form.RIGHT: WD_ALIGN_PARAGRAPH.RIGHT,
    Form.HEADING: WD_ALIGN_PARAGRAPH.LEFT,
    Form.PLAIN: WD_ALIGN_PARAGRAPH.LEFT,
}


def as_word(masthead: Sequence[str], sheets: Sequence[Sheet], path: Path) -> None:
    """Write a Word file as python-docx does: titles in the middle and larger, tables as tables."""
    made = docx.Document()
    for line in (*masthead, "目录"):
        made.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    for number, one in enumerate(sheets, 1):
        made.add_paragraph(f"{one.document.title}\t{number}")
    for one in sheets:
        title = made.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run(one.document.title).font.size = Pt(22)
        for block in one.blocks:
            if isinstance(block, Line):
                paragraph = made.add_paragraph()
                paragraph.alignment = _ALIGN[block.form]
                paragraph.add_run(block.text).bold = block.form is Form.HEADING
            else:
                _table(made, block)
    made.save(str(path))


def _table(made: "docx.document.Document", grid: Grid) -> None:
    width = max(sum(cell.columns for cell in row) for row in grid.rows)
    table = made.add_table(len(grid.rows), width)
    taken: set[tuple[int, int]] = set()
    for at, row in enumerate(grid.rows):
        column = 0
        for cell in row:
            while (at, column) in taken:
                column += 1
            spots = [(at + y, column + x) for y in range(cell.rows) for x in range(cell.columns)]
            taken.update(spots)
            shown = table.cell(at, column)
            if len(spots) > 1:
                shown = shown.merge(table.cell(*spots[-1]))
            shown.text = cell.text


_STYLE = """
@page { size: A4; margin: 37mm 26mm 35mm 28mm }
body { font: 16pt/28pt "Noto Serif CJK SC", serif; margin: 0 }
h1 { font-size: 22pt; line-height: 34pt; text-align: center; font-weight: bold }
h2, h3, h4, h5, h6 { font-size: 16pt; margin: 0; text-indent: 2em }
p { margin: 0; text-indent: 2em; text-align: justify }
article { break-before: page }
.front p, .adoption, .byline, .speaker, caption { text-align: center; text-indent: 0 }
.addressee { text-indent: 0 }
.signature { text-align: right; text-indent: 0 }
.contents p { display: flex; align-items: flex-end; text-indent: 0 }
.contents i { flex: 1 0 3em; overflow: hidden; white-space: nowrap; direction: rtl; font-style: normal }
ul { list-style-type: "• " }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid; padding: 0 4pt; font-weight: normal; text-align: left }
"""
_FOOT = '<div style="font-size: 14px; width: 100%; text-align: center">— <span class="pageNumber"></span> —</div>'


def as_pdf(browser: Browser) -> Printer:
    """Return what writes PDFs as chromium prints them, set as official documents are, pages numbered."""

    def write(masthead: Sequence[str], sheets: Sequence[Sheet], path: Path) -> None:
        page = browser.new_page()
        page.set_content(_html(masthead, sheets))
        page.pdf(
            path=path,
            prefer_css_page_size=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template=_FOOT,
        )
        page.close()

    return write


def _html(masthead: Sequence[str], sheets: Sequence[Sheet]) -> str:
    front_page = "".join(f"<p>{escape(line)}</p>" for line in masthead)
    listed = "".join(
        f"<p>{escape(one.document.title)}<i>{'…' * 40}</i>{number}</p>"
        for number, one in enumerate(sheets, 1)
    )
    articles = "".join(
        f"<article><h1>{escape(one.document.title)}</h1>{one.html}</article>" for one in sheets
    )
    return (
        f"<!doctype html><meta charset=utf-8><style>{_STYLE}</style><div class=front>{front_page}"
        f"<p>目录</p></div><div class=contents>{listed}</div>{articles}"
    )


PRINTERS: Mapping[str, tuple[str, Printer]] = {
    "text": (".txt", as_text),
    "word": (".docx", as_word),
}
"""The printers that need no browser, with the ending of their files."""

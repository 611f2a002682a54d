"""The reader of .pdf."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from PIL.Image import Image

from generator.importing.read.found import Found
from generator.importing.read.joining import WHY, joined
from generator.importing.read.pdf.columns import in_order
from generator.importing.read.pdf.margins import Margins, margins_of
from generator.importing.read.pdf.pages import Drawn, Page, pages_of
from generator.importing.read.pdf.paragraphs import Lines, Setting
from generator.importing.read.pdf.rows import Row
from generator.importing.read.pdf.ruled import Ruled
from generator.importing.read.scan.engine import engine, is_installed, missing
from generator.importing.read.scan.recognised import Recognised
from generator.importing.read.source import Source

_MARGIN, _AGAIN = "页眉、页脚或页码", "重复的表头"
_CUT = "把分页切断的一行表格合起来"
_PICTURE = "PDF 里的图"
_NO_PICTURE = "这里有一幅图取不出来；要用就截图存成 png，放在记录旁边"
_SCAN = "这一页是扫描的图片，没有识别，没有收进来；要识别，请先装附加的组件（gazette[ocr]）"
_UNSURE = "这一行识别得没有把握，请对照原件"
_UNSURE_OF = "这一行里的数“{}”识别得没有把握，请对照原件"
_NEAR = 4.0
"""Points: how far the lines of a table may be from where they were on the page before."""

Item = Row | Ruled | Drawn


def read_pdf(source: Source) -> Found:
    """Return what a PDF holds; pages that are pictures, if it can be read. Raises UnreadableError."""
    pages = pages_of(source.data, _recognised if is_installed() else None)
    if not any(page.rows or page.tables for page in pages):
        raise missing()
    return found_on(pages)


def _recognised(image: Image) -> Sequence[Recognised]:
    """Recognise a picture by the engine, which is started for the first one."""
    return engine()(image)


def found_on(pages: Sequence[Page]) -> Found:
    """Return what stands on pages: paragraphs and tables in the order of reading."""
    margins = margins_of([page.rows for page in pages], [page.height for page in pages])
    return _Reading(pages, margins).found


class _Reading:
    """Adds what stands on the pages, one after the other."""

    def __init__(self, pages: Sequence[Page], margins: Sequence[Margins]) -> None:
        self.found = Found()
        self._pages, self._margins = pages, margins
        self._turned = 0
        items = [
            item for page, own in zip(pages, margins, strict=True) for item in _items(page, own)
        ]
        setting = Setting([item for item in items if isinstance(item, Row)])
        for kind, run in groupby(_whole_tables(items), key=type):
            if kind is Row:
                for lines in setting.paragraphs(one for one in run if isinstance(one, Row)):
                    self._add_lines(lines)
            else:
                for item in run:
                    self._add_beside(item)
        self._turn_to(len(pages))

    def _add_lines(self, lines: Lines) -> None:
        self._turn_to(lines.rows[0].page)
        texts = [row.text for row in lines.rows]
        text = joined(texts)
        if len(texts) > 1:
            self.found.mend("\n".join(texts), text, WHY)
        for row in lines.rows:
            if row.unsure:
                self.found.doubt(row.text, _UNSURE_OF.format("、".join(row.unsure)))
            elif row.is_doubtful:
                self.found.doubt(row.text, _UNSURE)
        self.found.paragraph(text, align=lines.align, larger=lines.is_larger)

    def _add_beside(self, item: Item) -> None:
        self._turn_to(item.page)
        match item:
            case Ruled():
                for before, after in item.cut:
                    self.found.mend(before, after, _CUT)
                self.found.table(item.rows)
                self.found.leave_out("\n".join(item.again), _AGAIN)
            case Drawn(content=b""):
                self.found.doubt("", _NO_PICTURE)
            case Drawn():
                self.found.picture(item.content, ".png", _PICTURE)

    def _turn_to(self, number: int) -> None:
        """Go on to a page, and note what it has in its margins, and on those passed over."""
        for page, margins in zip(
            self._pages[self._turned : number], self._margins[self._turned : number], strict=True
        ):
            self.found.at(page.number, margins.printed)
            for at in sorted(margins.rows):
                self.found.leave_out(page.rows[at].text, _MARGIN)
            if page.is_scan and not page.tables and len(page.rows) == len(margins.rows):
                self.found.doubt("", _SCAN)
        self._turned = max(self._turned, number)


def _items(page: Page, margins: Margins) -> Iterator[Item]:
    """Yield what stands on a page, without its margins, in the order of reading."""
    rows = in_order([row for at, row in enumerate(page.rows) if at not in margins.rows])
    beside: list[Ruled | Drawn] = sorted([*page.tables, *page.pictures], key=lambda one: -one.top)
    for row in rows:
        while beside and row.top < beside[0].top:
            yield beside.pop(0)
        yield row
    yield from beside


def _whole_tables(items: Iterable[Item]) -> Iterator[Item]:
    """Yield tables that go on over the end of a page as one."""
    open_: Ruled | None = None
    for item in items:
        if open_ and isinstance(item, Ruled) and _goes_on(open_, item):
            open_ = open_.with_more(item)
            continue
        if open_:
            yield open_
        open_ = item if isinstance(item, Ruled) else None
        if not open_:
            yield item
    if open_:
        yield open_


def _goes_on(table: Ruled, other: Ruled) -> bool:
    return (
        other.page == table.last_page + 1
        and len(table.xs) == len(other.xs)
        and all(abs(one - two) <= _NEAR for one, two in zip(table.xs, other.xs, strict=True))
    )

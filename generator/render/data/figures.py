"""The table of figures: of reports, and what reports on handling count."""

from collections.abc import Iterable, Iterator, Sequence

from generator.kinds.handling.model import Counted, Handling, OutcomeClass, Rate
from generator.model.prose import Prose
from generator.render.archive import Archive
from generator.render.data.common import DOCUMENT, said_in
from generator.render.data.table import Column, Row, Rows, Table
from generator.render.public import public_records_of

_ITEMS, _PERCENT = "件", "%"


def figures(archive: Archive) -> Table:
    """Return the table of figures."""

    def rows() -> Rows:
        for record, data in public_records_of(archive.corpus, Prose):
            said = said_in(record.id, archive)
            counted = _of_handling(data) if isinstance(data, Handling) else ()
            yield from ((*row, said) for row in (*_of_prose(data), *counted))

    columns = (
        Column("group", "小标题", "Heading of its group"),
        Column("name", "数据的名称", "What the figure is of"),
        Column("within", "所属的总数的名称", "The total that it is part of"),
        Column("value", "数，照印出的数字", "The number, with the digits printed", "number"),
        Column("unit", "单位", "Unit"),
        Column("approximation", "约数的说法，如近、余", "How the number is not exact"),
        Column("growth", "同比增长", "Growth over the year before"),
        Column("of_budget", "为预算的百分之几", "Share of the budget"),
        Column("share", "占总数的百分之几", "Share of the total"),
        Column("rank", "名次", "Rank"),
        Column("note", "说明", "Note"),
        DOCUMENT,
    )
    return Table(
        "figures",
        "数据：报告的主要数据和办理情况的件数，每个数一行",
        "Figures of reports, and counts of how motions and suggestions were handled, one row a figure",
        columns,
        # By document, not by record: the order of records would tell of one under embargo.
        tuple(sorted(rows(), key=lambda row: str(row[-1]))),
    )


def _of_prose(data: Prose) -> Iterator[Row]:
    for group, of in data.figures.items():
        for one in of:
            approximation = str(one.approximation or "")
            value = one.value, one.unit or "", approximation
            compared = one.growth or "", one.of_budget or "", one.share or ""
            yield group, one.name, "", *value, *compared, one.rank or "", one.note or ""


def _of_handling(data: Handling) -> Iterator[Row]:
    yield from _counts("办理概况", (data.received,) if data.received else ())
    yield from _counts("按内容分类", data.subjects)
    yield from _classes(data.classes)
    yield from _rates("办理质量", data.rates)
    yield from _rates("办理目标", data.targets)
    if key := data.key_suggestions:
        yield from _counts(f"{key.year}年重点建议的确定", key.stages)


def _counts(group: str, of: Iterable[Counted], within: str = "") -> Iterator[Row]:
    for one in of:
        yield _row(group, one.name, str(one.count), _ITEMS, within=within, share=one.share or "")
        yield from _counts(group, (*one.parts, *one.including), one.name)


def _classes(of: Sequence[OutcomeClass]) -> Iterator[Row]:
    for one in of:
        share, note = one.share or "", one.legend or ""
        yield _row("按办理结果分类", one.name, str(one.count), _ITEMS, share=share, note=note)


def _rates(group: str, of: Sequence[Rate]) -> Iterator[Row]:
    for one in of:
        value = one.value.removesuffix(_PERCENT)
        yield _row(group, one.name, value, _PERCENT, note=one.note or "")


def _row(  # noqa: PLR0913 - the columns that counts have
    group: str,
    name: str,
    value: str,
    unit: str,
    *,
    within: str = "",
    share: str = "",
    note: str = "",
) -> Row:
    return group, name, within, value, unit, "", "", "", share, "", note

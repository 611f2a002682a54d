"""table-sum：表格的行和列加得起来。

查什么：正文、原件文字里的表格，写明“合计”“总计”“小计”“共计”的行等于它以上各行之和（有小计的，合计等于各小计之和），
    写明合计的列等于同一行各列之和；写明“平均”的行是平均数；“占比”“比重”的列由数目那一列和合计得出。
    表头写明增减、差额、结余、未办一类的列，在别的行都是同一行另两列之差的，百分数的列，在别的行都是另两列之商、增幅的
    （本年、上年、增加；计划、完成、完成率），只有一行不是的，也提醒；有0的行不算，三列里只提醒一处。
    小数留出末位的一半；空格、横线不算数。
为什么：表格里的数最多，改一格忘改合计的最常见。
依据：算术。
错例：
    | 类别 | 件数 |
    | --- | --- |
    | 议案 | 1 |
    | 建议 | 63 |
    | 合计 | 65 |
正例：
    | 类别 | 件数 |
    | --- | --- |
    | 议案 | 1 |
    | 建议 | 63 |
    | 合计 | 64 |
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.check.figures.columns import odd_cells
from generator.check.figures.tables import Cell, Table, tables_of
from generator.check.handling.arithmetic import Way, half_of_last, way
from generator.check.handling.arithmetic import printed as inexact
from generator.check.rule import Finding, Reach
from generator.check.texts import printed
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "table-sum"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_TOTAL = re.compile(r"合计|总计|共计|总数|全市合计|全县合计|总和|总额")
_SUBTOTAL = re.compile(r"小计")
_MEAN = re.compile(r"平均(?:数|值|分)?")
_SHARE = re.compile(r"占比|比重|所占比例|占总数|百分比|比例")
_NO_SUM = re.compile(r"率|比|均|增|年份|年度|序号|编号|日期|时间|名次|排名|电话|%|％|得分|单价")
_HINT = "请核对各格的数和合计；原件如此的，请用 accept 说明"
_SOME = 2


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every total, mean and share of a table that its cells do not give."""
    for own in printed(corpus):
        for table in tables_of(own):
            if len(table.rows) > _SOME:
                sums = (*_columns(table), *_rows(table), *_shares(table))
                yield from sums
                lines = {(one.mark.path, one.mark.line) for one in sums}
                for cell, message in odd_cells(table):
                    odd = cell.text.finding(0, message, _HINT)
                    if (odd.mark.path, odd.mark.line) not in lines:  # else one slip is told twice
                        yield odd


def _columns(table: Table) -> Iterator[Finding]:
    names = [_name(row) for row in table.rows[1:]]
    for at in range(1, max(len(row) for row in table.rows)):
        head = table.head[at] if at < len(table.head) else None
        cells = table.column(at)
        is_rate = any(cell and cell.is_percent for cell in cells)
        if is_rate or (head and _NO_SUM.search(head.said)):
            continue
        yield from _column(names, cells)


def _name(row: Sequence[Cell | None]) -> str:
    """Return what a row is called: its first cell, or the second where the first only counts."""
    words = [cell.said for cell in row[:2] if cell and cell.number is None]
    return words[0] if words else ""


def _column(names: Sequence[str], cells: Sequence[Cell | None]) -> Iterator[Finding]:
    plain: list[Cell] = []
    subtotals: list[Cell] = []
    since = 0
    every: list[Cell] = []
    for name, cell in zip(names, cells, strict=True):
        if cell is None or cell.number is None:
            continue
        if _SUBTOTAL.fullmatch(name):
            yield from _sum(cell, plain[since:], [])
            subtotals.append(cell)
            since = len(plain)
        elif _TOTAL.fullmatch(name):
            yield from _sum(cell, plain, subtotals)
            every.append(cell)
        elif _MEAN.fullmatch(name):
            yield from _mean(cell, plain)
        else:
            plain.append(cell)


def _sum(total: Cell, parts: Sequence[Cell], others: Sequence[Cell]) -> Iterator[Finding]:
    """Yield a total that neither all parts nor the subtotals make; a first line may be the total of what follows."""
    if len(parts) < _SOME and len(others) < _SOME:
        return
    groups = [group for group in (parts, others) if len(group) >= _SOME]
    if not any(_equal(total, group) for group in groups):
        made = sum((part.number or Decimal(0) for part in groups[0]), Decimal(0))
        message = f"合计写的是{total.said}，各行加起来是{made}"
        yield total.text.finding(0, message, _HINT)


def _equal(total: Cell, parts: Sequence[Cell]) -> bool:
    numbers = [part.number or Decimal(0) for part in parts]
    whole = total.number or Decimal(0)
    slack = sum(map(half_of_last, (*numbers, whole)), Decimal(0))
    return abs(sum(numbers, Decimal(0)) - whole) <= slack


def _mean(cell: Cell, parts: Sequence[Cell]) -> Iterator[Finding]:
    if len(parts) < _SOME or cell.number is None:
        return
    mean = sum((part.number or Decimal(0) for part in parts), Decimal(0)) / len(parts)
    exponent = int(cell.number.as_tuple().exponent)
    if abs(mean - cell.number) >= Decimal(1).scaleb(exponent):
        message = f"平均写的是{cell.said}，各行的平均是{mean:.2f}"
        yield cell.text.finding(0, message, _HINT)


def _rows(table: Table) -> Iterator[Finding]:
    """Yield the cells below a total column that the cells of their rows do not make."""
    heads = [cell.said if cell else "" for cell in table.head]
    totals = [
        at
        for at, head in enumerate(heads)
        if at and (_TOTAL.fullmatch(head) or _SUBTOTAL.fullmatch(head))
    ]
    parts = [
        at
        for at, head in enumerate(heads)
        if at and at not in totals and head and not _NO_SUM.search(head)
    ]
    if len(totals) != 1 or len(parts) < _SOME:
        return
    found: list[tuple[Cell, Sequence[Cell]]] = []
    for row in table.rows[1:]:
        total = row[totals[0]] if totals[0] < len(row) else None
        own = [
            cell for at in parts if at < len(row) and (cell := row[at]) and cell.number is not None
        ]
        if total and total.number is not None and len(own) >= _SOME:
            found.append((total, own))
    wrong = [(total, own) for total, own in found if not _equal(total, own)]
    # Columns that are no parts of the total make every row wrong: then it is no total of them.
    if len(wrong) * _SOME <= len(found) or len(found) == 1:
        for total, cells in wrong:
            made = sum((cell.number or Decimal(0) for cell in cells), Decimal(0))
            message = f"合计写的是{total.said}，同一行加起来是{made}"
            yield total.text.finding(0, message, _HINT)


def _shares(table: Table) -> Iterator[Finding]:
    heads = [cell.said if cell else "" for cell in table.head]
    for at, head in enumerate(heads):
        if at < 1 or not _SHARE.search(head):
            continue
        counts, shares = table.column(at - 1), table.column(at)
        names = [_name(row) for row in table.rows[1:]]
        whole = _whole(names, counts)
        for count, share in zip(counts, shares, strict=True):
            if whole and count and share and share.is_percent and _is_wrong(count, share, whole):
                value = float(count.number or 0) * 100 / float(whole)
                message = f"{count.said}÷{whole}={value:.2f}%，写的是{share.said}"
                yield share.text.finding(0, message, _HINT)


def _whole(names: Sequence[str], counts: Sequence[Cell | None]) -> Decimal | None:
    """Return the total of a column: as its line says, else what all lines make."""
    numbers = [cell.number if cell else None for cell in counts]
    for name, number in zip(names, numbers, strict=True):
        if number and _TOTAL.fullmatch(name):
            return number
    known = [number for number in numbers if number is not None]
    return (sum(known, Decimal(0)) or None) if len(known) == len(numbers) else None


def _is_wrong(count: Cell, share: Cell, whole: Decimal) -> bool:
    number = count.number
    if number is None or count.is_percent or number < 0:
        return False
    percent = share.said.replace("％", "%")
    return way(percent, inexact(str(number)), inexact(str(whole))) is Way.NEITHER

"""Tables of votes, of numbers of motions and of amounts as charts, each above its table.

A chart says nothing that the table below does not. Shares of one bar are told apart by how dark they are,
and each bar by its figures, so it can be read without colours and on paper.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from generator.site.table_html import MERGED, TABLE, cells

_VOTES = ("满意票", "基本满意票", "不满意票", "弃权票")
_NEEDED = {"满意票", "不满意票"}
_COUNT, _VALUE = "件数", "数值"
_AMOUNT = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)(亿元|万元|元|件)")
_UNITS = {"亿元": 1e8, "万元": 1e4, "元": 1.0, "件": 1.0}

_WIDTH, _LINE, _BAR, _GAP = 360, 20, 14, 12
"""Units of the drawing; letters are 15 high, so that a phone shows it in its own size."""
_LETTERS = 16
"""Letters of a name in one line, beside the figures."""


@dataclass(frozen=True)
class _Bar:
    """A row: its name, the lengths of the shares of its bar, its figures as printed."""

    name: str
    lengths: tuple[float, ...]
    said: str


def charted(html: str) -> str:
    """Return a page with a chart above each table that can be shown as one."""
    return TABLE.sub(lambda table: _chart(table[0]) + table[0], html)


def _chart(table: str) -> str:
    rows = cells(table)
    if MERGED.search(table) or len(rows) < 3:
        return ""
    head, body = rows[0], rows[1:]
    if any(len(row) != len(head) for row in body):
        return ""
    votes = [one for one in _VOTES if one in head]
    bars = _ballots(head, body, votes) or _amounts(head, body)
    return _drawn(bars, [one.removesuffix("票") for one in votes]) if bars else ""


def _ballots(
    head: Sequence[str], body: Sequence[Sequence[str]], votes: Sequence[str]
) -> Sequence[_Bar]:
    """Return a bar with a share for each vote for each row of a table of votes."""
    if not set(votes) >= _NEEDED:
        return ()
    columns = [head.index(one) for one in votes]
    if not all(row[at].isdecimal() for row in body for at in columns):
        return ()
    named = (at for at in range(len(head)) if not all(row[at].isdecimal() for row in body))
    name = next(named, None)
    if name is None or not any(int(row[at]) for row in body for at in columns):
        return ()
    return [
        _Bar(
            row[name], tuple(float(row[at]) for at in columns), "／".join(row[at] for at in columns)
        )
        for row in body
    ]


def _amounts(head: Sequence[str], body: Sequence[Sequence[str]]) -> Sequence[_Bar]:
    """Return a bar for each row of a table whose rows are all of one measure."""
    at = next((head.index(one) for one in (_COUNT, _VALUE) if one in head), None)
    if not at:
        return ()
    found = [_AMOUNT.fullmatch(row[at]) for row in body]
    amounts = [(one[1], one[2]) for one in found if one]
    sorts = {unit == "件" for _, unit in amounts}
    if len(amounts) < len(body) or len(sorts) > 1:
        return ()
    lengths = [float(number) * _UNITS[unit] for number, unit in amounts]
    if min(lengths) < 0 or not max(lengths):
        return ()
    return [
        _Bar(_name(row, at, head), (length,), row[at])
        for row, length in zip(body, lengths, strict=True)
    ]


def _name(row: Sequence[str], at: int, head: Sequence[str]) -> str:
    """Return what a row is of: A类 with its legend."""
    return f"{row[0]}　{row[1]}" if at > 1 and head[1] == "含义" and row[1] else row[0]


def _drawn(bars: Sequence[_Bar], shares: Sequence[str]) -> str:
    most = max(sum(one.lengths) for one in bars)
    is_shared = len(bars[0].lengths) > 1
    drawn = [*_legend(shares)] if is_shared else []
    top = (_LINE + _GAP) if is_shared else 0
    for one in bars:
        drawn += _row(one, top, most)
        top += len(_lines(one.name)) * _LINE + _BAR + _GAP
    title = f"{'、'.join(shares)}票数" if is_shared else "各项数量"
    said = "；".join(f"{one.name}{one.said}" for one in bars)
    return (
        f'<figure class="chart" data-added><svg role="img" viewBox="0 0 {_WIDTH} {top}">'
        f"<title>{escape(title)}</title><desc>{escape(said)}</desc>{''.join(drawn)}</svg></figure>"
    )


def _legend(shares: Sequence[str]) -> Iterator[str]:
    for number, words in enumerate(shares):
        x = number * _WIDTH // len(shares)
        yield f'<rect class="share-{number + 1}" x="{x + 1}" y="3" width="{_BAR}" height="{_BAR}"/>'
        yield f'<text x="{x + _BAR + 6}" y="15">{escape(words)}</text>'


def _row(bar: _Bar, top: int, most: float) -> Iterator[str]:
    lines = _lines(bar.name)
    for number, words in enumerate(lines):
        yield f'<text x="0" y="{top + number * _LINE + 15}">{escape(words)}</text>'
    yield f'<text class="said" x="{_WIDTH}" y="{top + 15}">{escape(bar.said)}</text>'
    y, x = top + len(lines) * _LINE, 1.0
    for number, length in enumerate(bar.lengths, 1):
        width = length / most * (_WIDTH - 2)
        if width:
            yield f'<rect class="share-{number}" x="{x:.1f}" y="{y}" width="{width:.1f}" height="{_BAR}"/>'
        x += width


def _lines(name: str) -> Sequence[str]:
    return wrap(name, _LETTERS) or [""]

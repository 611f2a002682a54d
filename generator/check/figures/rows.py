"""Numbers of a text against the rows of a table that stand for them: 补选3名 over two rows 补选."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from generator.check.figures.tables import Table
from generator.check.language.han import HAN
from generator.check.texts import Text
from generator.place import Path

_LEAST_ROWS = 2
_AROUND = 12
"""So many blocks before and behind a table speak of it."""


def miscounted_rows(
    body: Sequence[Text], tables: Sequence[Table]
) -> Iterator[tuple[Text, int, str]]:
    """Yield the numbers that a paragraph gives to a word that a table has in another number of rows.

    Only a column that groups its rows is read: with two words or more, each once or in rows that
    follow one another.
    """
    places = {(text.path, text.inside[0]): index for index, text in enumerate(body)}
    for table in tables:
        yield from _whole_table(table, body, places)
        near = _near(table, body, places)
        for word, rows in _grouping(table).items():
            form = re.compile(
                rf"{re.escape(word)}(?:(?![后前总仍应])[{HAN}]){{0,8}}?(?P<count>[0-9]+)(?=[名人件项个位处家])"
            )
            said = [(text, found) for text in near for found in form.finditer(text.text)]
            if said and all(int(found["count"]) != rows for _, found in said):
                text, found = said[0]
                message = f"写的是“{found[0]}”，表里“{word}”有{rows}行"
                yield text, found.start("count"), message


def _whole_table(
    table: Table, body: Sequence[Text], places: Mapping[tuple[Path, int], int]
) -> Iterator[tuple[Text, int, str]]:
    """Yield the number of persons that a paragraph right above announces, and a list of persons has not."""
    heads = [cell.said if cell else "" for cell in table.head]
    first = next((cell.text for cell in table.head if cell), None)
    at = places.get((first.path, first.inside[0]), 0) if first else 0
    if "姓名" not in heads or not at:
        return
    said = _PERSONS.search(body[at - 1].text)
    named = [cell for cell in table.column(heads.index("姓名")) if cell and cell.said not in _SUMS]
    key = "count" if said and said["count"] else "chosen"
    may_have_more = any(_VOTED.search(head) for head in heads)
    missing = int(said[key]) - len(named) if said else 0
    if said and (missing > 0 or (missing < 0 and not may_have_more)):
        yield (
            body[at - 1],
            said.start(key),
            f"写的是“{said[0].rstrip('：。')}”，表里有{len(named)}人",
        )


_PERSONS = re.compile(
    r"(?P<count>[0-9]{1,3})(?:名|位|人)[^0-9，。；]{0,12}(?:，?(?:名单|情况)?(?:如下|见下表|列表如下)[：。]|：)$"
    r"|(?:补选|增补|选出|选举|推选|任命|表彰|评选|当选|推荐)(?:了|产生)?(?P<chosen>[0-9]{1,3})(?:名|位|人)[^0-9，。；]{0,12}[。：]$"
)
_VOTED = re.compile("票|当选|落选|候选|差额|结果|赞成|同意|反对|弃权")
"""Heads of a table in which those stand, too, whom nobody elected."""
_SUMS = {"合计", "总计", "小计"}


def _near(
    table: Table, body: Sequence[Text], places: Mapping[tuple[Path, int], int]
) -> Sequence[Text]:
    """Return the blocks around a table that may speak of its rows."""
    first = next(cell.text for cell in table.head if cell)
    at = places.get((first.path, first.inside[0]))
    cells = sum(len(row) for row in table.rows)
    return () if at is None else body[max(0, at - _AROUND) : at + cells + _AROUND]


def _grouping(table: Table) -> Counter[str]:
    """Return the words of the first column that groups rows, with their rows."""
    if len(table.rows) <= _LEAST_ROWS:
        return Counter()
    cells = [cell.said if cell else "" for cell in table.column(0)]
    counts = Counter(cells)
    is_grouping = len(counts) > 1 and max(counts.values()) > 1
    is_short = all(0 < len(cell) <= 6 and re.fullmatch(f"[{HAN}]+", cell) for cell in cells)
    return counts if is_grouping and is_short else Counter()

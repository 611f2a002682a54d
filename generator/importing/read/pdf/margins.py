"""What every page repeats at its head and foot, and the number that it bears."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.importing.read.page_numbers import bare, set_off
from generator.importing.read.pdf.rows import Row, usual_size

_EDGE = 3
"""Rows at the head of a page, and at its foot, that may be no text."""
_DIGITS = re.compile("[0-9０-９]+")
_BAND = 6.0
"""Points: what a page repeats stands about where the other pages have it."""
_FEWEST, _SHARE, _ENOUGH = 3, 0.25, 8
"""On how many pages a line stands that pages repeat: at least; of all; in any case."""
_TITLE = 1.2
"""What is so many times larger than most of the text is a title, however often the like begins a page."""
_OUTSIDE = 0.12
"""Of the page: where the margins are, for a file of two pages."""
_AGREEING = 0.5


@dataclass(frozen=True)
class Margins:
    """Which rows of a page are no text, and the number that is printed on it."""

    rows: frozenset[int]
    printed: str = ""


def margins_of(pages: Sequence[Sequence[Row]], heights: Sequence[float]) -> list[Margins]:
    """Return the margins of each page; its rows stand from the top down."""
    repeated = _repeated(pages, heights)
    numbered = _numbers(pages, heights, repeated)
    found = [_margins(at, rows, heights[at], numbered, repeated) for at, rows in enumerate(pages)]
    if repeated and all(len(one.rows) == len(rows) for one, rows in zip(found, pages, strict=True)):
        # Pages that are all the same have no margins, or nothing else.
        return [
            _margins(at, rows, heights[at], numbered, frozenset()) for at, rows in enumerate(pages)
        ]
    return found


def _margins(
    page: int,
    rows: Sequence[Row],
    height: float,
    numbered: Mapping[int, tuple[int, str]],
    repeated: frozenset[tuple[str, int]],
) -> Margins:
    place, printed = numbered.get(page, (-1, ""))
    found = {place} if place >= 0 else set()
    top, bottom = _ends(rows)
    for run in (top, reversed(bottom)):
        for at in run:
            if at not in found and not repeated.intersection(_keys(rows[at], height)):
                break
            found.add(at)
    return Margins(frozenset(found), printed)


def _ends(rows: Sequence[Row]) -> tuple[range, range]:
    count = len(rows)
    return range(min(_EDGE, count)), range(max(0, count - _EDGE), count)


def _edge(rows: Sequence[Row]) -> list[int]:
    top, bottom = _ends(rows)
    return sorted({*top, *bottom})


def _keys(row: Row, height: float) -> list[tuple[str, int]]:
    """Return what is the same of a line on all pages: its words, and about where it stands."""
    words = _DIGITS.sub("#", "".join(row.text.split()))
    band = (row.top + row.bottom) / 2 / _BAND
    from_top = (height - (row.top + row.bottom) / 2) / _BAND
    return [(words, place) for one in (band, from_top) for place in (int(one), round(one) - 10_000)]


def _repeated(
    pages: Sequence[Sequence[Row]], heights: Sequence[float]
) -> frozenset[tuple[str, int]]:
    counted: Counter[tuple[str, int]] = Counter()
    usual = usual_size(row for rows in pages for row in rows)
    written = sum(bool(rows) for rows in pages)
    for rows, height in zip(pages, heights, strict=True):
        counted.update(
            {
                key
                for at in _edge(rows)
                if rows[at].size <= usual * _TITLE
                and (written >= _FEWEST or _is_outside(rows[at], height))
                for key in _keys(rows[at], height)
            }
        )
    least = max(min(_FEWEST, written), min(written * _SHARE, _ENOUGH), 2)
    return frozenset(key for key, count in counted.items() if count >= least)


def _is_outside(row: Row, height: float) -> bool:
    middle = (row.top + row.bottom) / 2
    return not _OUTSIDE * height < middle < (1 - _OUTSIDE) * height


def _numbers(
    pages: Sequence[Sequence[Row]],
    heights: Sequence[float],
    repeated: frozenset[tuple[str, int]],
) -> Mapping[int, tuple[int, str]]:
    """Return the row and the number of each page that bears one.

    A number by itself is a page's where it goes up with the pages on at least half of those that
    have one; it may stand in one row with the head that all pages have.
    """
    found: dict[int, tuple[int, str]] = {}
    plain: list[tuple[int, int, str]] = []
    for page, rows in enumerate(pages):
        for at in _edge(rows):
            is_repeated = not repeated.isdisjoint(_keys(rows[at], heights[page]))
            parts = [segment.text for segment in rows[at].segments] if is_repeated else []
            for text in (rows[at].text, *parts):
                if shown := set_off(text):
                    found[page] = (at, shown)
                elif (shown := bare(text)) and (
                    len(pages) > 1 or _is_outside(rows[at], heights[page])
                ):
                    plain.append((page, at, shown))
    offsets = Counter(int(shown) - page for page, _, shown in {*plain})
    offset, count = next(iter(offsets.most_common(1)), (0, 0))
    if count >= max(min(2, len(pages)), len({page for page, _, _ in plain}) * _AGREEING):
        for page, at, shown in plain:
            if int(shown) - page == offset:
                found.setdefault(page, (at, shown))
    return found

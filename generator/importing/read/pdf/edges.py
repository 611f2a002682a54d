"""The ruled lines of a page: of the paths that it draws, what runs straight across or down."""

from collections.abc import Iterator
from ctypes import byref, c_float
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

_THIN = 3.0
"""Points: a rectangle no thicker is a line."""
_SHORTEST = 6.0
NEAR = 3.0
"""Points: lines no farther apart are one, and meet."""
_LINES = 500
"""Lines of a page, at most, in one direction: more are a pattern."""
_MOST = 20_000
"""Paths of a page: more are a map or a drawing, in which no table is looked for."""
_SKEW = 0.5


@dataclass(frozen=True, slots=True)
class Edge:
    """A line: where it is, and from where to where it goes; x and y of one across, y and x of one down."""

    at: float
    start: float
    end: float


@dataclass(frozen=True)
class Edges:
    """The lines of a page."""

    across: tuple[Edge, ...]
    down: tuple[Edge, ...]


def edges_of(page: pypdfium2.PdfPage) -> Edges:
    """Return the ruled lines of a page; none of one that is turned or full of paths."""
    across: list[Edge] = []
    down: list[Edge] = []
    if page.get_rotation():
        return Edges((), ())
    for count, path in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])):
        if count > _MOST:
            return Edges((), ())
        for left, bottom, right, top in _straight(path):
            if right - left >= _SHORTEST and top - bottom <= _THIN:
                across.append(Edge((bottom + top) / 2, left, right))
            elif top - bottom >= _SHORTEST and right - left <= _THIN:
                down.append(Edge((left + right) / 2, bottom, top))
    return Edges(_joined(across), _joined(down))


def _joined(edges: list[Edge]) -> tuple[Edge, ...]:
    """Return lines of which each was drawn in one piece: cells draw their own parts of one."""
    found: list[Edge] = []
    near: list[Edge] = []
    for edge in [*sorted(edges, key=lambda one: one.at), None]:
        if near and (edge is None or edge.at - near[0].at > NEAR):
            found += _end_to_end(near)
            near = []
        if edge is not None:
            near.append(edge)
    return tuple(found) if len(found) <= _LINES else ()


def _end_to_end(near: list[Edge]) -> Iterator[Edge]:
    at = near[0].at
    start = end = float("-inf")
    for edge in sorted(near, key=lambda one: one.start):
        if edge.start > end + NEAR:
            if end > start:
                yield Edge(at, start, end)
            start = edge.start
        end = max(end, edge.end)
    yield Edge(at, start, end)


def _straight(path: pypdfium2.PdfObject) -> Iterator[tuple[float, float, float, float]]:
    """Yield the boxes of the lines that a path consists of."""
    left, bottom, right, top = path.get_bounds()
    if min(right - left, top - bottom) <= _THIN:
        yield left, bottom, right, top
        return
    matrix = path.get_matrix()
    before: tuple[float, float] | None = None
    first: tuple[float, float] | None = None
    x, y = c_float(), c_float()
    for at in range(min(raw.FPDFPath_CountSegments(path), _MOST)):
        segment = raw.FPDFPath_GetPathSegment(path, at)
        raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        point = matrix.on_point(x.value, y.value)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_LINETO and before is not None:
            yield from _box(before, point)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            first = point
        before = point
        if raw.FPDFPathSegment_GetClose(segment) and first is not None:
            yield from _box(point, first)


def _box(
    one: tuple[float, float], other: tuple[float, float]
) -> Iterator[tuple[float, float, float, float]]:
    left, right = sorted((one[0], other[0]))
    bottom, top = sorted((one[1], other[1]))
    if min(right - left, top - bottom) <= _SKEW:
        yield left, bottom, right, top

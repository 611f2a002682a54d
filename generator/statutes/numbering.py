"""The numbers that the parts of a statute have after an amendment, and what cannot be."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from generator.statutes.pieces import Piece


class ImpossibleError(Exception):
    """A number that a decision gives and that the statute cannot have; says why in Chinese."""


def filled(pieces: Sequence[Piece], unit: str) -> list[Piece]:
    """Return pieces in the order of their new numbers, from 1 on: given ones first, others fill up.

    Raises ImpossibleError where two get one number, or a number is beyond the last.
    """
    slots: list[Piece | None] = [None] * len(pieces)
    for piece in pieces:
        if piece.becomes:
            number = piece.becomes[0]
            if not 1 <= number <= len(slots):
                raise ImpossibleError(f"排成第{number}{unit}，修改以后却只有{len(slots)}{unit}")
            if slots[number - 1]:
                raise ImpossibleError(f"有两{unit}都排成第{number}{unit}")
            slots[number - 1] = piece
    rest = iter([piece for piece in pieces if not piece.becomes])
    return [slot or next(rest) for slot in slots]


def numbers(articles: Sequence[Piece], *, anew: bool) -> list[tuple[Piece, tuple[int, int]]]:
    """Return articles in the order of their new numbers, with these.

    `anew` lets those without a given number fill the gaps; else they keep what they have. Those
    behind 之 (第三十七条之一) follow the one that they are named after and count for none.

    Raises ImpossibleError as `filled` does, and for a number that is taken.
    """
    counted = [one for one in articles if not (one.becomes or one.was)[1]]
    if anew:
        ordered = [(one, (index, 0)) for index, one in enumerate(filled(counted, "条"), 1)]
    else:
        ordered = [*_kept(counted)]
    new = {one.was: number for one, number in ordered if not one.is_new}
    for one in articles:
        number, inserted = one.becomes or one.was
        if inserted:
            base = number if one.becomes else new.get((number, 0), (number, 0))[0]
            ordered.append((one, (base, inserted)))
    return sorted(ordered, key=lambda pair: pair[1])


def _kept(articles: Sequence[Piece]) -> Iterator[tuple[Piece, tuple[int, int]]]:
    taken: set[int] = set()
    last = max((one.was[0] for one in articles), default=0)
    for one in articles:
        last += not (one.becomes or one.was)[0]
        number = (one.becomes or one.was)[0] or last
        if number in taken:
            raise ImpossibleError(f"有两条都是第{number}条，决定又没有说条文顺序作相应调整")
        taken.add(number)
        yield one, (number, 0)


def in_place(order: Sequence[int]) -> set[int]:
    """Return the indexes of the longest run of numbers that rise: those that nobody moved."""
    ends: list[int] = []  # of the runs of each length, the index of the lowest last number
    before: list[int] = []
    for index, number in enumerate(order):
        length = bisect_left(ends, number, key=order.__getitem__)
        before.append(ends[length - 1] if length else -1)
        ends[length : length + 1] = [index]
    found: set[int] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        found.add(at)
        at = before[at]
    return found

"""Seeded draws."""

from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import Generic, TypeVar

T = TypeVar("T")


def seeded(*parts: object) -> Random:
    """Return a generator of its own for each combination of parts: no part's draws move another's."""
    return Random("/".join(map(str, parts)))  # noqa: S311 - data to measure with, not secrets


class Weighted(Generic[T]):
    """Values of unequal frequency."""

    def __init__(self, values: Sequence[T], weights: Sequence[float]) -> None:
        self.values = values
        self._cumulated = list(accumulate(weights))

    def draw(self, rng: Random) -> T:
        """Return one value."""
        return self.many(rng, 1)[0]

    def many(self, rng: Random, number: int) -> list[T]:
        """Return as many values, repeated as chance has it."""
        return rng.choices(self.values, cum_weights=self._cumulated, k=number)


def zipf(values: Sequence[T], exponent: float = 1.0, shift: float = 3.0) -> Weighted[T]:
    """Return values, the most frequent first, with the weights of Zipf's law (Mandelbrot's form)."""
    return Weighted(values, [(rank + shift) ** -exponent for rank in range(len(values))])

"""How far a long step is: a line on a terminal after two seconds, nothing in a pipe or a file."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from tqdm import tqdm

# Its thread, which looks after lines that stand still, may hold their lock while a process is copied.
tqdm.monitor_interval = 0

T = TypeVar("T")
_PATIENCE = 2.0
"""Seconds that a user waits without being told why."""


def told(steps: Sequence[T], what: str) -> Iterator[T]:
    """Yield the steps; tell what is going on, and how many are done, while they are.

    A single step has nothing to tell, but those that it consists of.
    """
    line: Iterable[T] = tqdm(
        steps,
        desc=what,
        delay=_PATIENCE,
        disable=len(steps) == 1 or None,  # without a terminal, too
        leave=False,
        bar_format="{desc} {percentage:3.0f}% {n_fmt}/{total_fmt} {elapsed}",
    )
    yield from line

"""What is computed once for a corpus, or for its registers, is held by it, and goes with it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from generator.link.corpus import Corpus

T = TypeVar("T")


def once(function: Callable[[Corpus], T]) -> Callable[[Corpus], T]:
    """Return the function, which is called at most once for each corpus."""

    @wraps(function)
    def held(corpus: Corpus) -> T:
        return corpus.once(function)

    return held


def once_of_registers(function: Callable[[Corpus], T]) -> Callable[[Corpus], T]:
    """Return the function, which looks at registers and series alone, and is called once for the same ones."""

    @wraps(function)
    def held(corpus: Corpus) -> T:
        return corpus.once_of_registers(function)

    return held

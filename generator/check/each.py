"""What a function says of each part of a corpus, kept in the store.

It is given one part after the other, and can see nothing else: so what it says of a part is a value
under the hash of that part.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Generic, TypeVar, get_args, get_type_hints

from pydantic import TypeAdapter

from generator.check.parts import Everything, Part
from generator.link.corpus import Corpus
from generator.processes import each_inherited
from generator.progress import told
from generator.store.keys import key_of

T = TypeVar("T")
Parts = Callable[[Corpus], Sequence[Part | Everything]]


class OfEach(Generic[T]):
    """What a function says of each part of a corpus; what it said of the same part before is kept."""

    def __init__(
        self,
        look: Callable[[Corpus], Iterator[T]],
        parts: Parts,
        name: str = "",
        ahead: Callable[[Iterator[Corpus]], None] | None = None,
    ) -> None:
        """Take a function whose annotation says what it yields, plain values, and what gives the parts.

        A function that is made for its arguments has a name that says these. `ahead` is given all
        parts that are about to be looked at, to see to what is sooner done for them together.
        """
        self.look, self.parts, self._ahead = look, parts, ahead
        self._name = name or f"{look.__module__}.{look.__qualname__}"

    def __call__(self, corpus: Corpus) -> Iterator[T]:
        """Yield what the function yields of each part."""
        keys = {part: key_of("each", self._name, part.key) for part in self.parts(corpus)}
        kept = corpus.store.get(keys.values())
        new = [part for part, key in keys.items() if key not in kept]
        if self._ahead:
            self._ahead(part.corpus for part in new)
        # What is seen to ahead is known here alone.
        said = map(self._said, new) if self._ahead else each_inherited(self._said, new)
        made = {keys[part]: own for part, own in zip(told(new, "校对"), said, strict=True)}
        corpus.store.put(made)
        for key in keys.values():
            # What is new is read, too: it must not differ from what is kept.
            yield from self._values.validate_json(kept.get(key) or made[key])

    def _said(self, part: Part | Everything) -> bytes:
        return self._values.dump_json(list(self.look(part.corpus)))

    @cached_property
    def _values(self) -> TypeAdapter[list[T]]:
        (of,) = get_args(get_type_hints(self.look)["return"])
        return TypeAdapter(list[of])  # type: ignore[valid-type]  # as it is at run time

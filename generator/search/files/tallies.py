"""In how many documents names stand, counted in each issue once, and kept."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

import numpy as np

from generator.search.files.counts import Counted
from generator.search.text.entries import Entry
from generator.store.keys import Key, key_of
from generator.store.store import Store


class Tally:
    """Issues by the keys of what is made of them, in which documents with a string are counted."""

    def __init__(self, issues: Mapping[Key, Sequence[Entry]], store: Store) -> None:
        self._issues, self._store = issues, store

    def __call__(self, strings: Collection[str]) -> Mapping[str, int]:
        """Return in how many documents each canonical string stands."""
        sought = _Strings(sorted(strings))
        keys = {issue: key_of("counts", issue, sought.key) for issue in self._issues}
        kept = self._store.get(keys.values())
        new = {
            key: sought.counted(self._issues[issue])
            for issue, key in keys.items()
            if key not in kept
        }
        self._store.put(new)
        total = np.zeros(len(sought.strings), dtype=np.int64)
        for content in [*kept.values(), *new.values()]:
            places, counts = np.frombuffer(content, np.int64).reshape(2, -1)
            total[places] += counts
        return dict(zip(sought.strings, total.tolist(), strict=True))


class _Strings:
    def __init__(self, strings: Sequence[str]) -> None:
        self.strings = strings
        self.key = key_of("strings", *strings)
        self._places = {string: place for place, string in enumerate(strings)}

    @cached_property
    def _counted(self) -> Counted:
        return Counted(self.strings)

    def counted(self, entries: Sequence[Entry]) -> bytes:
        """Return the places of the strings that stand somewhere, and their counts, as they are kept."""
        found = +Counter(self._counted.among(entries))
        places = sorted(self._places[string] for string in found)
        counts = [found[self.strings[place]] for place in places]
        return np.array([places, counts], dtype=np.int64).tobytes()

"""Many strings looked for in one pass: where the hash of one may stand, the characters are compared."""

from collections import Counter
from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

_AT_ONCE = 1 << 20
"""Characters of a text that are looked at together."""
_FACTOR = np.uint32(0x9E3779B1)
"""What a hash is multiplied by, from character to character."""
_BITS = 22
"""Of a hash, that tell whether some string may have it."""


def counted_together(text: str, strings: Collection[str]) -> Mapping[str, int]:
    """Return at how many places of a text each string begins; strings that it has not are left out."""
    found: Counter[str] = Counter()
    for length in sorted(set(map(len, strings))):
        own = frozenset(one for one in strings if len(one) == length)
        is_hash = np.zeros(1 << _BITS, dtype=bool)
        is_hash[_hashes("".join(own), length, length)] = True
        for start in range(0, len(text), _AT_ONCE):
            part = text[start : start + _AT_ONCE + length - 1]
            may = np.flatnonzero(is_hash[_hashes(part, length, 1)]).tolist()
            found.update(filter(own.__contains__, (part[at : at + length] for at in may)))
    return found


def _hashes(text: str, length: int, step: int) -> NDArray[np.uint32]:
    """Return hashes of the strings of a length that begin at each step."""
    characters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    places = max(0, len(characters) - length + 1)
    hashes = np.zeros(len(range(0, places, step)), dtype=np.uint32)
    for at in range(length):
        hashes = hashes * _FACTOR + characters[at : at + places : step]
    return (hashes ^ hashes >> np.uint32(32 - _BITS)) & np.uint32((1 << _BITS) - 1)

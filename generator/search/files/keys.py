"""Keys: what pairs of characters are filed under, in the order of the files."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.pinyin.tolerant import tolerant
from generator.search.files.gbk import gbk, is_common
from generator.search.text.contexts import Context, key_of

NONE = ""
"""The second key of a character by itself."""


def _order(key: str) -> tuple[str, str]:
    """Sort key: syllables that are easily confused are neighbours, and so are their pairs."""
    return (tolerant(key), key)


@dataclass(frozen=True)
class Keys:
    """All keys of an index in order, and the characters that each is the default key of.

    The characters of a key are in the order of GBK, which is by pinyin and so the same; those that
    it lacks follow.
    """

    order: tuple[str, ...]
    characters: tuple[str, ...]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Every key's position."""
        return {key: number for number, key in enumerate(self.order)}

    @cached_property
    def places(self) -> dict[str, tuple[int, int]]:
        """Every character's default key and its position among the characters of that."""
        return {
            one: (number, position)
            for number, under in enumerate(self.characters)
            for position, one in enumerate(under)
        }


def keys_of(characters: Iterable[str], contexts: Iterable[Context]) -> Keys:
    """Return the keys that these characters and readings need."""
    under: dict[str, list[str]] = {NONE: []}
    for one in sorted(characters, key=lambda one: (not is_common(one), gbk(one), one)):
        under.setdefault(key_of(one), []).append(one)
    for _, _, *keys in contexts:
        for key in keys:
            under.setdefault(key, [])
    order = tuple(sorted(under, key=_order))
    return Keys(order, tuple("".join(under[key]) for key in order))

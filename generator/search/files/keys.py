"""Keys: what characters are filed under, as the root tells them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.search.files.gbk import gbk, is_common
from generator.search.files.packed import Json
from generator.search.postings.ranges import number_of
from generator.search.text.contexts import Context, key_of


@dataclass(frozen=True)
class Keys:
    """The syllables of an index in order, the characters of each, and those that have none.

    The characters of a syllable are in the order of GBK; those that it lacks follow.
    """

    order: tuple[str, ...]
    characters: tuple[str, ...]
    others: str


def keys_of(characters: Iterable[str], contexts: Iterable[Context]) -> Keys:
    """Return the keys that these characters and readings need."""
    under: dict[str, list[str]] = {}
    for one in sorted(characters, key=lambda one: (not is_common(one), gbk(one), one)):
        under.setdefault(key_of(one), []).append(one)
    for _, _, *read in contexts:
        for key in read:
            under.setdefault(key, [])
    syllables = sorted((key for key in under if key and key[0] != "="), key=number_of)
    others = [one for key in sorted(under) if key[:1] == "=" for one in under[key]]
    return Keys(tuple(syllables), tuple("".join(under[key]) for key in syllables), "".join(others))


def keys_json(keys: Keys, units: Mapping[str, int]) -> dict[str, Json]:
    """Say how many of the common characters are each key's, and name the others.

    `levels` tells of each character, common, rare and other ones, how often it stands: a letter for
    each doubling of the units that have it.
    """
    common = [[one for one in under if is_common(one)] for under in keys.characters]
    rare = [[one for one in under if not is_common(one)] for under in keys.characters]
    every = [*_joined(common), *_joined(rare), *keys.others]
    return {
        "keys": list(keys.order),
        "counts": [len(under) for under in common],
        "rare": {str(number): "".join(under) for number, under in enumerate(rare) if under},
        "others": keys.others,
        "levels": "".join(chr(ord("A") + units.get(one, 0).bit_length()) for one in every),
    }


def _joined(of: Sequence[Sequence[str]]) -> str:
    return "".join(one for under in of for one in under)


def planes(keys: Keys) -> bytes:
    """Return the first bytes of all common characters in GBK, and then the second ones.

    So they take half of what they take together: neighbours have the same first byte.
    """
    common = b"".join(gbk(one) for one in "".join(keys.characters) if is_common(one))
    return common[0::2] + common[1::2]

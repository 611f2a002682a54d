"""The root: what the search page loads first, by which it finds everything else."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.search.files.gbk import gbk, is_common
from generator.search.files.keys import Keys
from generator.search.files.packed import Json, json_line, pack
from generator.search.files.shards import Shard


def directory(shards: Sequence[Shard]) -> Json:
    """Return the keys that each shard begins with, in two columns, as differences to the one before.

    The second key is a difference where the first is the same. `split` are the shards, each as the
    difference to the one before, that begin inside a pair of keys; `terms` are the characters of
    their first terms.
    """
    starts = [(0, 0), *(shard.first for shard in shards)]
    split = [number for number, shard in enumerate(shards) if shard.split]
    return {
        "first": [one - before for (before, _), (one, _) in pairwise(starts)],
        "second": [
            k2 - before if one == k1 else k2 for (one, before), (k1, k2) in pairwise(starts)
        ],
        "split": [after - before for before, after in pairwise([0, *split])],
        "terms": [shards[number].split for number in split],
    }


@dataclass(frozen=True)
class Layout:
    """How the files of an index are laid out."""

    texts: Sequence[int]
    """The numbers of passages of the documents."""
    units_per_fragment: int
    lexicon: Sequence[str]
    """The initials that each file of the lexicon begins with."""


def root_file(keys: Keys, shards: Sequence[Shard], layout: Layout) -> bytes:
    """Return the root: a line of JSON, and the characters."""
    described: Json = {
        "unitsPerFragment": layout.units_per_fragment,
        "texts": list(layout.texts),
        "keys": list(keys.order),
        **_character_counts(keys),
        "shards": directory(shards),
        "lexicon": list(layout.lexicon),
    }
    return pack(json_line(described) + b"\n" + _planes(keys))


def _character_counts(keys: Keys) -> dict[str, Json]:
    """Say how many of the common characters are each key's, and name the others."""
    common = [[one for one in under if is_common(one)] for under in keys.characters]
    rare: dict[str, Json] = {
        str(number): "".join(one for one in under if not is_common(one))
        for number, under in enumerate(keys.characters)
        if any(not is_common(one) for one in under)
    }
    return {"counts": [len(under) for under in common], "rare": rare}


def _planes(keys: Keys) -> bytes:
    """Return the first bytes of all common characters in GBK, and then the second ones.

    So they take half of what they take together: neighbours have the same first byte.
    """
    common = b"".join(gbk(one) for one in "".join(keys.characters) if is_common(one))
    return common[0::2] + common[1::2]

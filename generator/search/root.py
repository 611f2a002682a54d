"""The root: what the search page loads first, by which it finds everything else."""

from collections.abc import Sequence

from generator.search.keys import Keys
from generator.search.packed import Json
from generator.search.passages import OVERLAP
from generator.search.shards import Shard


def directory(shards: Sequence[Shard]) -> Json:
    """Return the keys that each shard begins with, as differences to the shard before."""
    first: list[Json] = []
    before = (0, 0)
    for shard in shards:
        k1, k2 = shard.first
        first += [k1 - before[0], k2 - before[1] if k1 == before[0] else k2]
        before = shard.first
    split: dict[str, Json] = {str(n): shard.split for n, shard in enumerate(shards) if shard.split}
    return {"first": first, "split": split}


def root(
    keys: Keys,
    shards: Sequence[Shard],
    texts: Sequence[int],
    units_per_fragment: int,
    lexicon: Sequence[str],
) -> dict[str, Json]:
    """Return the root; `texts` are the numbers of passages of the documents."""
    return {
        "overlap": OVERLAP,
        "unitsPerFragment": units_per_fragment,
        "texts": list(texts),
        "keys": list(keys.order),
        "characters": list(keys.characters),
        "shards": directory(shards),
        "lexicon": list(lexicon),
    }

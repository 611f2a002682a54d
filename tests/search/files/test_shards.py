from itertools import groupby

import pytest

from generator.search.index import search_files

from ..reader import Written
from ..samples import issue

# Every text pairs 高 with another of the characters read yong, so that one pair of keys is large.
DOCUMENTS = [
    issue(
        number,
        title="",
        text=f"高{one}，" + "".join(chr(0x4E00 + number * 31 + i) for i in range(40)),
    )
    for number, one in enumerate("用勇永拥涌泳咏庸雍踊甬佣蛹恿俑" * 4)
]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    monkeypatch.setattr("generator.search.files.shards._SMALLEST", 60)
    monkeypatch.setattr("generator.search.files.shards._FEW", 10**9)
    return Written(search_files(DOCUMENTS))


def test_shards_are_of_the_size_asked_for(written: Written) -> None:
    sizes = [len(written.content(name)) for name in written.folder("shards")]
    # A term that is larger by itself has a shard of its own.
    assert all(
        size < 120 or len(shard) == 1 for size, shard in zip(sizes, written.shards, strict=True)
    )
    assert sum(sizes) / len(sizes) > 40


def test_a_pair_of_keys_is_split_only_where_it_fills_a_shard(written: Written) -> None:
    ordered = [
        (term.place[:2], number) for number, shard in enumerate(written.shards) for term in shard
    ]
    split = {
        keys: {number for _, number in of_keys}
        for keys, of_keys in groupby(ordered, key=lambda one: one[0])
    }
    apart = [shards for shards in split.values() if len(shards) > 1]
    assert apart
    for shards in apart:
        whole = sum(len(written.content(f"shards/{number}.bin")) for number in shards)
        assert whole > 60
    assert len(apart) < len(split) / 20

import pytest

from generator.search.keys import keys_of
from generator.search.root import directory, root
from generator.search.shards import Shard


@pytest.mark.parametrize(
    ("shards", "first", "split"),
    [
        ([], [], {}),
        ([((1, 0), "")], [1, 0], {}),
        ([((1, 5), ""), ((1, 8), "")], [1, 5, 0, 3], {}),
        ([((1, 5), ""), ((4, 2), "")], [1, 5, 3, 2], {}),
        (
            [((1, 5), ""), ((1, 5), "高永"), ((2, 0), "永")],
            [1, 5, 0, 0, 1, 0],
            {"1": "高永", "2": "永"},
        ),
    ],
)
def test_directory(
    shards: list[tuple[tuple[int, int], str]], first: list[int], split: dict[str, str]
) -> None:
    made = [Shard(keys, characters, b"") for keys, characters in shards]
    assert directory(made) == {"first": first, "split": split}


def test_root() -> None:
    assert root(keys_of("高永5", []), [], [1, 2], 3, ["gy"]) == {
        "overlap": 15,
        "unitsPerFragment": 3,
        "texts": [1, 2],
        "keys": ["", "=5", "gao", "yong"],
        "characters": ["", "5", "高", "永"],
        "shards": {"first": [], "split": {}},
        "lexicon": ["gy"],
    }

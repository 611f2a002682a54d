import gzip
import json

import pytest

from generator.search.files.keys import keys_of
from generator.search.files.root import Layout, directory, root_file
from generator.search.files.shards import Shard


@pytest.mark.parametrize(
    ("shards", "first", "second", "split"),
    [
        ([], [], [], {}),
        ([((1, 0), "")], [1], [0], {}),
        ([((1, 5), ""), ((1, 8), "")], [1, 0], [5, 3], {}),
        ([((1, 5), ""), ((4, 2), "")], [1, 3], [5, 2], {}),
        (
            [((1, 5), ""), ((1, 5), "高泳"), ((1, 7), ""), ((2, 0), "泳")],
            [1, 0, 0, 1],
            [5, 0, 2, 0],
            {"高泳": 1, "泳": 2},
        ),
    ],
)
def test_directory(
    shards: list[tuple[tuple[int, int], str]],
    first: list[int],
    second: list[int],
    split: dict[str, int],
) -> None:
    assert directory([Shard(keys, characters, ()) for keys, characters in shards]) == {
        "first": first,
        "second": second,
        "split": list(split.values()),
        "terms": list(split),
    }


def test_root_file() -> None:
    content = root_file(keys_of("高搞泳5㐀", []), [], Layout([1, 2], 3, ["gy"]))
    line, _, planes = gzip.decompress(content).partition(b"\n")
    assert json.loads(line.decode("gbk")) == {
        "unitsPerFragment": 3,
        "texts": [1, 2],
        "keys": ["", "=5", "gao", "qiu", "yong"],
        "counts": [0, 0, 2, 0, 1],
        "rare": {"1": "5", "3": "㐀"},
        "shards": {"first": [], "second": [], "split": [], "terms": []},
        "lexicon": ["gy"],
    }
    assert bytes([planes[0], planes[3], planes[1], planes[4]]).decode("gbk") == "".join(
        sorted("高搞", key=lambda one: one.encode("gbk"))
    )
    assert bytes([planes[2], planes[5]]).decode("gbk") == "泳"

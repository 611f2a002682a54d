from itertools import pairwise

import numpy as np
import pytest

from generator.search.files.shards import sizes

KEYS = np.arange(400, dtype=np.int64)


@pytest.mark.parametrize(
    ("total", "size"),
    [(0.0, {1500.0}), (96_000.0, {1500.0}), (800_000.0, {6000.0}), (1e9, {6000.0})],
)
def test_small_indexes_have_smaller_shards(total: float, size: set[float]) -> None:
    assert set(sizes(total, KEYS).tolist()) == size


def test_sizes_of_keys_change_one_after_the_other_while_an_index_grows() -> None:
    grown = [sizes(total, KEYS) for total in np.arange(96_000, 400_000, 1_000, dtype=float)]
    moved = [int((one != other).sum()) for one, other in pairwise(grown)]
    assert set(grown[0]) == {1500.0}
    assert set(grown[-1]) == {6000.0}
    assert sum(moved) == 2 * len(KEYS)
    assert max(moved) < 0.05 * len(KEYS)

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from generator.distinct import distinct


@given(st.lists(st.integers(0, 2**64 - 1)))
def test_each_value_comes_once_and_in_order(values: list[int]) -> None:
    assert distinct(np.array(values, dtype=np.uint64)).tolist() == sorted(set(values))

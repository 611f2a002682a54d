from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.search.files.varint import encode, varint

from ..reader import Varints

NUMBERS = st.one_of(st.integers(0, 300), st.integers(0, 2**32 - 1))


@pytest.mark.parametrize(
    ("number", "encoded"),
    [
        (0, "00"),
        (1, "01"),
        (127, "7f"),
        (128, "8001"),
        (300, "ac02"),
        (16383, "ff7f"),
        (16384, "808001"),
    ],
)
def test_varint(number: int, encoded: str) -> None:
    assert varint(number).hex() == encoded


@given(NUMBERS)
def test_a_number_is_read_back(number: int) -> None:
    read = Varints(varint(number))
    assert read.next() == number
    assert read.at == len(varint(number))


@given(st.lists(NUMBERS))
def test_many_at_once_are_each_by_itself(numbers: list[int]) -> None:
    encoded, offsets = encode(np.array(numbers, dtype=np.uint32))
    assert encoded == b"".join(map(varint, numbers))
    cuts = pairwise(offsets.tolist())
    assert [encoded[start:end] for start, end in cuts] == list(map(varint, numbers))

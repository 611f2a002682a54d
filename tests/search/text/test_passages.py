from itertools import pairwise

import pytest
from hypothesis import given

from generator.search.text.passages import LENGTH, OVERLAP, passages
from generator.search.text.tokenise import PARTED, normalise

from ..samples import TEXTS


def _counted(text: str) -> int:
    return sum(one.isalnum() for one in text)


@pytest.mark.parametrize(
    ("length", "passages_of"),
    [
        (0, [0]),
        (1, [1]),
        (LENGTH + OVERLAP, [LENGTH + OVERLAP]),
        (LENGTH + OVERLAP + 1, [LENGTH + OVERLAP, OVERLAP + 1]),
        (2 * LENGTH + OVERLAP, [LENGTH + OVERLAP, LENGTH + OVERLAP]),
        (2 * LENGTH + OVERLAP + 1, [LENGTH + OVERLAP, LENGTH + OVERLAP, OVERLAP + 1]),
    ],
)
def test_passages_are_of_one_length(length: int, passages_of: list[int]) -> None:
    assert [len(passage.text) for passage in passages("高" * length)] == passages_of


def test_a_passage_is_cut_before_what_counts() -> None:
    text = "高" * (LENGTH + OVERLAP) + "。”\n" + "永" * LENGTH
    first, second = passages(text)
    assert first.text.endswith("高。”\n")
    assert second.text.startswith("高")
    assert first.tail == OVERLAP + 3


@given(TEXTS)
def test_passages_without_their_tails_are_the_text(text: str) -> None:
    cut = passages(text)
    assert "".join(one.text[: len(one.text) - one.tail] for one in cut) == text
    for one, following in pairwise(cut):
        assert following.text.startswith(one.text[len(one.text) - one.tail :])
        assert _counted(one.text) == LENGTH + OVERLAP
    assert cut[-1].tail == 0


@given(TEXTS)
def test_every_sixteen_in_a_row_stand_whole_in_a_passage(text: str) -> None:
    whole = normalise(text)
    cut = [normalise(one.text) for one in passages(text)]
    atoms = [at for at, one in enumerate(whole) if one != PARTED]
    for first, last in zip(atoms, atoms[OVERLAP:] or atoms[-1:], strict=False):
        assert any(whole[first : last + 1] in passage for passage in cut)

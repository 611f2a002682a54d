"""Several documents in one file, whose titles nothing calls titles: none is lost in another."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.importing.divide.divide import Division, divide
from tests.importing.divide.together import (
    DOCUMENTS,
    LOOKS,
    in_page,
    in_text,
    in_word,
    titled,
)
from tests.importing.read.shown import given

SAID = {"in the middle", "larger", "by Word's style", "all at once"}
"""Looks that say plainly what is a title."""


STEPS = (1, 8, 17)


def in_turn(step: int) -> Sequence[str]:
    """Return all titles in another order, so that each stands below others."""
    titles = [*DOCUMENTS]
    order = [titles[at * step % len(titles)] for at in range(len(titles))]
    assert set(order) == set(titles)
    return order


def lost(division: Division, titles: Sequence[str]) -> tuple[set[str], set[str]]:
    """Return the titles that begin no document, and those of them that nobody is asked about."""
    found = {piece.title for piece in division.pieces}
    missing = {titled(title) for title in titles} - found
    assert found <= {titled(title) for title in titles}
    asked = "".join(division.questions)
    return missing, {title for title in missing if title not in asked}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("step", STEPS)
def test_in_a_word_file(look: str, step: int, tmp_path: Path) -> None:
    titles = in_turn(step)
    missing, untold = lost(divide(given(tmp_path, "a.docx", in_word(titles, look))), titles)
    assert not untold
    assert len(missing) <= (0 if look in SAID else 2)


@pytest.mark.parametrize("is_centred", [False, True])
@pytest.mark.parametrize("step", STEPS)
def test_in_a_file_of_text(is_centred: bool, step: int, tmp_path: Path) -> None:
    titles = in_turn(step)
    data = in_text(titles, is_centred=is_centred)
    missing, untold = lost(divide(given(tmp_path, "a.txt", data)), titles)
    assert not untold
    assert len(missing) <= 2


@pytest.mark.parametrize("style", ["", "text-align: center", "font-weight: bold"])
@pytest.mark.parametrize("step", STEPS)
def test_in_a_page(style: str, step: int, tmp_path: Path) -> None:
    titles = in_turn(step)
    missing, untold = lost(divide(given(tmp_path, "a.html", in_page(titles, style))), titles)
    assert not untold
    assert len(missing) <= 2

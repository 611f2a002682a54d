import re

import pytest

from generator.pinyin.surnames import SURNAMES


@pytest.mark.parametrize("surname", SURNAMES)
def test_a_surname_has_a_plain_syllable_for_each_character(surname: str) -> None:
    syllables = SURNAMES[surname].split()
    assert len(syllables) == len(surname) <= 2
    assert all(re.fullmatch("[a-z]+", syllable) for syllable in syllables)

from generator.words.surnames import OF_TWO, SURNAMES


def test_each_surname_is_listed_once() -> None:
    assert len(SURNAMES) == len(set(SURNAMES))
    assert {len(surname) for surname in OF_TWO} == {2}

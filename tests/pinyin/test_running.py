import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.pinyin.places import PLACES
from generator.pinyin.running import default_reading, read, readings_in, unusual_readings

POLYPHONES = st.text(
    st.sampled_from("行银会计调整查重庆任单长率为提供执的地了大夫还都"), max_size=20
)
ANY_HAN = st.text(
    st.one_of(
        st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF),
        st.sampled_from("〇々㐂𠮷﨎"),
    ),
    min_size=1,
)


@pytest.mark.parametrize(
    ("character", "syllable"),
    [
        ("高", "gao"),
        ("绿", "lv"),
        ("女", "nv"),
        ("〇", "ling"),
        ("行", "xing"),
        ("評", "ping"),
        ("㐂", ""),
        ("々", ""),
        ("5", ""),
        ("a", ""),
        (" ", ""),
    ],
)
def test_default_reading(character: str, syllable: str) -> None:
    assert default_reading(character) == syllable


@pytest.mark.parametrize(
    ("text", "unusual"),
    [
        ("高泳", []),
        ("银行", [(1, "hang")]),
        ("银行行长", [(1, "hang"), (2, "hang")]),
        ("会计调整", [(0, "kuai"), (2, "tiao")]),
        ("行", [(0, "hang")]),
        ("全省长期", [(2, "chang")]),
        ("市长江大桥", [(1, "chang")]),
        ("再一次重排", [(3, "chong")]),
        ("太行", [(1, "hang")]),
        ("第5次，银行", [(3, "hang")]),
        ("abc 12", []),
        ("银，行", [(1, "hang")]),
        ("㐂银行", [(2, "hang")]),
        ("", []),
    ],
)
def test_unusual_readings_by_ordinal_of_han(text: str, unusual: list[tuple[int, str]]) -> None:
    assert list(unusual_readings(text)) == unusual


@pytest.mark.parametrize(
    ("text", "at", "readings"),
    [
        ("长水镇", 0, ("chang", "zhang")),
        ("长坡", 0, ("chang", "zhang")),
        ("关于长桥街道", 2, ("chang", "zhang")),
        ("至长田乡", 1, ("chang", "zhang")),
        ("新乡长垣", 2, ("chang", "zhang")),
        ("洛宁县长水镇", 3, ("chang", "zhang")),
        ("青禾县长安镇人大", 3, ("chang", "zhang")),
        ("青禾县长王镇到会", 3, ("zhang", "chang")),
        ("青禾县长兼县委书记", 3, ("zhang", "chang")),
        ("青禾县县长任乡", 4, ("zhang", "chang")),
        ("副县长水镇山", 2, ("zhang", "chang")),
        ("云泽市长清正", 3, ("zhang", "chang")),
        ("长子县", 0, ("zhang",)),
        ("长者食堂", 0, ("zhang",)),
        ("县长王明", 1, ("zhang",)),
        ("林长", 1, ("zhang", "chang")),
        ("长", 0, ("zhang", "chang")),
    ],
)
def test_what_begins_with_long_is_a_place_before_an_office(
    text: str, at: int, readings: tuple[str, ...]
) -> None:
    assert readings_in(text)[at] == readings


@given(POLYPHONES.filter(bool))
def test_unusual_is_what_may_be_read_otherwise(run: str) -> None:
    expected = {
        (i, syllable)
        for i, (one, options) in enumerate(zip(run, readings_in(run), strict=True))
        for syllable in options
        if syllable != default_reading(one)
    }
    assert set(unusual_readings(run)) == expected


@given(ANY_HAN)
def test_every_han_character_has_one_place_in_a_reading(run: str) -> None:
    assert len(read(run)) == len(run)
    assert "".join(read(run)).isascii()


@pytest.mark.parametrize("place", PLACES)
def test_places_are_read_as_they_are_called(place: str) -> None:
    assert " ".join(read(place)) == PLACES[place]
    assert [*read(f"至{place}市")][1:-1] == PLACES[place].split()

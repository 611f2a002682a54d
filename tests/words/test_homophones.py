"""Strings that sound like a word: told where the run is likelier with it, and only there."""

import pytest

from generator.words.homophones import likelier, misheard
from generator.words.lattice import Lattice
from generator.words.sounds import nearly_sounding_like, sounding_like

LEAST = 7.4


@pytest.mark.parametrize(
    ("run", "typed", "word"),
    [
        ("有关部门应党加强监督", "应党", "应当"),
        ("由街道办事出负责落实", "办事出", "办事处"),
        ("会议听取和审义了报告", "审义", "审议"),
        ("对全县发展具有重要意议", "意议", "意义"),
        ("逾期不改正的责零停业", "责零", "责令"),
    ],
)
def test_a_homophone_is_found_with_its_word(run: str, typed: str, word: str) -> None:
    found = [(run[one.start : one.end], one.word) for one in misheard(Lattice(run), LEAST)]
    assert found == [(typed, word)]


@pytest.mark.parametrize(
    "run",
    [
        "有关部门应当加强监督",
        "可以经一次常务委员会会议审议",
        "科创板上市企业可研报告",
        "罚款二万元以上五万元以下",
        "本条例自公布之日起施行",
    ],
)
def test_right_text_is_left_alone(run: str) -> None:
    assert misheard(Lattice(run), LEAST) == ()


def test_a_run_is_cut_into_its_likeliest_words() -> None:
    lattice = Lattice("可以经一次会议审议")
    assert lattice.words() == ["可以", "经", "一次", "会议", "审议"]
    assert [at for at in range(10) if lattice.is_boundary(at)] == [0, 2, 3, 5, 7, 9]
    assert (lattice.word_to(2), lattice.word_from(2), lattice.word_from(9)) == ("可以", "经", "")


def test_a_likelier_word_that_differs_elsewhere_is_named() -> None:
    assert likelier("贯切", "关切") == "贯彻"


def test_a_word_that_is_the_likeliest_is_the_only_one() -> None:
    assert [likelier("应党", "应当"), likelier("废用", "费用")] == ["", ""]


def test_what_only_some_speakers_read_so_is_told_apart() -> None:
    near = ("人名政府", "人民政府")
    assert near[1] not in sounding_like(near[0])
    assert near[1] in nearly_sounding_like(near[0])


def test_one_numeral_for_another_is_no_slip_of_sound() -> None:
    assert misheard(Lattice("会议提出了以下时点要求"), LEAST) == ()


def test_words_are_as_long_as_the_dictionary_has_them() -> None:
    assert Lattice("中华人民共和国公民").words() == ["中华", "人民共和国", "公民"]

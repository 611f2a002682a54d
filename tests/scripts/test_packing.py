"""What is counted in texts for `generator/words/`, on texts of our own."""

from packing.neighbours import neighbours
from packing.strings import counted, runs
from packing.torn import torn


def test_strings_are_counted_in_runs_and_not_across_marks() -> None:
    among = runs(["甲乙，丙丁", "甲乙丙"])
    assert counted({"甲乙", "乙丙", "丁"}, among) == {"甲乙": 2, "乙丙": 1, "丁": 1}


def test_a_neighbour_speaks_for_one_word_of_a_sound_and_against_the_other() -> None:
    among = runs(["权力机关。权利保护。"] * 40)
    told = ["权利 40 <^11 >保24 >机-20", "权力 40 <^11 >保-20 >机24"]
    assert list(neighbours([["权利", "权力"]], among)) == told


def test_a_neighbour_that_stands_beside_both_words_speaks_against_none() -> None:
    among = runs(["权利保护。权力保护。"] * 40)
    assert all(" >保-" not in line for line in neighbours([["权利", "权力"]], among))


def test_what_is_left_of_a_word_is_kept_where_it_stands_nowhere_else() -> None:
    among = runs(["书面报告"] * 90 + ["面报的事"])
    found = list(torn({"书面 报告": 90}, (), among))
    assert found == ["书面报告 面报告 书报告 书面告 书面报"]


def test_what_is_left_of_a_rare_word_is_not() -> None:
    assert list(torn({}, (), runs(["秘书长"] * 19))) == []
    assert list(torn({}, (), runs(["秘书长"] * 20))) == ["秘书长 书长 秘长"]

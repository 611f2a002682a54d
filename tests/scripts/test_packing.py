"""What is counted in texts for `generator/words/`, on texts of our own."""

from packing.neighbours import neighbours
from packing.strings import counted, runs
from packing.torn import torn


def test_strings_are_counted_in_runs_and_not_across_marks() -> None:
    among = runs(["甲乙，丙丁", "甲乙丙"])
    assert counted({"甲乙", "乙丙", "丁"}, among) == {"甲乙": 2, "乙丙": 1, "丁": 1}


def test_a_neighbour_is_kept_where_no_other_word_of_the_sound_stands() -> None:
    among = runs(["权力机关。"] * 40 + ["权利保护。权力保护。"] * 40)
    assert list(neighbours([["权利", "权力"]], among)) == ["权力 >机关40"]


def test_what_is_left_of_a_word_is_kept_where_it_stands_nowhere_else() -> None:
    among = runs(["书面报告"] * 90 + ["面报的事"])
    found = list(torn({}, {"书面 报告": 90}, (), among))
    assert found == ["书面报告 面报告 书报告 书面告 书面报"]


def test_what_is_left_of_a_rare_short_word_is_not() -> None:
    assert list(torn({"水利局": 5}, {}, (), runs(["水利局"] * 5))) == []

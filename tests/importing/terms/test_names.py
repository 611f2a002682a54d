from generator.importing.terms.names import names


def test_names_are_closed_and_parted() -> None:
    assert names("许文山\t叶 青\t方仲平") == ["许文山", "叶青", "方仲平"]
    assert names("丁 一   毛 竹   白一峰") == ["丁一", "毛竹", "白一峰"]


def test_a_note_of_several_words_parts_no_names() -> None:
    line = "叶青（女，回族）　王  毅　毛  竹（女）　石磊"
    assert names(line) == ["叶青（女，回族）", "王毅", "毛竹（女）", "石磊"]

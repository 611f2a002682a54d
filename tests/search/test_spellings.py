from generator.search.spellings import LONGEST, full, initials, partial_initials

BUREAU = ("min", "zheng", "ju")


def test_full_begins_at_every_syllable() -> None:
    assert list(full(BUREAU)) == ["minzhengju", "zhengju", "ju"]


def test_full_is_cut() -> None:
    assert [len(term) for term in full(("zhuang",) * 6)] == [LONGEST] * 3 + [18, 12, 6]


def test_initials() -> None:
    assert initials(BUREAU) == "mzj"
    assert initials(("di", "5", "ci")) == "d5c"


def test_partial_initials_leave_the_shortest() -> None:
    assert list(partial_initials(("an", "yang", "shi", *BUREAU), 3)) == [
        "aysmzj",
        "ysmzj",
        "smzj",
        "mzj",
    ]
    assert list(partial_initials(BUREAU, 4)) == []

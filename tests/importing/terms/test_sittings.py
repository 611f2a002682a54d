import pytest

from generator.importing.recognise.particulars import full_name
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import occasion, sittings
from generator.link.bodies import Bodies


@pytest.mark.parametrize(
    ("text", "region", "numbers", "is_committee"),
    [
        ("2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议", "云岭县", (8, 10), True),
        ("县八届人大常委会第十次会议", "县", (8, 10), True),
        ("云岭县第八届人民代表大会第四次会议", "云岭县", (8, 4), False),
        ("县八届人大四次会议", "县", (8, 4), False),
    ],
)
def test_sittings(text: str, region: str, numbers: tuple[int, int], is_committee: bool) -> None:
    (found,) = sittings(text)
    assert (found.region, (found.term, found.session), found.is_committee) == (
        region,
        numbers,
        is_committee,
    )


def test_a_sentence_about_no_meeting_names_none() -> None:
    assert [*sittings("会议听取了第十次会议以来的报告。")] == []


@pytest.mark.parametrize(
    ("line", "is_adopted"),
    [
        ("（2024年4月18日云岭县第八届人民代表大会常务委员会第十次会议通过）", True),
        ("——2024年4月18日在云岭县第八届人民代表大会第四次会议上", False),
        ("(2024年4月18日)", False),
    ],
)
def test_a_line_that_is_an_occasion(line: str, is_adopted: bool) -> None:
    found = occasion(line)
    assert found
    assert (found.day, found.is_adopted) == ("2024-04-18", is_adopted)


@pytest.mark.parametrize("line", ["（名单另发）", "会议于2024年4月18日举行。", "——题记"])
def test_a_line_that_is_no_occasion(line: str) -> None:
    assert occasion(line) is None


def test_a_chairpersons_meeting_in_full() -> None:
    (one,) = sittings("县八届人大常委会第三次主任会议")
    assert full_name(one, Setting("云岭县", Bodies(()))) == "云岭县第八届人大常委会第三次主任会议"


def test_an_occasion_needs_no_dash_where_the_line_is_nothing_else() -> None:
    line = "2024年4月18日在云岭县第八届人大常委会第十次会议上"
    said = occasion(line)
    assert said is not None
    assert (said.day, said.sitting is not None, said.is_adopted) == ("2024-04-18", True, False)
    assert occasion(f"{line}，县长作了报告。") is None

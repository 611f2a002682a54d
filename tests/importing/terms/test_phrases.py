import pytest

from generator.importing.terms.phrases import day_of, days, names, occasion, sittings, statutes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024年4月9日", ["2024-04-09"]),
        ("2024 年 4 月 9 日至2024年4月11日", ["2024-04-09", "2024-04-11"]),
        ("二〇二四年四月十九日", ["2024-04-19"]),
        ("２０２４年４月", ["2024-04"]),
        ("2024年13月1日", []),
        ("共2024件", []),
    ],
)
def test_days(text: str, found: list[str]) -> None:
    assert [*days(text)] == found


def test_a_line_is_a_day_only_as_a_whole() -> None:
    assert day_of("2024年4月9日") == "2024-04-09"
    assert day_of("于2024年4月9日举行") == ""


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


def test_names_are_closed_and_parted() -> None:
    assert names("许文山\t叶 青\t方仲平") == ["许文山", "叶青", "方仲平"]
    assert names("丁 一   毛 竹   白一峰") == ["丁一", "毛竹", "白一峰"]


def test_statutes_with_their_articles() -> None:
    text = "根据《云岭县古桥保护办法》第三条第二款和《云岭县议事规则》的规定，审议《古桥报告》"
    assert [*statutes(text)] == [("云岭县古桥保护办法", "第三条第二款"), ("云岭县议事规则", "")]

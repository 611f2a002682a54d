import pytest

from generator.importing.terms.days import day_of, days


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024年4月9日", ["2024-04-09"]),
        ("2024 年 4 月 9 日至2024年4月11日", ["2024-04-09", "2024-04-11"]),
        ("二〇二四年四月十九日", ["2024-04-19"]),
        ("２０２４年４月", ["2024-04"]),
        ("2024年13月1日", []),
        ("2026年6月31日、2026年2月29日、2024年2月29日", ["2026-06", "2026-02", "2024-02-29"]),
        ("共2024件", []),
    ],
)
def test_days(text: str, found: list[str]) -> None:
    assert [*days(text)] == found


def test_a_line_is_a_day_only_as_a_whole() -> None:
    assert day_of("2024年4月9日") == "2024-04-09"
    assert day_of("于2024年4月9日举行") == ""

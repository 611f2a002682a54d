import pytest

from generator.chinese import day, enumeration, months, numeral
from generator.model.values import Day

NUMERALS = {
    0: "零", 1: "一", 2: "二", 9: "九", 10: "十", 11: "十一", 19: "十九", 20: "二十", 21: "二十一",
    69: "六十九", 99: "九十九", 100: "一百", 101: "一百零一", 109: "一百零九", 110: "一百一十",
    111: "一百一十一", 119: "一百一十九", 120: "一百二十", 205: "二百零五", 250: "二百五十",
    999: "九百九十九",
}  # fmt: skip


@pytest.mark.parametrize(("number", "text"), NUMERALS.items())
def test_numerals(number: int, text: str) -> None:
    assert numeral(number) == text


def test_no_two_numbers_are_written_alike() -> None:
    assert len({numeral(number) for number in range(1000)}) == 1000


def test_a_numeral_can_be_read_back() -> None:
    assert [_value(numeral(number)) for number in range(1000)] == list(range(1000))


def _value(text: str) -> int:
    total = digit = 0
    for char in text:
        if char in "百十":
            total += (digit or 1) * {"百": 100, "十": 10}[char]
            digit = 0
        else:
            digit = "零一二三四五六七八九".index(char)
    return total + digit


DATES = {
    (2023, 3, 9): "2023年3月9日",
    (2021, 12, 31): "2021年12月31日",
    (2021, 10): "2021年10月",
    (2021,): "2021年",
}


@pytest.mark.parametrize(("date", "text"), DATES.items())
def test_dates_have_no_leading_zeros(date: tuple[int, ...], text: str) -> None:
    assert day(Day(*date)) == text


MONTHS = {1: "一个月", 2: "两个月", 3: "三个月", 12: "十二个月", 22: "二十二个月"}


@pytest.mark.parametrize(("number", "text"), MONTHS.items())
def test_months_of_a_deadline(number: int, text: str) -> None:
    assert months(number) == text


ENUMERATIONS = {("甲",): "甲", ("甲", "乙"): "甲和乙", ("甲", "乙", "丙"): "甲、乙和丙"}


@pytest.mark.parametrize(("words", "text"), ENUMERATIONS.items())
def test_enumerations(words: tuple[str, ...], text: str) -> None:
    assert enumeration(words) == text

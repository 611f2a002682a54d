"""Directions that a text gives to the figures of its matter's other records: looked up, not tried one by one."""

import time

from generator.check.figures.text_direction import _of_others, by_growth
from generator.check.texts import Text, printed
from tests.check.printed import SURVEY, printing

MANY = 3000


def _text(markdown: str) -> Text:
    (own,) = (
        one for one in printed(printing(markdown)) if getattr(one.located, "id", "") == SURVEY
    )
    (text,) = (one for one in own.texts if one.is_body)
    return text


def test_the_work_does_not_grow_with_names_times_rates() -> None:
    text = _text("供水量增长3.2%，" * MANY + "供水户同比下降5.1%。")
    others = by_growth((f"第{number}渠", "-3.2%") for number in range(MANY))
    started = time.process_time()
    assert not list(_of_others(text, {**others, ("5.1", False): [("供水户", "-5.1%")]}))
    assert len(list(_of_others(text, by_growth([("供水户", "5.1%")])))) == 1
    assert time.process_time() - started < 5

"""No rule asks more than twice as much of a text that is twice as long, whatever it is full of.

Calls of functions are counted, not time: what a regular expression does by itself is not seen.
"""

import sys
from pathlib import Path

import pytest

from generator.check import RULES
from generator.link.corpus import Corpus
from generator.pipeline import proofread

TIMES = 150
OTHER = 137
"""So many times for what is computed once: not as often, since what is kept is kept by text."""
MOST = 2.4
"""Twice the work, and something for what is asked the first time."""
TEXTS = {
    "brackets": "（",
    "quotation marks": "“",
    "links": "[甲](b)",
    "digits": "1234567890",
    "sums": "12件、",
    "rare characters": "鼍",
    "slips": "应党加强审义办事出",
    "look-alikes": "己经收人末成年人",
    "numerals": "一二三四五六七八九十百",
    "enumerations": "一是修渠；",
    "particles": "情况地报告得意见",
    "names": "县水利局局长赵晓川、",
    "titles": "《关于水力工作的报告》",
    "meetings": "第九届人大常委会第五次会议",
    "dates": "2023年3月9日",
    "telephones": "13800138000、",
    "paragraphs": "甲。\n\n",
    "rows": "| 甲 | 12 |\n",
}


@pytest.mark.parametrize("name", TEXTS)
def test_twice_the_text_is_twice_the_work(name: str, content: Path) -> None:
    part = TEXTS[name]
    _, one, two = (_calls(_corpus(content, part, n)) for n in (OTHER, TIMES, 2 * TIMES))
    assert two < MOST * one


def _corpus(content: Path, part: str, times: int) -> Corpus:
    head = "| 名称 | 数 |\n| --- | --- |\n" if part.startswith("|") else ""
    text = head + part * times
    path = content / "qinghe/2023-1/texts/water-survey.md"
    path.write_text(f"{text}\n", encoding="utf-8")
    return proofread(content, ()).corpus


def _calls(corpus: Corpus) -> int:
    """Return how many functions all rules call."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(called)
    try:
        for rule in RULES:
            for _ in rule.problems(corpus):
                pass
    finally:
        sys.setprofile(None)
    return count

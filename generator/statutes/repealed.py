"""What a sentence says is repealed: 废止《甲》《乙》, 《甲》同时废止 -> 甲, 乙."""

import re

from generator.statutes.phrases import TITLE, introduces

TITLES = re.compile(f"《({TITLE})》")
"""A title within its marks."""
_BETWEEN = re.compile(r"(?:[（(][^（）()]*[）)])?(?:以及|[、，和及])?")
_AMENDS = re.compile("修改|修正|修订")
_FARTHEST = 60
"""How many characters may stand between 废止 and the title that it speaks of."""


def only_repeals(text: str) -> bool:
    """Whether a line introduces what is repealed, and nothing that is amended."""
    return introduces(text) and "废止" in text and not _AMENDS.search(text)


def repealed(text: str) -> list[str]:
    """Return the titles that stand behind 废止, or before it: 废止《甲》《乙》, 《甲》同时废止."""
    return [title for one in re.split("[。；]", text) for title in _repealed_in(one)]


def _repealed_in(sentence: str) -> list[str]:
    before, word, after = sentence.partition("废止")
    if not word:
        return []
    first = after.find("《")
    if 0 <= first <= _FARTHEST:
        return _side_by_side(after[first:])
    titles = [*TITLES.finditer(before)]
    near = titles and len(before) - titles[-1].end() <= _FARTHEST
    start = titles[-1].start() if near else 0
    for one in reversed(titles[:-1]):
        if not _BETWEEN.fullmatch(before, one.end(), start):
            break
        start = one.start()
    return _side_by_side(before[start:]) if near else []


def _side_by_side(text: str) -> list[str]:
    """Return the titles that a text begins with, one beside the other."""
    found: list[str] = []
    at = 0
    while title := TITLES.match(text, at):
        found.append(title[1])
        between = _BETWEEN.match(text, title.end())
        at = between.end() if between else title.end()
    return found

"""Lines that are nothing but the number of a page."""

import re
from collections.abc import Mapping, Sequence
from unicodedata import normalize

_SIGN = "[-—–―─－·•.~～_|*]"
_SET_OFF = re.compile(
    rf"{_SIGN}+\s*([0-9]{{1,4}}|[ivxlc]{{1,7}})\s*{_SIGN}+"
    r"|第\s*([0-9]{1,4})\s*页(?:[,，/\s]*共\s*[0-9]{1,4}\s*页)?"
    r"|(?:page\s*)?([0-9]{1,4})\s*(?:/|of)\s*[0-9]{1,4}",
    re.IGNORECASE,
)
_LONGEST = 100
"""Characters: no number of a page is longer, whatever blanks and dashes are around it."""
_BARE = re.compile("[0-9]{1,4}")
_LINES_OF_A_PAGE = 8
"""The fewest lines between two numbers of pages: a column of numbers counts up, too."""
_ENOUGH = 3


def set_off(line: str) -> str:
    """Return the number of a line that shows it as pages do: — 12 —, 第12页; nothing for another."""
    found = len(line) <= _LONGEST and _SET_OFF.fullmatch(normalize("NFKC", line).strip())
    return next(filter(None, found.groups())) if found else ""


def bare(line: str) -> str:
    """Return the number of a line that is a number; nothing for another."""
    plain = normalize("NFKC", line).strip() if len(line) <= _LONGEST else ""
    return plain if _BARE.fullmatch(plain) else ""


def page_numbers(lines: Sequence[str]) -> Mapping[int, str]:
    """Return which lines of a text are numbers of pages, and the numbers."""
    found = {at: shown for at, line in enumerate(lines) if (shown := set_off(line))}
    numbers = [(at, int(shown)) for at, line in enumerate(lines) if (shown := bare(line))]
    run: list[tuple[int, int]] = []
    for at, number in [*numbers, (len(lines), -1)]:
        if run and (number != run[-1][1] + 1 or at - run[-1][0] < _LINES_OF_A_PAGE):
            if len(run) >= _ENOUGH:
                found |= {place: str(one) for place, one in run}
            run = []
        run.append((at, number))
    return dict(sorted(found.items()))

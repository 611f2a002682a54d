"""The lines of a paragraph -> its text."""

import re
from collections.abc import Sequence

WHY = "把断开的行接成一段"
_HYPHEN = re.compile(r"[A-Za-z]-$")
_WORD_ENDS = re.compile(r"[A-Za-z0-9,.;:!?)]$")
_WORD_BEGINS = re.compile(r"[A-Za-z0-9(]")
_NUMBER_ENDS, _NUMBER_BEGINS = re.compile(r"[0-9.,]$"), re.compile(r"[0-9.,%]")


def joined(lines: Sequence[str]) -> str:
    """Return the text of lines: Chinese closes up, words of other scripts are parted by a blank.

    A hyphen at the end of a line goes where small letters follow; a number goes on as a number.
    """
    text = lines[0]
    for line in lines[1:]:
        if _HYPHEN.search(text) and line[:1].islower():
            text = text[:-1] + line
        elif _NUMBER_ENDS.search(text) and _NUMBER_BEGINS.match(line):
            text += line
        elif _WORD_ENDS.search(text) and _WORD_BEGINS.match(line):
            text += " " + line
        else:
            text += line
    return text

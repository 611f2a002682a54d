"""Text to tokens. theme/assets/search/tokenise.js is the same in JavaScript.

tests/cases/tokenise.json is the table of cases that both must meet.
"""

import re
import unicodedata
from itertools import groupby, pairwise

_HAN = (
    r"\u3005\u3007\u3021-\u3029\u3038-\u303b"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
_LETTERS = rf"(?:(?![{_HAN}])[^\W_])+"
_RUN = rf"{_LETTERS}(?:(?<=[0-9])\.(?=[0-9]){_LETTERS})*(?:(?<=[0-9])[%‰])?"
_ATOM = re.compile(rf"[{_HAN}]|{_RUN}")
_HAN_CHARACTER = re.compile(rf"[{_HAN}]")


def atoms(text: str) -> list[str]:
    """Return the Han characters and the runs of other letters and digits, in order.

    Width (NFKC) and letter case do not count; spaces, line breaks and punctuation are left out.
    A decimal point between digits and a percent sign after one belong to the run: `76.5%`.
    """
    return _ATOM.findall(unicodedata.normalize("NFKC", text).lower())


def is_han(atom: str) -> bool:
    """Whether an atom is a Han character, not a run."""
    return _HAN_CHARACTER.match(atom) is not None


def normalise(text: str) -> str:
    """Return the atoms of `text` as one string, in which a passage is sought as typed.

    A single space parts two neighbouring runs: 安政文〔2021〕47号 is `安政文2021 47号`.
    """
    return "".join(
        "".join(group) if han else " ".join(group) for han, group in groupby(atoms(text), is_han)
    )


def tokens(text: str) -> list[str]:
    """Return the index terms of `text`: pairs of adjacent Han characters, and runs whole.

    Never words of a dictionary, so a passage's pairs are always among those of its document.
    A Han character between two runs is a token by itself: 47号2 gives `47`, `号`, `2`.
    """
    found: list[str] = []
    for han, group in groupby(atoms(text), is_han):
        members = list(group)
        pairs = [first + second for first, second in pairwise(members)] if han else []
        found.extend(pairs or members)
    return found

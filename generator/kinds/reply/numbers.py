"""The numbers of motions and suggestions, as titles and texts say them: 第12号, 第2023-15号."""

import re

_TYPE = "(?:议案|建议|提案)"
_DIGITS = "(?:(?:19|20)[0-9]{2}[-－—–])?[0-9]{1,14}"
NUMBER = f"(?<![0-9、，,和及与至到~～－—–-])第?{_DIGITS}号"
"""One number, for use in an expression; no year is parted from it, and it ends no list or span of several."""
_AND = "(?:[、，,和及与]|(?<![^0-9](?:19|20)[0-9]{2})[-－—–]|[至到~～])"
SEVERAL = re.compile(
    f"[0-9]号?{_AND}第?{_DIGITS}(?:号|(?={_TYPE}))(?:等[0-9]{{0,4}}[件个]?)?(?:的)?(?:重点)?(?:代表|委员)?{_TYPE}"
)
"""A list or a span of numbers: 第12、13号建议, 第3号和第7号议案, 第12—15号建议."""


def digits(number: str) -> str:
    """Return the digits of a number, without zeros in front: 第012号 and 12号 are the same."""
    return re.sub("[^0-9]", "", number).lstrip("0")

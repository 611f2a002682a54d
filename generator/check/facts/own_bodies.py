"""Bodies of their own whose names are one character from that of another: 税务局, 水务局."""

import re

_WITHIN = "检察委员会|审判委员会|检察室|监察室|督查室|督察室"
"""Of procuratorates, courts and departments: 县检察委员会 is none, but a slip for 县监察委员会."""
_OF_A_REGION = (
    "税务局|水务局|法制委员会|法治委员会|法制办公室|法治办公室|法制办|法治办|"
    "监察局|督查局|督察局|审计委员会"
)
_OWN = re.compile(rf"(?:(?<![省市县区州旗乡镇])(?:{_WITHIN})|{_OF_A_REGION})$")
_LONGEST = 7


def own_body(text: str, end: int) -> str:
    """Return the well-known name of a body that stands before `end`, or an empty string."""
    found = _OWN.search(text[max(0, end - _LONGEST) : end])
    return found[0] if found else ""

"""The names in a line of a list."""

import re


def names(line: str) -> list[str]:
    """Return the names in a line of a list, those of two characters padded or not."""
    cells = re.split(rf"(?:\t|\s{{3,}}|[、，,；;]|(?<=[）)])\s*){_OUTSIDE}", line.strip())
    found: list[str] = []
    for cell in cells:
        found += _names(cell.split())
    return found


def _names(words: list[str]) -> list[str]:
    """Join single characters, which are one name set apart."""
    found: list[str] = []
    pending = ""
    for word in words:
        if pending and _ONE_NOTED.match(word):
            found.append(pending + word)
            pending = ""
            continue
        if len(word) == 1:
            pending += word
            if len(pending) == _PADDED:
                found.append(pending)
                pending = ""
            continue
        found += [pending] if pending else []
        pending = ""
        found.append(word)
    return [*found, *([pending] if pending else [])]


_OUTSIDE = "(?![^（(）)]{0,30}[）)])"
"""Not within brackets: （女，回族）."""
_PADDED = 2
_ONE_NOTED = re.compile(r"[^（(][（(]")
"""The second character of a name of two, with a note beside it."""

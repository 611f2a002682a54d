"""Escaping: text becomes Markdown that shows exactly that text, wherever it stands.

The dialect is Python-Markdown with what generator/site/dialect.py lists. A few frequent
characters get a backslash; the others become character references, which no extension reads as
markup. Line breaks become <br>, because a line of its own could start a block.
"""

import re


class Markdown(str):
    """A string that is Markdown already and is not escaped again."""

    __slots__ = ()


_SPECIAL = re.compile(
    r"^(?P<lead>[ \t]*\d+)(?P<after_digits>[.)])(?=\s|$)"
    r"|^(?P<space>[ \t]*)(?P<first>[-+=:])(?=[-=\s]|$)"
    r"|(?P<backslashed>[*_\[\]#])"
    # A cell of two carets is merged with the one above.
    r"|(?P<caret>\A\^(?=\^\Z))"
    # ]: in the text of a link would make the line a definition; ! before a link, an image.
    r"|(?P<referenced>[\\`{}|~&<>]|(?<=\]):|!\Z)"
    r"|(?P<newline>\n)",
    re.MULTILINE,
)


def escape(value: object) -> Markdown:
    """Return `value` as Markdown; what is Markdown already comes back unchanged."""
    if isinstance(value, Markdown):
        return value
    return Markdown(_SPECIAL.sub(_escaped, str(value).strip()))


def escape_within(text: str) -> Markdown:
    """Return a part of a line as Markdown: its spaces at either end count."""
    lead = text[: len(text) - len(text.lstrip())]
    tail = text[len(text.rstrip()) :] if text.strip() else ""
    return Markdown(lead + escape(text) + tail)


def _escaped(found: re.Match[str]) -> str:
    if found["newline"]:
        return "<br>"
    if found["backslashed"]:
        return "\\" + found["backslashed"]
    char = found["caret"] or found["referenced"] or found["first"] or found["after_digits"]
    return f"{found['lead'] or found['space'] or ''}&#{ord(char)};"

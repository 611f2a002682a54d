"""Documents added to the contents of an issue that is there, under headings of their own."""

from collections.abc import Sequence

from generator.importing.terms.typed import scalar
from generator.load.builder import Plain
from generator.load.tree import parse

Listed = tuple[str, str, str]
"""A document as the contents call it, its page, and a comment that says how they called it in print."""
Group = tuple[str, Sequence[Listed]]
"""A heading with its documents."""


def lines_of(groups: Sequence[Group]) -> str:
    """Return groups of contents as they are typed."""
    text = ""
    for heading, listed in groups:
        text += f"  - heading: {scalar(heading)}\n    documents:\n"
        for document, page, comment in listed:
            text += f"      {document}: {page or '~'}{comment}\n"
    return text


def with_groups(data: bytes, groups: Sequence[Group]) -> bytes | None:
    """Return the bytes of an issue with groups at the end of its contents; None where that is not so.

    What comes out is read back: it says what was there, and the groups.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    new = f"{text.rstrip()}\n{lines_of(groups)}"
    old, found = _value(text), _value(new)
    if "\r" in text or not isinstance(old, dict) or not isinstance(old.get("contents"), list):
        return None
    before = old["contents"]
    added: list[Plain] = [
        {"heading": heading, "documents": {name: page or "~" for name, page, _ in listed}}
        for heading, listed in groups
    ]
    is_whole = isinstance(before, list) and found == {**old, "contents": [*before, *added]}
    return new.encode() if is_whole else None


def _value(text: str) -> "Plain | None":
    tree, problems = parse(text, "")
    return tree.value if tree and not problems else None

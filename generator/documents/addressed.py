"""To whom a document is addressed, as its text types it: a line before the first sentence."""

import re
from collections.abc import Collection, Sequence

from markdown_it.tree import SyntaxTreeNode

from generator.documents.signed import words_of
from generator.prose import parse

_FIRST = 4
"""Among how many blocks it stands: a title and a number may have been pasted above it."""
_BETWEEN = re.compile("[，、,；;]")
_AND = re.compile("[和及与]")


def is_addressed(text: str, names: Collection[str]) -> bool:
    """Whether a long text begins with a line that addresses it to some of `names`, and to no other."""
    return addressing(parse(text).children, names) is not None


def addressing(nodes: Sequence[SyntaxTreeNode], names: Collection[str]) -> int | None:
    """Return which of the blocks of a text says to whom it is addressed."""
    for index, node in enumerate(nodes[:_FIRST] if names else ()):
        words = words_of(node)
        if words.endswith(("：", ":")) and _are_among(names, words[:-1]):
            return index
    return None


def _are_among(names: Collection[str], words: str) -> bool:
    """Whether words are some of `names`, one behind the other."""
    return all(
        one in names or all(part in names for part in _AND.split(one))
        for one in _BETWEEN.split(words)
    )

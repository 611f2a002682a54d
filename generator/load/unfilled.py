"""What `gazette new` left for the editor to fill in: told where it stands, and nothing follows from it."""

import re
from collections.abc import Iterator

from generator.load.builder import Tree
from generator.model.values import UNFILLED
from generator.place import Mark, mark_at
from generator.problems import Problem, error

_BLANK = re.compile(f"{UNFILLED}[^【】]*】")
_HINT = "请照原件填写；不需要的，删去这一行或这一段"


def unfilled(tree: Tree) -> Iterator[Problem]:
    """Yield every blank in the keys and values of a record."""
    value, place = tree.value, tree.place
    if isinstance(value, str):
        yield from _blanks(value, place.mark)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _blanks(key, place.children[key].key_mark)
            yield from unfilled(Tree(item, place.children[key]))
    else:
        for index, item in enumerate(value):
            yield from unfilled(Tree(item, place.children[index]))


def unfilled_text(text: str, path: str) -> Iterator[Problem]:
    """Yield the first blank in a long text."""
    if found := _BLANK.search(text):
        yield from _blanks(found[0], mark_at(text, found.start(), path))


def _blanks(text: str, mark: Mark) -> Iterator[Problem]:
    blanks = "、".join(_BLANK.findall(text))
    if blanks:
        yield error("unfilled", mark, f"{blanks}还没有填写", _HINT)

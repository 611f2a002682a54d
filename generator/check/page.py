"""A page of the handbook, read from the docstring of a rule's module.

<id>：<title>。

查什么：what the rule catches.
为什么：why it matters.
依据：statute, standard or arithmetic.
错例：what it complains of, on the same line or below it.
正例：the same, right.

The page of a problem that no rule finds says 怎样改 (how to mend it) instead of 依据.
"""

import inspect
import re
from dataclasses import dataclass

PARTS = ("查什么", "为什么", "依据", "错例", "正例")
READING_PARTS = ("查什么", "为什么", "怎样改", "错例", "正例")
_PART = re.compile(rf"^({'|'.join(dict.fromkeys(PARTS + READING_PARTS))})：", re.MULTILINE)


class PageError(ValueError):
    """A docstring that is no page: a mistake of the programmer."""


@dataclass(frozen=True)
class RulePage:
    """A rule's title, and the name and text of each part."""

    title: str
    parts: tuple[tuple[str, str], ...]


def read_page(rule_id: str, docstring: str, parts: tuple[str, ...] = PARTS) -> RulePage:
    """Return the page that `docstring` is; raise PageError when it lacks one of `parts`."""
    head, *rest = _PART.split(inspect.cleandoc(docstring))
    title = re.fullmatch(rf"{re.escape(rule_id)}：(.+)。", head.strip())
    if not title:
        raise PageError(f"{rule_id}: the first line is not “{rule_id}：……。”: {head.strip()}")
    found = {name: inspect.cleandoc(text) for name, text in zip(rest[::2], rest[1::2], strict=True)}
    if tuple(rest[::2]) != parts or not all(found.values()):
        raise PageError(f"{rule_id}: the docstring must have, in this order, {parts}")
    return RulePage(title[1], tuple(found.items()))

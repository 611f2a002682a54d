"""Titles and numbers that a text quotes."""

import re
from collections.abc import Iterator

from generator.render.leads.span import NOTHING, Span

_MARKS = re.compile("[《》]")
_SAID = re.compile("“[^“”]{1,60}”")
_NUMBER = re.compile(r"[\u4e00-\u9fff]{1,16}〔[0-9]{4}〕[0-9]{1,5}号")


def titles(text: str) -> Iterator[Span]:
    """Yield every title in 《》 with its marks: what it holds is a part of it and no name by itself."""
    depth = start = 0
    for mark in _MARKS.finditer(text):
        if mark[0] == "《":
            start = start if depth else mark.start()
            depth += 1
        elif depth:
            depth -= 1
            if not depth and "\n" not in text[start : mark.end()]:
                yield Span(start, mark.end(), ("title", text[start + 1 : mark.start()]))


def sayings(text: str) -> Iterator[Span]:
    """Yield what stands in “”: a slogan, the name of a campaign, the words of somebody."""
    return (Span(*found.span(), NOTHING) for found in _SAID.finditer(text))


def numbers(text: str) -> Iterator[Span]:
    """Yield every number of a document, perhaps with words before the code of its office."""
    return (Span(*found.span(), ("number", found[0])) for found in _NUMBER.finditer(text))

"""What a browser shows of Markdown: its text, its tags, its attributes."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

import markdown

from generator.site.dialect import EXTENSIONS, SETTINGS

BLOCKS = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "br", "pre", "hr"}
VOID = {"br", "hr", "img", "meta", "link", "input"}


@dataclass
class Shown(HTMLParser):
    """The text of a page, its tags in order, the attributes of each."""

    text: str = ""
    tags: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str, str | None]] = field(default_factory=list)
    children: set[tuple[str, str]] = field(default_factory=set)
    """Which tag stands in which."""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self._open.append(tag)
            self.children |= set(pairwise(self._open[-2:]))
        if tag in BLOCKS:
            self.text += "\n"

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.tags.append("!--")


def shown(text: str) -> Shown:
    """Return what the site shows of a page's Markdown, read as MkDocs reads it."""
    extensions = [*EXTENSIONS, "fenced_code"]
    found = Shown()
    found.feed(markdown.markdown(text, extensions=extensions, extension_configs=SETTINGS))
    found.close()
    return found


def squeezed(text: str) -> str:
    """Return a text without white space, which HTML does not keep."""
    return re.sub(r"\s+", "", text)

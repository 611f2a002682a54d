"""The text of a document with links where its words lead: its front matter says which do (`leads`).

No character is changed, and nothing but links is added. Within one paragraph or cell the first words
that lead to a page are a link; the others are not, so that a text stays a text.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from html import escape, unescape

Run = tuple[str, str]
"""Words, and the id of the page that they lead to, if they lead anywhere."""

_PIECE = re.compile(
    r"<(?P<end>/?)(?P<tag>[a-z][a-z0-9]*)[^>]*?(?P<void>/?)>|<[^>]*>|[^<]+", re.DOTALL
)
_CHARACTER = re.compile("&[^;]*;|.", re.DOTALL)
_WITHOUT = frozenset({"a", "h1", "h2", "h3", "h4", "h5", "h6", "th", "caption", "code"})
"""What leads somewhere already, and headings."""
_ANEW = frozenset({"p", "li", "td", "dd", "dt", "tr", "blockquote"})


def leads_of(meta: Mapping[str, object]) -> Mapping[str, str]:
    """Return the words of a document with the ids of the pages to which they lead."""
    found = meta.get("leads")
    return (
        {str(words): str(to) for words, to in found.items()} if isinstance(found, Mapping) else {}
    )


def with_leads(html: str, leads: Mapping[str, str], way: Callable[[str], str]) -> str:
    """Return a page with its links; `way` gives the address of a page by its id."""
    return "".join(_pieces(html, leads, way)) if leads else html


def runs(text: str, leads: Mapping[str, str], seen: set[str] | None = None) -> Iterator[Run]:
    """Yield the words of a text that lead somewhere, and those between them; to `seen` none leads again."""
    done = set() if seen is None else seen
    at = 0
    for found in _pattern(tuple(leads)).finditer(text) if leads else ():
        to = leads[found[0]]
        if to and to not in done:
            done.add(to)
            if found.start() > at:
                yield text[at : found.start()], ""
            yield found[0], to
            at = found.end()
    if at < len(text):
        yield text[at:], ""


def _pieces(html: str, leads: Mapping[str, str], way: Callable[[str], str]) -> Iterator[str]:
    seen: set[str] = set()
    without = 0
    for piece in _PIECE.finditer(html):
        tag = piece["tag"]
        if tag in _WITHOUT and not piece["void"]:
            without += -1 if piece["end"] else 1
        if tag in _ANEW:
            seen.clear()
        if piece[0].startswith("<") or without:
            yield piece[0]
        else:
            yield from _text(piece[0], leads, way, seen)


def _text(
    html: str, leads: Mapping[str, str], way: Callable[[str], str], seen: set[str]
) -> Iterator[str]:
    """Yield what stands between two tags, as HTML has it, with its links."""
    written: Sequence[str] = _CHARACTER.findall(html) if "&" in html else html
    characters = [*map(unescape, written)] if "&" in html else written
    if any(len(one) != 1 for one in characters):
        yield html  # what no browser shows as one character
        return
    at = 0
    for words, to in runs("".join(characters), leads, seen):
        typed = "".join(written[at : at + len(words)])
        at += len(words)
        yield f'<a href="{escape(way(to))}">{typed}</a>' if to else typed


@lru_cache(maxsize=16)
def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Return what finds the words, of those that begin at one place the longest."""
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))))

"""Titles in HTML, with `<wbr>` where a line may end; styles keep the rest of the words together."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape, unescape

from generator.words.titles import LineEnds, Titles

_NAMES = ("people", "bodies", "offices", "issuer", "addressee")
"""The particulars of a document that are names."""
_IN_TEXTS = r"h[1-6]|th|caption"
_WITHIN = re.compile(
    r".{1,10}?[省市县区州旗镇乡]"
    r"(?:(?:人民代表大会|人大)(?:(?:常务委员会|常委会)|(?!常务委员会|常委会))|(?!人民代表大会|人大))"
    r"(?P<body>.{3,})"
)
"""A body within a region, or within the region's congress or its committee."""
_CONGRESS = re.compile(r"(?:.+[省市州盟])?(?P<region>.{2,10}?[省市县区州旗镇乡])人民代表大会")
"""A congress by its full name, and its region: 青岭瑶族自治县."""


def _elements(tags: str) -> re.Pattern[str]:
    """Return what finds elements, none within another, lines of adoption, and signatures."""
    return re.compile(
        rf'(?P<begin><(?:(?P<tag>{tags})(?: [^>]*)?|p class="(?:adoption|speaker|signature)"[^>]*)>)'
        r"(?P<inner>.*?)(?P<end></(?(tag)(?P=tag)|p)>)",
        re.DOTALL,
    )


_TITLES = _elements(_IN_TEXTS)
_TITLES_AND_LINKS = _elements(f"{_IN_TEXTS}|a")
_CHARACTER = re.compile(r"(?P<markup>(?:<[^>]*>)*)(?P<written>&[^;]*;|[^<]|\Z)", re.DOTALL)
"""One character of a text, as HTML writes it, with the markup before it; nothing is the last."""
_END, _END_IN_NAME = "<wbr>", '<wbr class="in-name">'
_KEPT, _KEPT_END = '<span class="whole">', "</span>"


class NotedTitles(Titles):
    """Titles that are laid out, with a note of which were asked for: a page depends on its own."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        """Take the names."""
        super().__init__(names)
        self.asked: dict[str, None] = {}
        known = self.line_ends

        def noted(title: str) -> LineEnds:
            self.asked[title] = None
            return known(title)

        self.line_ends = noted  # type: ignore[assignment]  # it is called, and no more


def names_in(metas: Iterable[Mapping[str, object]]) -> frozenset[str]:
    """Return the names that the front matters of pages have, how bodies are called in short, and their regions."""
    values = (meta.get(key, ()) for meta in metas for key in _NAMES)
    lists = ([value] if isinstance(value, str) else value for value in values)
    names = {str(name) for names in lists if isinstance(names, Sequence) for name in names}
    regions = {one["region"] for one in map(_CONGRESS.fullmatch, names) if one}
    return frozenset(names.union(regions, *map(_shorter, names)))


def _shorter(name: str) -> Iterator[str]:
    """Yield a name without its region, or without the congress that the body belongs to.

    青禾县人大常委会代表工作委员会: 代表工作委员会; 青禾县民政局: 县民政局's 民政局.
    """
    if inner := _WITHIN.fullmatch(name):
        yield inner["body"]
        yield from _shorter(inner["body"])


def titled(title: object, titles: Titles) -> str:
    """Return a title as HTML."""
    return laid_out(escape(str(title)), titles)


def with_titles(html: str, titles: Titles, *, links: bool) -> str:
    """Return a page with its headings, heads of tables, lines of adoption and signatures laid out.

    `links` says whether its links are the titles of other pages.
    """

    def element(found: re.Match[str]) -> str:
        return found["begin"] + laid_out(found["inner"], titles) + found["end"]

    return (_TITLES_AND_LINKS if links else _TITLES).sub(element, html)


def laid_out(html: str, titles: Titles) -> str:
    """Return the inner HTML of a title with the places where a line may end."""
    if "<" not in html and "&" not in html:
        return _plain(html, titles.line_ends(html))
    characters = [*_CHARACTER.finditer(html)]
    ends = titles.line_ends("".join(unescape(one["written"]) for one in characters))
    begin, end = _kept(ends, characters)
    written = [
        (_KEPT_END if at in end else "")
        + (_END if at in ends.ends else _END_IN_NAME if at in ends.in_names else "")
        + one["markup"]
        + (_KEPT if at in begin else "")
        + one["written"]
        for at, one in enumerate(characters)
    ]
    return "".join(written)


def _plain(text: str, ends: LineEnds) -> str:
    """Return the same of a text without markup, which most titles are."""
    if not (ends.ends or ends.in_names or ends.whole):
        return text
    begin, end = {start for start, _ in ends.whole}, {end for _, end in ends.whole}
    written = [
        (_KEPT_END if at in end else "")
        + (_END if at in ends.ends else _END_IN_NAME if at in ends.in_names else "")
        + (_KEPT if at in begin else "")
        + one
        for at, one in enumerate((*text, ""))
    ]
    return "".join(written)


def _kept(ends: LineEnds, characters: Sequence[re.Match[str]]) -> tuple[set[int], set[int]]:
    """Return where an element that keeps its text whole begins, and where it ends."""
    kept = [
        (start, end)
        for start, end in ends.whole
        # Elements cannot overlap: what is partly bold may be broken.
        if not any(one["markup"] for one in characters[start + 1 : end])
    ]
    return {start for start, _ in kept}, {end for _, end in kept}

"""A regulation as an act of Akoma Ntoso."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from generator.render.akn.elements import About, add, head, written
from generator.statutes.lines import Sort
from generator.statutes.statute import Provision, Statute

_TAGS = {
    Sort.PART: "part",
    Sort.CHAPTER: "chapter",
    Sort.SECTION: "section",
    Sort.ARTICLE: "article",
    Sort.ITEM: "point",
    Sort.SUBITEM: "indent",
    Sort.TITLE: "hcontainer",
    Sort.ANNEX: "hcontainer",
}
_NAMES = {Sort.TITLE: "title", Sort.ANNEX: "annex"}
_RANKS = {
    Sort.ANNEX: 0,
    Sort.TITLE: 0,
    Sort.PART: 0,
    Sort.CHAPTER: 1,
    Sort.SECTION: 2,
    Sort.ARTICLE: 3,
    Sort.PARAGRAPH: 4,
    Sort.ITEM: 5,
    Sort.SUBITEM: 6,
}
"""What stands below what: a line ends all that are not above it."""
_LOOSE = 3
"""The rank of a line that belongs to no article."""


def act(statute: Statute, about: About, history: str) -> str:
    """Return the text of a regulation's file; `history` stands where the text does not say it itself."""
    document = Element("act", {"name": about.sort, "contains": "singleVersion"})
    head(document, about)
    preface = add(document, "preface")
    add(add(preface, "longTitle"), "p", about.title)
    if history:
        add(preface, "p", history)
    for one in statute.provisions[: statute.preamble]:
        add(preface, "p", one.text)
    _Body(add(document, "body")).fill(statute.provisions[statute.preamble :])
    return written(document)


class _Body:
    """Puts lines, one after the other, below those that they belong to."""

    def __init__(self, body: Element) -> None:
        self._above: list[tuple[int, Element]] = [(-1, body)]
        self._unnumbered = 0

    def fill(self, provisions: Iterable[Provision]) -> None:
        """Add all lines; a body has at least one."""
        for one in provisions:
            if one.sort is Sort.ARTICLE:
                self._article(one)
            elif one.sort in _TAGS:
                self._labelled(one)
            else:
                self._paragraph(one)
        if not len(self._above[0][1]):
            self._container("empty", "", _LOOSE)

    def _article(self, one: Provision) -> None:
        article = self._open("article", one.article, Sort.ARTICLE)
        add(article, "num", one.line.label)
        paragraph = self._open("paragraph", one.address, Sort.PARAGRAPH)
        _say(paragraph, one.line.text)

    def _labelled(self, one: Provision) -> None:
        found = self._open(_TAGS[one.sort], one.address, one.sort)
        if name := _NAMES.get(one.sort):
            found.set("name", name)
        if one.line.label:
            add(found, "num", one.line.label)
        if one.sort in {Sort.ITEM, Sort.SUBITEM}:
            _say(found, one.line.text)
        elif one.line.text:
            add(found, "heading", one.line.text)

    def _paragraph(self, one: Provision) -> None:
        if one.address:
            _say(self._open("paragraph", one.address, Sort.PARAGRAPH), one.text)
        else:
            in_article = any(rank == _RANKS[Sort.ARTICLE] for rank, _ in self._above)
            self._container("text", one.text, _RANKS[Sort.PARAGRAPH] if in_article else _LOOSE)

    def _container(self, name: str, words: str, rank: int) -> None:
        found = self._below("hcontainer", "", rank)
        found.set("name", name)
        _say(found, words)

    def _open(self, tag: str, address: str, sort: Sort) -> Element:
        return self._below(tag, address, _RANKS[sort])

    def _below(self, tag: str, address: str, rank: int) -> Element:
        while self._above[-1][0] >= rank:
            self._above.pop()
        parent = self._above[-1][1]
        _introduce(parent)
        if not address:
            self._unnumbered += 1
        found = add(parent, tag, eId=address or f"nn_{self._unnumbered}")
        self._above.append((rank, found))
        return found


def _say(parent: Element, words: str) -> None:
    add(add(parent, "content"), "p", words)


def _introduce(parent: Element) -> None:
    """Let what a provision says introduce what comes below it."""
    content = parent.find("content")
    if content is not None:
        content.tag = "intro"

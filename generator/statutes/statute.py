"""A statute as typed, one line a paragraph -> its provisions, each with a stable address. Pure.

Nothing is left out: what is no provision stays where it stands, as a paragraph without an address.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.statutes.lines import HEADINGS, Line, Sort, as_paragraph, read_line


@dataclass(frozen=True)
class Provision:
    """A line of a statute with its address, such as art_12__para_2__item_3; empty where it has none.

    An article's first paragraph stands in one line with the article's label: `address` is the
    paragraph's, `article` the article's. `line` counts from 1 in the file.
    """

    line: Line
    number: int
    address: str = ""
    article: str = ""

    @property
    def sort(self) -> Sort:
        """What the line is."""
        return self.line.sort

    @property
    def text(self) -> str:
        """The line as it is printed."""
        return self.line.label + self.line.blank + self.line.text


@dataclass(frozen=True)
class Statute:
    """The provisions of a statute in their order, the list of contents at its head apart."""

    provisions: Sequence[Provision]
    contents: Sequence[Provision] = ()
    """Where the text itself has a list of its chapters: that list, with the addresses it leads to."""

    def of(self, *sorts: Sort) -> Iterator[Provision]:
        """Yield the provisions of some sorts."""
        return (one for one in self.provisions if one.sort in sorts)

    @property
    def preamble(self) -> int:
        """How many provisions stand before the first chapter or article."""
        for index, one in enumerate(self.provisions):
            if one.sort in {*HEADINGS, Sort.ARTICLE}:
                return index
        return len(self.provisions)


def read_statute(text: str) -> Statute:
    """Return a statute's provisions; lines without a character are passed over."""
    lines = [(n, read_line(t)) for n, t in enumerate(text.split("\n"), 1) if t.strip()]
    begin, end = _contents(lines)
    addresses = _Addresses()
    provisions = tuple(
        Provision(line, number) if begin <= index < end else addresses.provision(line, number)
        for index, (number, line) in enumerate(lines)
    )
    contents = tuple(_leading(one, provisions[end:]) for one in provisions[begin:end])
    return Statute(provisions[:begin] + contents + provisions[end:], contents)


def _leading(entry: Provision, provisions: Sequence[Provision]) -> Provision:
    """Return an entry of the contents with the address of the heading that it names."""
    named = "".join(entry.text.split())
    for one in provisions:
        if one.sort in HEADINGS and one.address and "".join(one.text.split()) == named:
            return replace(entry, line=replace(entry.line, sort=Sort.CONTENTS), article=one.address)
    return replace(entry, line=replace(as_paragraph(entry.line), sort=Sort.CONTENTS))


def _contents(lines: Sequence[tuple[int, Line]]) -> tuple[int, int]:
    """Return where the list of contents begins and ends: headings whose first one comes again.

    It begins with 目录 or with a heading; two headings with nothing between may also be a chapter
    and its first section, so the list must come to a heading that was there before.
    """
    marks = {Sort.CONTENTS, *HEADINGS, Sort.ARTICLE}
    begin = next((index for index, (_, line) in enumerate(lines) if line.sort in marks), 0)
    part = 0
    seen: set[tuple[int, int]] = set()
    for end, (_, line) in enumerate(lines[begin:], begin):
        if line.sort is Sort.ARTICLE:
            break
        if line.sort in {Sort.PART, Sort.CHAPTER}:
            # Chapters may count from one in every part.
            part = line.number if line.sort is Sort.PART else part
            key = (part, line.number if line.sort is Sort.CHAPTER else 0)
            if key in seen or (line.sort is Sort.CHAPTER and (0, line.number) in seen):
                return begin, end
            seen.add(key)
    return 0, 0


_WORDS = re.compile(r"[\W_]")
"""What is left out of the address of a heading that is called by its words."""


class _Addresses:
    """Gives addresses to lines, one after the other; an address is given once."""

    def __init__(self) -> None:
        self.annex = ""
        self.annexes = 0
        self.headings: dict[Sort, str] = {}
        self.article = self.paragraph = self.item = ""
        self.paragraphs = 0
        self.given: set[str] = set()

    def provision(self, line: Line, number: int) -> Provision:
        """Return the provision that a line is, after those before it."""
        if line.sort is Sort.ARTICLE:
            return self.begin_article(line, number)
        below = {Sort.ITEM: self.paragraph, Sort.SUBITEM: self.paragraph}
        if line.sort is Sort.CONTENTS or not below.get(line.sort, "there"):
            line = as_paragraph(line)
        return Provision(line, number, self.address(line))

    def address(self, line: Line) -> str:
        """Return the address of what is no article, and remember where the next one stands."""
        match line.sort:
            case Sort.PART | Sort.CHAPTER | Sort.SECTION:
                address = self.heading(line)
            case Sort.ANNEX:
                address = self.begin_annex()
            case Sort.TITLE:
                self.leave_article()
                address = _WORDS.sub("", line.text)
            case Sort.ITEM:
                address = self.item = f"{self.paragraph}__item_{line.number}"
            case Sort.SUBITEM:
                address = f"{self.item or self.paragraph}__subitem_{line.number}"
            case Sort.PARAGRAPH if self.article:
                return self.next_paragraph()
            case _:
                return ""
        return self.once(address)

    def heading(self, line: Line) -> str:
        """Return the address of a heading, below those of the headings that it stands under."""
        self.leave_article()
        rank = HEADINGS.index(line.sort)
        self.headings = {one: at for one, at in self.headings.items() if HEADINGS.index(one) < rank}
        above = next(reversed(self.headings.values()), self.annex)
        self.headings[line.sort] = _below(above, f"{line.sort}_{line.number}")
        return self.headings[line.sort]

    def begin_annex(self) -> str:
        """Return the address of an annex; its articles count anew."""
        self.leave_article()
        self.headings.clear()
        self.annexes += 1
        self.annex = f"{Sort.ANNEX}_{self.annexes}"
        return self.annex

    def begin_article(self, line: Line, number: int) -> Provision:
        """Return an article's first paragraph, which has two addresses."""
        self.leave_article()
        inserted = f"_{line.inserted}" if line.inserted else ""
        self.article = self.once(_below(self.annex, f"{Sort.ARTICLE}_{line.number}{inserted}"))
        return Provision(line, number, self.next_paragraph() if self.article else "", self.article)

    def next_paragraph(self) -> str:
        """Return the address of the next paragraph of the article."""
        self.paragraphs += 1
        self.item = ""
        self.paragraph = self.once(f"{self.article}__para_{self.paragraphs}")
        return self.paragraph

    def leave_article(self) -> None:
        """Let what follows belong to no article."""
        self.article = self.paragraph = self.item = ""
        self.paragraphs = 0

    def once(self, address: str) -> str:
        """Return an address, or nothing where it was given already."""
        if address in self.given:
            return ""
        self.given.add(address)
        return address


def _below(above: str, name: str) -> str:
    return f"{above}__{name}" if above else name

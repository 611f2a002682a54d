"""A statute taken apart for amending: headings, articles, their paragraphs, items and sub-items."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.chinese import numeral
from generator.statutes.lines import HEADINGS, Line, Sort
from generator.statutes.statute import Provision, read_statute
from generator.statutes.targets import article_label

NUMBERED = {Sort.CHAPTER: "章", Sort.SECTION: "节", Sort.PART: "编"}


@dataclass(eq=False)
class Piece:
    """A part of a statute that is being amended; `was` is its number before, `becomes` a given one.

    An article's own text is its first paragraph. `text` is what follows the label. The second
    number of `was` and `becomes` is that behind 之.
    """

    sort: Sort
    text: str
    label: str = ""
    blank: str = ""
    was: tuple[int, int] = (0, 0)
    parts: list["Piece"] = field(default_factory=list)
    becomes: tuple[int, int] | None = None
    is_new: bool = False
    is_gone: bool = False
    has_place: bool = True
    """Whether it stands where it should but for its number; else only its number says where."""

    def all(self) -> Iterator["Piece"]:
        """Yield this and everything in it that is still there."""
        if not self.is_gone:
            yield self
            for part in self.parts:
                yield from part.all()

    def of(self, sort: Sort) -> list["Piece"]:
        """Return its parts of a sort."""
        return [part for part in self.parts if part.sort is sort]

    def relabel(self, number: int, inserted: int = 0) -> None:
        """Let it bear another number, in the form that it has."""
        match self.sort:
            case Sort.ARTICLE:
                self.label = article_label(number, inserted)
            case Sort.ITEM if self.label[:1] in {"（", "("} or not self.label:
                self.label = f"（{numeral(number)}）"
            case Sort.ITEM:
                self.label = (
                    chr(ord("㈠") + number - 1) if number <= 10 else f"（{numeral(number)}）"
                )
            case sort if sort in NUMBERED:
                self.label = f"第{numeral(number)}{NUMBERED[sort]}"

    def lines(self) -> Iterator[str]:
        """Yield it as lines of a statute; an article begins in one line with its first paragraph."""
        parts = [part for part in self.parts if not part.is_gone]
        below = [line for part in parts for line in part.lines()]
        if self.sort is Sort.ARTICLE:
            first, *rest = below or [""]
            yield f"{self.label}{self.blank}{first}"
            yield from rest
        else:
            yield f"{self.label}{self.blank}{self.text}"
            yield from below


def take_apart(text: str) -> list[Piece]:
    """Return the pieces of a statute, or of some of its articles, in their order."""
    builder = _Builder()
    for one in read_statute(text).provisions:
        builder.take(one)
    return builder.pieces


def paragraphs(lines: Sequence[str]) -> list[Piece]:
    """Return lines without the label of an article as its paragraphs, with items and the like."""
    article = take_apart("第一条　" + "\n".join(lines))[0]
    for part in article.parts:
        part.was, part.is_new = (0, 0), True
    return article.parts


@dataclass
class _Builder:
    pieces: list[Piece] = field(default_factory=list)
    article: Piece | None = None
    paragraph: Piece | None = None
    item: Piece | None = None

    def take(self, one: Provision) -> None:
        line = one.line
        if line.sort is Sort.ARTICLE:
            self.article = self.put(self.pieces, line, text="")
            self.article.blank = line.blank or "\u3000"
            self.begin_paragraph(line.text)
        elif not self.article or line.sort in {*HEADINGS, Sort.TITLE, Sort.ANNEX, Sort.CONTENTS}:
            self.article = None
            self.put(self.pieces, line)
        elif line.sort is Sort.ITEM and self.paragraph:
            self.item = self.put(self.paragraph.parts, line)
        elif line.sort is Sort.SUBITEM and self.paragraph:
            self.put((self.item or self.paragraph).parts, line)
        elif line.sort is Sort.TABLE:
            self.put((self.paragraph or self.article).parts, line)
        else:
            self.begin_paragraph(one.text)

    def begin_paragraph(self, text: str) -> None:
        if self.article:
            number = len(self.article.of(Sort.PARAGRAPH)) + 1
            self.paragraph = Piece(Sort.PARAGRAPH, text, was=(number, 0))
            self.article.parts.append(self.paragraph)
            self.item = None

    def put(self, into: list[Piece], line: Line, text: str | None = None) -> Piece:
        said = line.text if text is None else text
        piece = Piece(line.sort, said, line.label, line.blank, (line.number, line.inserted))
        into.append(piece)
        return piece

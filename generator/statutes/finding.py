"""Which pieces of a statute a target means; where words stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.statutes.lines import HEADINGS, Sort
from generator.statutes.pieces import Piece
from generator.statutes.targets import Target, article_label


class NotThereError(Exception):
    """A place that a decision names and that the statute has not; says so in Chinese."""


@dataclass(frozen=True)
class Pieces:
    """All pieces of a statute: the main text, and from the first annex on."""

    all: list[Piece]

    @property
    def end(self) -> int:
        """Where the main text ends."""
        return next((i for i, one in enumerate(self.all) if one.sort is Sort.ANNEX), len(self.all))

    @property
    def begin(self) -> int:
        """Where the first heading or article stands, after title, history and contents."""
        marks = {*HEADINGS, Sort.ARTICLE}
        return next((i for i, one in enumerate(self.all) if one.sort in marks), len(self.all))

    @property
    def articles(self) -> list[Piece]:
        """The articles of the main text that are not deleted."""
        main = self.all[: self.end]
        return [one for one in main if one.sort is Sort.ARTICLE and not one.is_gone]

    def find(self, target: Target) -> Piece:
        """Return the piece that a target means; its numbers are those before the amendment.

        Raises NotThereError.
        """
        if not target.article:
            return self.heading(target)
        found = self.article(target)
        if target.paragraph:
            found = _numbered(found.of(Sort.PARAGRAPH), target.paragraph, target)
        if target.item:
            found = self.item(found, target)
        if target.subitem:
            subitems = [one for one in found.all() if one.sort is Sort.SUBITEM]
            found = _numbered(subitems, target.subitem, target)
        return found

    def article(self, target: Target) -> Piece:
        """Return the article of a target: as numbered before, else a new one of that number."""
        main = [one for one in self.all[: self.end] if one.sort is Sort.ARTICLE]
        old = [one for one in main if not one.is_new and one.was == target.own]
        new = [one for one in main if one.is_new and one.becomes == target.own]
        found = [*old, *new]
        label = article_label(*target.own)
        if not found:
            raise NotThereError(f"法规里没有{label}")
        if found[0].is_gone:
            raise NotThereError(f"{label}已经删去")
        return found[0]

    def item(self, within: Piece, target: Target) -> Piece:
        """Return an item of a paragraph; of an article, that of its one paragraph that has items."""
        if within.sort is Sort.ARTICLE:
            paragraphs = [one for one in within.of(Sort.PARAGRAPH) if one.of(Sort.ITEM)]
            has = [one for one in paragraphs if any(i.was[0] == target.item for i in one.parts)]
            within = (has or paragraphs or [within])[0]
        return _numbered(within.of(Sort.ITEM), target.item, target)

    def heading(self, target: Target) -> Piece:
        """Return the heading of a chapter, or of a section."""
        within = 0
        for one in self.all[: self.end]:
            if one.sort is Sort.CHAPTER and not one.is_new:
                within = one.was[0]
            sort, number = (
                (Sort.SECTION, target.section) if target.section else (Sort.CHAPTER, target.chapter)
            )
            fits = not (target.section and target.chapter) or within == target.chapter
            if one.sort is sort and one.was[0] == number and fits and not one.is_new:
                if one.is_gone:
                    raise NotThereError(f"{target.words}已经删去")
                return one
        raise NotThereError(f"法规里没有{target.words}")

    def below(self, heading: Piece) -> list[Piece]:
        """Return what stands below a heading, up to the next one of its rank or above."""
        index = self.all.index(heading)
        ranks = {sort for sort in HEADINGS if HEADINGS.index(sort) <= HEADINGS.index(heading.sort)}
        found = []
        for one in self.all[index + 1 : self.end]:
            if one.sort in ranks or one.sort is Sort.TITLE:
                break
            found.append(one)
        return found

    def having(self, words: str) -> Iterator[str]:
        """Yield the labels of the articles in which words stand."""
        for article in self.articles:
            if any(words in one.text for one in article.all()):
                yield article_label(
                    *(article.was if not article.is_new else article.becomes or (0, 0))
                )


def _numbered(pieces: Sequence[Piece], number: int, target: Target) -> Piece:
    found = [one for one in pieces if one.was[0] == number]
    found = found or [one for one in pieces if one.is_new and one.becomes == (number, 0)]
    if not found:
        raise NotThereError(f"法规里没有{target.words}")
    if found[0].is_gone:
        raise NotThereError(f"{target.words}已经删去")
    return found[0]

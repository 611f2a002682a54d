"""A document as the source has it: its title, its place in the contents, its blocks."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from generator.importing.divide.body import lines
from generator.importing.manuscript import Block, Doubt, Spot
from generator.importing.read.sentences import is_prose
from generator.importing.terms.sittings import Occasion, occasion
from generator.importing.terms.squeezed import bare, unmarked

_HEAD = 5
"""Among how many lines after the title what it was given on, and by whom, is looked for."""


@dataclass(frozen=True)
class Piece:
    """One document; `head` are the blocks that its title is set in, `blocks` what follows."""

    title: str
    """In one line, as the body has it; as the contents have it where the body has none."""
    head: tuple[Block, ...]
    blocks: tuple[Block, ...]
    source: str
    """The name of the file."""
    notes: tuple[tuple[str, str], ...] = ()
    source_doubts: tuple[Doubt, ...] = ()
    """All that is doubtful in the file."""
    listed: str = ""
    """The title as the contents have it."""
    page: str = ""
    group: str = ""
    """The heading of the contents above it."""
    order: int = 0
    """Where it stands among all documents of the import, from 0."""

    @cached_property
    def lines(self) -> Sequence[str]:
        """What it says below its title, line by line."""
        return tuple(lines(self.blocks))

    @cached_property
    def paragraphs(self) -> Sequence[str]:
        """The same, without white space and marks of bold."""
        return tuple(bare(line) for line in self.lines)

    @cached_property
    def spaced(self) -> Sequence[str]:
        """The same, with the blanks between names: of prose a blank is no part."""
        pairs = zip(self.lines, self.paragraphs, strict=True)
        return tuple(said if is_prose(said) else unmarked(line).strip() for line, said in pairs)

    @cached_property
    def text(self) -> str:
        """Everything that it says below its title, without white space."""
        return "".join(self.paragraphs)

    @cached_property
    def occasion(self) -> Occasion | None:
        """What the lines under the title say of day and meeting; a line may be broken in two."""
        head = list(self.lines[:_HEAD])
        joined = [*head, *(f"{one}{other}" for one, other in pairwise(head))]
        found = [one for line in joined if (one := occasion(line))]
        return max(found, key=lambda one: (one.sitting is not None, bool(one.day)), default=None)

    @property
    def where(self) -> str:
        """Where it stands in the source, for the editor: 甲.docx 第12段, or the page."""
        block = next(iter((*self.head, *self.blocks)), None)
        return self.at(block.spot) if block else self.source

    @cached_property
    def doubts(self) -> Sequence[Doubt]:
        """What of it an editor is to look at."""
        own = {block.spot.block for block in (*self.head, *self.blocks)}
        return tuple(one for one in self.source_doubts if one.spot.block in own)

    def at(self, spot: Spot) -> str:
        """Return where something of it stands in the source."""
        page = f"第{spot.page}页" if spot.page else f"第{spot.block}段"
        return f"{self.source} {page}"

    @property
    def says_title_otherwise(self) -> bool:
        """Whether contents and body call it differently."""
        return bool(self.listed) and bool(self.head) and bare(self.listed) != bare(self.title)

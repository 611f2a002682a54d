"""What a decision tells to do to a statute: one instruction, with the line that says it."""

from dataclasses import dataclass, field
from typing import TypeAlias

from generator.statutes.targets import Target

Lines: TypeAlias = tuple[str, ...]
"""New text, a paragraph a line, without quotation marks."""


@dataclass(frozen=True)
class Words:
    """Put words in place of others, which `new` without a character deletes.

    `times` is how often they are said to stand in each target; 0 says nothing of it, `all` that it
    may be any number of times.
    """

    targets: tuple[Target, ...]
    old: str
    new: str
    times: int = 0
    all: bool = False


@dataclass(frozen=True)
class Insert:
    """Put words behind, or before, others that stand there; without any, at the end or beginning."""

    targets: tuple[Target, ...]
    anchor: str
    new: str
    before: bool = False


@dataclass(frozen=True)
class Rewrite:
    """Put new text in place of an article, a paragraph, an item; `head` leaves its items alone."""

    target: Target
    new: Lines
    head: bool = False


@dataclass(frozen=True)
class Remove:
    """Delete articles, paragraphs, items, or a chapter with all its articles."""

    targets: tuple[Target, ...]
    only_heading: bool = False


@dataclass(frozen=True)
class Add:
    """Add articles, paragraphs, items, chapters.

    `level` is what is added, as a target's level; `to` says which numbers it gets, if it is said;
    `where` what it is put in, or behind or before (`side`).
    """

    level: str
    count: int
    new: Lines
    to: tuple[Target, ...] = ()
    where: Target = field(default_factory=Target)
    side: str = ""


@dataclass(frozen=True)
class Move:
    """Give an article, a paragraph, an item or a chapter another number."""

    target: Target
    to: Target


@dataclass(frozen=True)
class Rename:
    """Change the statute's own title: as a whole, or words of it."""

    new: str
    old: str = ""


@dataclass(frozen=True)
class Retitle:
    """Change the words of a chapter's heading: as a whole, or some of them."""

    target: Target
    new: str
    old: str = ""


@dataclass(frozen=True)
class Preamble:
    """Put new text in place of what stands before the first article."""

    new: Lines


@dataclass(frozen=True)
class Renumber:
    """Let articles count through anew."""


@dataclass(frozen=True)
class Free:
    """Changes that the decision mentions and does not spell out: 个别文字作相应修改."""


Instruction: TypeAlias = (
    Words | Insert | Rewrite | Remove | Add | Move | Rename | Retitle | Preamble | Renumber | Free
)


@dataclass(frozen=True)
class Step:
    """An instruction and the line of the decision that gives it."""

    line: int
    instruction: Instruction

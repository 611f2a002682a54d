"""A statute while a decision is carried out on it: its pieces, and what did not fit."""

from dataclasses import dataclass, field

from generator.statutes.finding import Pieces


@dataclass(frozen=True)
class Trouble:
    """Why an instruction does not fit the statute, in Chinese, and the decision's line that gives it."""

    line: int
    message: str
    hint: str
    doubtful: bool = False
    """Whether it was carried out nevertheless."""


@dataclass
class Amending:
    """The statute's pieces and title as they are so far; `line` is that of the step at hand."""

    pieces: Pieces
    title: str
    troubles: list[Trouble] = field(default_factory=list)
    anew: bool = False
    """Whether the articles are numbered anew."""
    is_free: bool = False
    """Whether the decision also changes words that it does not name."""
    line: int = 1

    def trouble(self, message: str, hint: str, *, doubtful: bool = False) -> None:
        """Note that the step at hand does not fit."""
        self.troubles.append(Trouble(self.line, message, hint, doubtful))

"""What a decision repeals as a whole, gathered clause by clause."""

import re
from dataclasses import dataclass, field

from generator.statutes.clauses import Clause
from generator.statutes.phrases import TITLE
from generator.statutes.repealed import TITLES, only_repeals, repealed

_LISTED = re.compile(rf"《({TITLE})》(?:[（(][^（）()]*[）)])?[。；;，、]?")


def turned(title: str) -> str:
    """Return a title with the marks within it as they stand where it is not quoted."""
    return title.replace("〈", "《").replace("〉", "》")


@dataclass
class Repeals:
    """The titles that are repealed, by line, and how many clauses told of them.

    `are_listed` while titles stand by themselves below a line that says what becomes of them.
    """

    titles: dict[str, int] = field(default_factory=dict)
    told: int = 0
    are_listed: bool = False
    _style: int = -1

    def add(self, clause: Clause, *titles: str) -> bool:
        """Add what a clause repeals, as it is quoted there; return whether it is anything."""
        for title in titles:
            self.titles.setdefault(turned(title), clause.line)
        self.told += bool(titles)
        return bool(titles)

    def said(self, clause: Clause) -> bool:
        """Add what the words of a clause repeal; return whether it is anything."""
        return self.add(clause, *repealed(clause.text))

    def begin(self, text: str) -> None:
        """Note whether what an unnumbered line introduces is repealed."""
        self.are_listed = only_repeals(text)

    def introduced(self, clause: Clause) -> bool:
        """Return whether a clause introduces a list of titles: 二、废止下列地方性法规："""
        if 0 <= clause.style <= self._style:
            self.are_listed, self._style = False, -1
        if clause.style < 0 or not only_repeals(clause.text) or TITLES.search(clause.text):
            return False
        self.are_listed, self._style = True, clause.style
        return True

    def taken(self, clause: Clause) -> bool:
        """Add what a clause repeals; return whether it tells nothing besides."""
        if self.are_listed and (listed := _LISTED.fullmatch(clause.text)):
            return self.add(clause, listed[1])
        return self.said(clause) and not clause.quotes

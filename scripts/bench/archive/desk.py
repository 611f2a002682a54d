"""The desk at which an issue's documents are written: what all of them draw on."""

from bench.archive import formulae
from bench.archive.draw import seeded
from bench.archive.model import Issue
from bench.archive.phrasebook import phrasebook
from bench.archive.prose import Prose
from bench.archive.region import offices, roster
from bench.archive.terms import CAUSES, STATUTES
from bench.archive.vocabulary import vocabulary
from generator.chinese import numeral


class Desk:
    """One issue's desk; what is written at it does not depend on any other issue."""

    def __init__(self, seed: int, issue: Issue) -> None:
        self._seed = seed
        self.issue = issue
        self.region = issue.region
        self.meeting = issue.meeting
        self.rng = seeded(seed, issue.id)
        self.roster = roster(seed, issue.region, issue.meeting.term)
        self.offices = offices(issue.region)
        self.slots = formulae.Slots(
            {
                "verb": lambda: vocabulary()["verbs"].draw(self.rng),
                "noun": lambda: vocabulary()["nouns"].draw(self.rng),
                "body": lambda: self.rng.choice(self.region.bureaux),
                "place": lambda: self.rng.choice(self.region.places),
                "person": lambda: self.rng.choice(self.roster.deputies).name,
                "post": lambda: self.rng.choice(("局长", "主任", "副局长", "负责人")),
                "statute": lambda: self.rng.choice(STATUTES),
                "article": lambda: numeral(self.rng.randint(1, 90)),
                "cause": lambda: self.rng.choice(CAUSES),
                "year": lambda: str(issue.year - self.rng.choice((0, 0, 0, 1, 1, 2))),
                "month": lambda: str(self.rng.randint(1, 12)),
                "day": lambda: f"{self.rng.randint(1, 12)}月{self.rng.randint(1, 28)}日",
                "amount": lambda: f"{self.rng.lognormvariate(3, 1.5):.2f}".rstrip("0").rstrip("."),
                "percent": lambda: f"{self.rng.uniform(0.5, 24):.1f}",
                "share": lambda: f"{self.rng.uniform(48, 100):.1f}",
                "count": lambda: str(int(self.rng.lognormvariate(5.5, 1.2)) + 30),
                "small": lambda: str(self.rng.randint(2, 29)),
            }
        )
        self._numbers = (issue.number - 1) * 14

    def prose(self, cause: str, length: int) -> Prose:
        """Return a writer for a document of about `length` characters on `cause`."""
        return Prose(self.rng, phrasebook(self._seed), cause, self.slots, length)

    def next_number(self, organ: str) -> str:
        """Return the next document number of 政 or 人常: 清政文〔2021〕47号."""
        self._numbers += 1
        return f"{self.region.short}{organ}〔{self.issue.year}〕{self._numbers}号"

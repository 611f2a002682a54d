"""Step three, check: the proof-reading rules. A rule is one module and one line here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.check.acceptance import Acceptances, Accepted
from generator.check.appointments import matter_offices
from generator.check.appraisals import ballots
from generator.check.language import missing_text
from generator.check.meetings import (
    attendance,
    chair,
    committee,
    head_count,
    heard,
    list_offices,
    minutes_records,
    published,
    quorum,
    session_date,
    session_named,
    session_order,
    speaker_office,
    term,
)
from generator.check.rule import Rule, rule
from generator.link.corpus import Corpus
from generator.problems import Problem

RULES: tuple[Rule, ...] = (
    # meetings
    rule(attendance),
    rule(chair),
    rule(committee),
    rule(head_count),
    rule(heard),
    rule(list_offices),
    rule(minutes_records),
    rule(published),
    rule(quorum),
    rule(session_date),
    rule(session_named),
    rule(session_order),
    rule(speaker_office),
    rule(term),
    # appointments
    rule(matter_offices),
    # appraisals
    rule(ballots),
    # handling
    # names
    # language
    rule(missing_text),
    # privacy
)

BY_ID = {one.id: one for one in RULES}


@dataclass(frozen=True)
class Checked:
    """What the rules found, and what of it the records accept."""

    problems: Sequence[Problem]
    accepted: Sequence[Accepted]


def check(corpus: Corpus, rules: Iterable[Rule] = RULES) -> Checked:
    """Return what `rules` find in the records that could be read.

    That an acceptance has no effect is told only when all could be read: what is missing may be
    what it is about.
    """
    rules = tuple(rules)
    acceptances = Acceptances(corpus.content)
    found = (problem for one in rules for problem in one.problems(corpus))
    problems, accepted = acceptances.sort(found)
    problems += acceptances.unknown(BY_ID)
    if not corpus.content.broken:
        problems += acceptances.unused({one.id for one in rules})
    return Checked(problems, accepted)

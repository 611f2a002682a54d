"""The proof-reading rules, in the order of the handbook: each section lists its own."""

from collections.abc import Mapping

from generator.check import (
    appointments,
    appraisals,
    deputies,
    facts,
    figures,
    handling,
    language,
    meetings,
    names,
    privacy,
    publication,
    regulations,
)
from generator.check.reading import READING
from generator.check.rule import Explained, Rule

RULES: tuple[Rule, ...] = (
    *meetings.RULES,
    *appointments.RULES,
    *appraisals.RULES,
    *deputies.RULES,
    *handling.RULES,
    *figures.RULES,
    *facts.RULES,
    *regulations.RULES,
    *names.RULES,
    *language.RULES,
    *publication.RULES,
    *privacy.RULES,
)

BY_ID = {one.id: one for one in RULES}

EXPLAINED: Mapping[str, Explained] = {**BY_ID, **READING}
"""What a report may say, by id: the rules, then what is told of reading."""

"""The proof-reading rules, in the order of the handbook: each section lists its own.

What rules are made of:

- `values.py`: every value of a type, with its mark; `records.py`: all records of one model.
- `texts.py`: every printed text, with the place of each character; `having.py`: those in which a
  pattern occurs; `blocks.py` and `align.py`: Markdown and YAML scalars by character.
- `mentions.py`: every name with its office; `offices.py`, `careers.py`: who held what from when to
  when; `facts/titled.py`: persons with the office beside them, also said for short
  (`facts/shortened.py`); `facts/in_issue.py`: who holds an office as an issue says.
- `sittings.py`: the meetings by committee, and a record's own; `facts/sessions.py`: meetings as texts
  name them; `appointments/matters.py`: what the documents of one matter say.
- `figures/quantities.py`, `figures/labels.py`: the numbers of a text, exact or about, with what they
  count; `figures/share_of.py`: how a sentence says a share; `figures/tables.py`: tables by rows and columns; `handling/named_figures.py`: what the records
  of a matter say by name.
- `facts/titles.py`: the titles of all documents; `facts/articles.py`: how many articles statutes have.
- `days.py`: dates of unequal precision; `clash.py`: two things that cannot both be.
- `known.py`: what the archive itself shows to be right.
- `each.py`, `parts.py`: what a rule gathers of each part of the corpus, kept; `read_texts.py`: Markdown
  as it was read, kept; `facts/said.py`: the offices that texts say, kept.
- `occurrences.py`: how often the archive has each of many strings.
"""

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

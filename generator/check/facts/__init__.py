"""Rules of what sentences say against what the corpus holds."""

from generator.check.facts import (
    body_in_text,
    cited_article,
    cited_number,
    counts_in_text,
    fitting,
    meeting_in_text,
    office_in_text,
    quoted_title,
    same_text,
)
from generator.check.rule import rules

RULES = rules(
    body_in_text,
    cited_article,
    cited_number,
    counts_in_text,
    fitting,
    meeting_in_text,
    office_in_text,
    quoted_title,
    same_text,
)

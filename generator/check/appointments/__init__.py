"""Rules of appointments and removals."""

from generator.check.appointments import (
    addressees,
    incompatible,
    lawful_verb,
    listed_twice,
    matter_dates,
    matter_offices,
    matter_titles,
    matter_whole,
    notice_verbs,
    office_held,
    printed_posts,
    proposer,
    proposer_named,
    single_holder,
)
from generator.check.rule import rules

RULES = rules(
    addressees,
    incompatible,
    lawful_verb,
    listed_twice,
    matter_dates,
    matter_offices,
    matter_titles,
    matter_whole,
    notice_verbs,
    office_held,
    printed_posts,
    proposer,
    proposer_named,
    single_holder,
)

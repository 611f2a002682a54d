"""Rules of appointments and removals."""

from generator.check.appointments import (
    acting_deputy,
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
    acting_deputy,
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

"""Rules on deputies' credentials."""

from generator.check.deputies import (
    deputies_sum,
    elected,
    election_votes,
)
from generator.check.rule import rules

RULES = rules(
    deputies_sum,
    elected,
    election_votes,
)

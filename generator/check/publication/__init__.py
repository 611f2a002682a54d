"""Rules of issues and their contents."""

from generator.check.publication import (
    contents_meeting,
    contents_pages,
    issue_name,
    issue_order,
)
from generator.check.rule import rules

RULES = rules(
    contents_meeting,
    contents_pages,
    issue_name,
    issue_order,
)

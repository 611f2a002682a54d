"""Rules on regulations and announcements."""

from generator.check.regulations import (
    announced,
    article_numbers,
    ordinal_form,
    regulation_dates,
)
from generator.check.rule import rules

RULES = rules(
    announced,
    article_numbers,
    ordinal_form,
    regulation_dates,
)

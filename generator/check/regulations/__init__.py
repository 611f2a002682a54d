"""Rules on regulations and announcements."""

from generator.check.regulations import (
    amendment_applied,
    amendment_read,
    announced,
    approval,
    article_numbers,
    consolidated_text,
    force_said,
    ordinal_form,
    regulation_dates,
    regulation_versions,
)
from generator.check.rule import rules

RULES = rules(
    amendment_applied,
    amendment_read,
    announced,
    approval,
    article_numbers,
    consolidated_text,
    force_said,
    ordinal_form,
    regulation_dates,
    regulation_versions,
)

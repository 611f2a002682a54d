"""Rules of language and form."""

from generator.check.language import (
    approximation,
    brackets,
    confusables,
    digit_width,
    doubled_punctuation,
    half_width,
    homophone,
    level_numbers,
    missing_text,
    no_such_date,
    odd_characters,
    percent_points,
    range_mark,
    repeated_characters,
    stranded_letters,
    stray_spaces,
    weekday,
    year_form,
)
from generator.check.rule import rules

RULES = rules(
    approximation,
    brackets,
    confusables,
    digit_width,
    doubled_punctuation,
    half_width,
    homophone,
    level_numbers,
    missing_text,
    no_such_date,
    odd_characters,
    percent_points,
    range_mark,
    repeated_characters,
    stranded_letters,
    stray_spaces,
    weekday,
    year_form,
)

"""Rules of the figures that sentences and tables say."""

from generator.check.figures import (
    announced_count,
    duration,
    period_order,
    table_sum,
    text_direction,
    text_percent,
    text_rank,
    text_sum,
    text_unit,
)
from generator.check.rule import rules

RULES = rules(
    announced_count,
    duration,
    period_order,
    table_sum,
    text_direction,
    text_percent,
    text_rank,
    text_sum,
    text_unit,
)

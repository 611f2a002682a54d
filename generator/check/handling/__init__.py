"""Rules of the handling of motions and suggestions."""

from generator.check.handling import (
    answer_deadline,
    answered_opinions,
    document_dates,
    figure_share,
    figure_total,
    handling_counts,
    handling_session,
    key_suggestions,
    rates,
    related_numbers,
    same_figure,
    share,
    suggestion_reply,
    text_dates,
    text_figures,
    text_numbers,
    unanswered_opinions,
)
from generator.check.rule import rules

RULES = rules(
    answer_deadline,
    answered_opinions,
    document_dates,
    figure_share,
    figure_total,
    handling_counts,
    handling_session,
    key_suggestions,
    rates,
    related_numbers,
    same_figure,
    share,
    suggestion_reply,
    text_dates,
    text_figures,
    text_numbers,
    unanswered_opinions,
)

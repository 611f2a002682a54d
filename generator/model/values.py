"""Values that a record may hold: where models take their types from."""

from generator.model.day import Day
from generator.model.numbers import Count, Number, Offset, Ordinal, Percent
from generator.model.parsed import UNFILLED, DocumentNumber, Name, Parsed, Text, wrong

__all__ = [
    "UNFILLED",
    "Count",
    "Day",
    "DocumentNumber",
    "Name",
    "Number",
    "Offset",
    "Ordinal",
    "Parsed",
    "Percent",
    "Text",
    "wrong",
]

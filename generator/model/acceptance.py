"""Acceptance: what a rule complains of in a record, but must be printed as the original has it."""

import re
from collections.abc import Mapping
from typing import Annotated

from pydantic import BeforeValidator, Field

from generator.model.base import Model
from generator.model.values import Parsed, Text


class RuleId(Parsed):
    """The id of a rule, as a report prints it."""

    expected = "规则的编号（如 head-count）"
    form = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Acceptance(Model):
    """Why what a rule found is printed all the same; `at` is the text that stands where it was found."""

    reason: Text
    """照印的理由，如“原件如此”"""
    at: Text | None = None
    """所查出的位置上的文字；这条规则在本记录只查出一处的，可以不写"""


def _listed(value: object) -> object:
    """Return the list that a bare reason stands for: the one thing that the rule finds."""
    return [{"reason": value}] if isinstance(value, str) else value


Acceptances = Annotated[
    tuple[Acceptance, ...],
    Field(min_length=1),
    BeforeValidator(_listed, json_schema_input_type=tuple[Acceptance, ...] | str),
]


class Accepting(Model):
    """What may carry acceptances: every record, series, issue and entry of a register."""

    accept: Mapping[RuleId, Acceptances] = {}
    """原件有问题而必须照印的：校对规则的编号，和照印的理由"""

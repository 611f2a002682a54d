"""For programs: the list that the contract in DESIGN.md describes."""

import json

from generator.report.report import Report


def as_json(report: Report) -> str:
    """Return the problems as JSON; what a record accepts is no problem."""
    found = [problem.model_dump(mode="json") for problem in report.problems]
    return json.dumps(found, ensure_ascii=False, indent=2)

"""For programs: the list that the contract in DESIGN.md describes."""

import json

from generator.report.report import Report


def as_json(report: Report) -> str:
    """Return the problems as JSON; what a record accepts is no problem."""
    # ASCII alone: it is read alike whatever encoding a console or a pipe has.
    found = [problem.model_dump(mode="json") for problem in report.problems]
    return json.dumps(found, indent=2)

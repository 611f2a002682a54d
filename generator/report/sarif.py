"""For code scanning: SARIF 2.1.0 (OASIS), which forges and editors show beside the line."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias
from urllib.parse import quote

from generator.check import EXPLAINED
from generator.check.rule import Explained
from generator.problems import Problem, Severity
from generator.report.report import Report, words

Json: TypeAlias = "str | int | Sequence[Json] | Mapping[str, Json]"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif(report: Report) -> str:
    """Return one run of the tool `gazette` with the rules that found something."""
    rules = list(dict.fromkeys(problem.rule for problem in report.problems))
    driver: Json = {"name": "gazette", "rules": [_rule(EXPLAINED[one]) for one in rules]}
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, rules.index(problem.rule)) for problem in report.problems],
    }
    log: Json = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    # ASCII alone, as in JSON.
    return json.dumps(log, indent=2)


def _rule(rule: Explained) -> Json:
    return {
        "id": rule.id,
        "shortDescription": {"text": f"{rule.page.title}。"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "fullDescription": {"text": rule.page.parts[0][1]},
    }


def _result(problem: Problem, index: int) -> Json:
    region: Json = {"startLine": problem.line, "startColumn": problem.column}
    place: Json = {"artifactLocation": {"uri": quote(problem.path)}, "region": region}
    return {
        "ruleId": problem.rule,
        "ruleIndex": index,
        "level": _LEVELS[problem.severity],
        "message": {"text": words(problem)},
        "locations": [{"physicalLocation": place}],
    }

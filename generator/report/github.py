"""For GitHub: workflow commands, which it shows beside the line in a pull request."""

from generator.problems import Severity
from generator.report.report import Report, words

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github(report: Report) -> str:
    """Return one command a problem."""
    return "\n".join(
        f"::{_COMMANDS[p.severity]} file={_property(p.path)},line={p.line},col={p.column},"
        f"title={_property(p.rule)}::{_data(words(p))}"
        for p in report.problems
    )


def _data(value: str) -> str:
    """Escape a message as GitHub's toolkit does."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")

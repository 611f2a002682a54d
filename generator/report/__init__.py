"""How proof-reading is told: to an editor, to a program, to GitHub. A format is one module."""

from generator.report.as_json import as_json
from generator.report.github import github
from generator.report.report import Format
from generator.report.sarif import sarif
from generator.report.text import text

FORMATS: dict[str, Format] = {"text": text, "json": as_json, "github": github, "sarif": sarif}

"""The circular of a work appraisal: of each body what was found good, what was found wrong."""

import re
from collections.abc import Mapping

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.terms.setting import Setting
from generator.load.builder import Plain

_SECTION = re.compile("^[一二三四五六七八九十]+、(?P<body>.+)$")
_FINDINGS = re.compile("^工作总体情况[:：](?P<said>.+)$")
_PROBLEMS = re.compile("^评议中发现的主要问题[:：]$")
_PROBLEM = re.compile(r"^[0-9]{1,2}[.．、](?P<said>.+)$")
_FOLLOW_UP = re.compile("^(?:[一二三四五六七八九十]+、)?评议结果的运用$")


def sections(circular: Piece, setting: Setting) -> Mapping[str, Data]:
    """Return findings and problems by the registered, or full, name of the body."""
    found: dict[str, Data] = {}
    own: Data = {}
    problems: list[Plain] | None = None
    for line in circular.paragraphs:
        section = _SECTION.match(line)
        if section and setting.is_body(section["body"]):
            own, problems = {}, None
            found[setting.body(section["body"])] = own
        elif said := _FINDINGS.match(line):
            own["findings"] = said["said"]
        elif _PROBLEMS.match(line):
            problems = []
            own["problems"] = problems
        elif problems is not None and (said := _PROBLEM.match(line)):
            problems.append(said["said"])
        else:
            problems = None
    return found


def follow_up(circular: Piece) -> str:
    """Return what stands under the heading of what the results are used for; empty without it."""
    lines = [*circular.paragraphs]
    at = next((i for i, line in enumerate(lines) if _FOLLOW_UP.match(line)), None)
    return "".join(lines[at + 1 :]) if at is not None and len(lines) == at + 2 else ""

"""What has a schema: each kind of record, series, issues, and each register; and in which files."""

from dataclasses import dataclass
from typing import Any

from generator.kinds import KINDS
from generator.model.publication import Issue, Series
from generator.model.registers import Body, Confusable, KnownWord, Person, Statute


@dataclass(frozen=True)
class Described:
    """Files of one shape: what editors call them, what they hold, where they lie below content/."""

    name: str
    label: str
    type: Any  # what pydantic makes a schema of: a model, or a tuple of models for a register
    files: str


TARGETS: tuple[Described, ...] = (
    *(Described(kind.name, kind.label, kind.model, f"*/*/{kind.folder}/*.yml") for kind in KINDS),
    Described("series", "系列", Series, "*/series.yml"),
    Described("issue", "一期公报", Issue, "*/*/issue.yml"),
    Described("people", "人物登记册", tuple[Person, ...], "registers/people/*.yml"),
    Described("bodies", "机构登记册", tuple[Body, ...], "registers/bodies/*.yml"),
    Described("statutes", "法规登记册", tuple[Statute, ...], "registers/statutes/*.yml"),
    Described("confusables", "易错词登记册", tuple[Confusable, ...], "registers/confusables/*.yml"),
    Described("words", "用词登记册", tuple[KnownWord, ...], "registers/words/*.yml"),
)

BY_NAME = {target.name: target for target in TARGETS}

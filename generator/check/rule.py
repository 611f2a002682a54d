"""A proof-reading rule, as its module states it: id, severity, check, and its page of the handbook.

A module may say by `REACH` how far its rule looks: then the rule is given one issue after the other,
and nothing beyond. A rule that says nothing is given everything.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from types import ModuleType

from generator.check.page import RulePage, read_page
from generator.link.corpus import Corpus
from generator.place import Mark
from generator.problems import Problem, Severity


class Section(Enum):
    """The sections of the handbook, in its order; the name is the folder of the rules."""

    MEETINGS = "会议"
    APPOINTMENTS = "人事任免"
    APPRAISALS = "工作评议"
    DEPUTIES = "选举和代表"
    HANDLING = "议案建议办理"
    FIGURES = "正文里的数"
    FACTS = "正文里的事实"
    REGULATIONS = "法规和公告"
    NAMES = "职务、姓名、机构和法规"
    LANGUAGE = "文字和格式"
    PUBLICATION = "各期和目录"
    PRIVACY = "隐私和保密"
    READING = "文件、格式和引用"


class Reach(Enum):
    """How far a rule looks from what it complains of."""

    ISSUE = "issue"
    """To what stands in the same issue, or, for what stands in a register, to the registers."""
    REGISTERS = "registers"
    """To the issue, the registers and the series."""
    ARCHIVE = "archive"


@dataclass(frozen=True)
class Finding:
    """What a rule found: where, what is wrong, how to mend it; the rule's severity unless its own."""

    mark: Mark
    message: str
    hint: str = ""
    severity: Severity | None = None


Check = Callable[[Corpus], Iterator[Finding]]


@dataclass(frozen=True)
class Explained:
    """What a report may say, by the id that it prints, with its page of the handbook."""

    id: str
    severity: Severity
    section: Section
    page: RulePage


@dataclass(frozen=True)
class Rule(Explained):
    """One rule: one module below `generator/check/<section>/`."""

    check: Check
    reach: Reach

    def problems(self, corpus: Corpus) -> Iterator[Problem]:
        """Yield what the rule finds, as problems of its id and severity."""
        for found in self.check(corpus):
            yield Problem(
                rule=self.id,
                severity=found.severity or self.severity,
                message=found.message,
                path=found.mark.path,
                line=found.mark.line,
                column=found.mark.column,
                hint=found.hint,
            )


def rule(module: ModuleType) -> Rule:
    """Return the rule that a module is; its docstring is its page."""
    section = module.__name__.split(".")[-2].upper()
    page = read_page(module.ID, module.__doc__ or "")
    reach = getattr(module, "REACH", Reach.ARCHIVE)
    return Rule(module.ID, module.SEVERITY, Section[section], page, module.check, reach)


def rules(*modules: ModuleType) -> tuple[Rule, ...]:
    """Return the rules that these modules are."""
    return tuple(rule(module) for module in modules)

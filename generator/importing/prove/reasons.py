"""Why a finding is accepted: the source says so, or other issues, which were there before, say otherwise."""

from collections.abc import Iterable

from generator.check import BY_ID
from generator.check.parts import with_registers
from generator.check.rule import Reach
from generator.link.corpus import Corpus
from generator.problems import Problem

_OF_SOURCE = "照录来源，待核对"
_OF_OTHERS = "照录来源，与别的期的记录不合，待核对是哪一边的差错"


def reasons(problems: Iterable[Problem], corpus: Corpus, issue: str) -> dict[Problem, str]:
    """Return why each problem of an issue is accepted; one that the issue alone shows is the source's."""
    found = [*problems]
    rules = {one.rule for one in found if BY_ID[one.rule].reach is Reach.ARCHIVE}
    alone = [part.corpus for part in with_registers(corpus) if part.issue == issue and rules]
    own = {_same(one) for part in alone for name in rules for one in BY_ID[name].problems(part)}
    return {
        one: f"{_OF_OTHERS if one.rule in rules and _same(one) not in own else _OF_SOURCE}：{one.message}"
        for one in found
    }


def _same(problem: Problem) -> tuple[str, str, str]:
    return problem.path, problem.rule, problem.message

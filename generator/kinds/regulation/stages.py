"""The steps of a regulation's history: its adoption, and each amendment, with who decided it."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.kinds.regulation.model import Amendment, RegulationRecord
from generator.kinds.regulation.versions import amendment_of, chain
from generator.link.corpus import Corpus
from generator.link.meeting import Deciding
from generator.link.scope import Scope, scope_of
from generator.model.enacted import Enacted
from generator.model.record import Record


@dataclass(frozen=True)
class Stage:
    """A step of a regulation's history: its adoption, or an amendment by a decision."""

    passed: Deciding
    approved: Deciding | None = None
    decision: str = ""
    whole: bool = False


def history(record: Record[Enacted], corpus: Corpus) -> tuple[Stage, ...]:
    """Return the adoption of a regulation and all amendments up to this version, in their order."""
    return tuple(_stages(record, corpus))


def _stages(record: Record[Enacted], corpus: Corpus) -> Iterator[Stage]:
    for version in (*chain(record, corpus), record):
        scope = scope_of(corpus, version.series, version.issue)
        if passed := scope.find_deciding(version.data):
            yield Stage(passed, _approved(version.data, scope))
        if isinstance(version.data, RegulationRecord):
            yield from (_amended(one, scope) for one in version.data.amended)
        decision = amendment_of(version, corpus)
        if decision and (passed := scope.find_deciding(decision.data)):
            yield Stage(passed, _approved(decision.data, scope), decision.data.title)


def _approved(data: Enacted, scope: Scope) -> Deciding | None:
    return scope.voting(data.approved) if data.approved else None


def _amended(one: Amendment, scope: Scope) -> Stage:
    approved = scope.voting(one.approved) if one.approved else None
    return Stage(scope.voting(one.passed), approved, one.decision or "", one.whole)

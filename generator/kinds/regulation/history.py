"""The line of a regulation's history under its title, and how it was made public."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.chinese import FULL_SPACE, day
from generator.documents.adopted import Passed, adopted, adoption
from generator.kinds.announcement.model import AnnouncementRecord
from generator.kinds.regulation.model import Amendment, RegulationRecord
from generator.kinds.regulation.versions import amendment_of, chain
from generator.link.corpus import Corpus, Scope
from generator.model.enacted import Enacted
from generator.model.record import Record
from generator.model.values import Day


@dataclass(frozen=True)
class Stage:
    """A step of a regulation's history: its adoption, or an amendment by a decision."""

    passed: Passed
    approved: Passed | None = None
    decision: str = ""
    whole: bool = False


def history(record: Record[Enacted], corpus: Corpus) -> tuple[Stage, ...]:
    """Return the adoption of a regulation and all amendments up to this version, in their order."""
    return tuple(_stages(record, corpus))


def _stages(record: Record[Enacted], corpus: Corpus) -> Iterator[Stage]:
    for version in (*chain(record, corpus), record):
        scope = corpus.scope(version.series, version.issue)
        if passed := adopted(version.data, scope):
            yield Stage(passed, _approved(version.data, scope))
        if isinstance(version.data, RegulationRecord):
            yield from (_amended(one, scope) for one in version.data.amended)
        decision = amendment_of(version, corpus)
        if decision and (passed := adopted(decision.data, scope)):
            yield Stage(passed, _approved(decision.data, scope), decision.data.title)


def _approved(data: Enacted, scope: Scope) -> Passed | None:
    return adoption(data.approved, scope) if data.approved else None


def _amended(one: Amendment, scope: Scope) -> Stage:
    approved = adoption(one.approved, scope) if one.approved else None
    return Stage(adoption(one.passed, scope), approved, one.decision or "", one.whole)


def history_line(record: Record[Enacted], corpus: Corpus) -> str:
    """Return such as （2023年3月9日…通过　2023年5月26日…批准　根据…《…》修正）."""
    first, *amended = history(record, corpus)
    said = [f"{first.passed.dated}通过"]
    if first.approved:
        said.append(f"{first.approved.dated}批准")
    several = len([one for one in amended if one.decision and not one.whole]) > 1
    ordinal = 0
    for one in amended:
        ordinal += bool(one.decision and not one.whole)
        said.append(
            _change(
                one,
                f"第{'一二三四五六七八九十'[ordinal - 1]}次"
                if several and 0 < ordinal <= 10 and not one.whole and one.decision
                else "",
            )
        )
    return f"（{FULL_SPACE.join(said)}）"


def _change(one: Stage, time: str) -> str:
    passed = f"{one.passed.dated}通过"
    if one.approved:
        passed += f"、{one.approved.dated}批准"
    done = "修订" if one.whole else "修正"
    return f"根据{passed}的《{one.decision}》{time}{done}" if one.decision else f"{passed}{done}"


@dataclass(frozen=True)
class Published:
    """How it was made public; `by` is the full name of an organ, or empty."""

    date: Day
    by: str = ""
    number: str = ""


def publication(record: Record[Enacted], scope: Scope) -> Published | None:
    """Return how a regulation or decision was made public: as it says, or its announcement.

    A version that an amendment made is made public with the decision.
    """
    said = record.data.published
    if said:
        by = scope.body(said.by).name if said.by else ""
        return Published(said.date, by, said.number or "")
    decision = amendment_of(record, scope.corpus)
    for other in scope.records():
        data = other.data
        if isinstance(data, AnnouncementRecord) and data.regulation == record.name:
            # What is under embargo is not printed in another record's document, either.
            if other.is_embargoed:
                return None
            return Published(data.date, scope.body(data.issuer).name, data.number or "")
    return publication(decision, scope) if decision and not decision.is_embargoed else None


def published_by(published: Published) -> str:
    """Return day and organ in words."""
    return day(published.date) + (f"，{published.by}" if published.by else "")

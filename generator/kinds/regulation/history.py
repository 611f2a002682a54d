"""The line of a regulation's history under its title, and how it was made public."""

from dataclasses import dataclass

from generator.chinese import FULL_SPACE, day, titled
from generator.kinds.announcement.model import AnnouncementRecord
from generator.kinds.regulation.stages import Stage, history
from generator.kinds.regulation.versions import amendment_of
from generator.link.corpus import Corpus
from generator.link.meeting import Deciding
from generator.link.scope import Scope
from generator.model.enacted import Enacted
from generator.model.record import Record
from generator.model.values import Day


def history_line(record: Record[Enacted], corpus: Corpus) -> str:
    """Return such as （2023年3月9日…通过　2023年5月26日…批准　根据…《…》修正）."""
    first, *amended = history(record, corpus)
    said = [f"{dated(first.passed)}通过"]
    if first.approved:
        said.append(f"{dated(first.approved)}批准")
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
    passed = f"{dated(one.passed)}通过"
    if one.approved:
        passed += f"、{dated(one.approved)}批准"
    done = "修订" if one.whole else "修正"
    return (
        f"根据{passed}的{titled(one.decision)}{time}{done}" if one.decision else f"{passed}{done}"
    )


def dated(vote: Deciding) -> str:
    """Return such as 2023年3月20日青禾县第九届人民代表大会常务委员会第五次会议."""
    return f"{day(vote.date)}{vote.full_name}"


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
    for other in scope.published():
        data = other.data
        if isinstance(data, AnnouncementRecord) and data.regulation == record.name:
            return Published(data.date, scope.body(data.issuer).name, data.number or "")
    return publication(decision, scope) if decision and not decision.is_embargoed else None


def published_by(published: Published) -> str:
    """Return day and organ in words."""
    return day(published.date) + (f"，{published.by}" if published.by else "")

"""The line of a regulation's history under its title, and what its page says of its force."""

from dataclasses import dataclass

from generator.chinese import FULL_SPACE, day
from generator.kinds.announcement.model import AnnouncementRecord
from generator.kinds.regulation.model import Amendment, RegulationRecord
from generator.link.corpus import Scope
from generator.link.meeting import Deciding
from generator.model.record import Record
from generator.model.values import Day


def history_line(data: RegulationRecord, passed: Deciding, scope: Scope) -> str:
    """Return such as （2023年3月9日…通过　2023年5月26日…批准　根据…《…》修正）."""
    said = [f"{_dated(passed)}通过"]
    if data.approved:
        said.append(f"{_dated(scope.voting(data.approved))}批准")
    said += [_amended(one, scope) for one in data.amended]
    return f"（{FULL_SPACE.join(said)}）"


def _amended(amendment: Amendment, scope: Scope) -> str:
    passed = f"{_dated(scope.voting(amendment.passed))}通过"
    if amendment.approved:
        passed += f"、{_dated(scope.voting(amendment.approved))}批准"
    done = "修订" if amendment.whole else "修正"
    if amendment.decision:
        return f"根据{passed}的《{amendment.decision}》{done}"
    return f"{passed}{done}"


def _dated(vote: Deciding) -> str:
    """Return such as 2023年3月20日青禾县第九届人民代表大会常务委员会第五次会议."""
    return f"{day(vote.date)}{vote.full_name}"


@dataclass(frozen=True)
class Published:
    """How a regulation was made public; `by` is the full name of an organ, or empty."""

    date: Day
    by: str = ""
    number: str = ""


def publication(record: Record[RegulationRecord], scope: Scope) -> Published | None:
    """Return how a regulation was made public: as its record says, or its announcement."""
    said = record.data.published
    if said:
        by = scope.body(said.by).name if said.by else ""
        return Published(said.date, by, said.number or "")
    for other in scope.records():
        data = other.data
        if isinstance(data, AnnouncementRecord) and data.regulation == record.name:
            # What is under embargo is not printed in another record's document, either.
            if other.is_embargoed:
                return None
            return Published(data.date, scope.body(data.issuer).name, data.number or "")
    return None


def force(
    data: RegulationRecord, published: Published | None, issued: Day
) -> tuple[tuple[str, str], ...]:
    """Return what is said of its force, by label; `issued` is the day of the issue that prints it."""
    said = {
        "法规类别": str(data.category),
        "公布": _published(published) if published else "",
        "施行日期": day(data.in_force) if data.in_force else "",
        "效力状态": _state(data, issued),
    }
    return tuple((label, value) for label, value in said.items() if value)


def _published(published: Published) -> str:
    return day(published.date) + (f"，{published.by}" if published.by else "")


def _state(data: RegulationRecord, issued: Day) -> str:
    """Return the state in words that stay true: no page knows the day on which it is read."""
    if data.repealed:
        by = f"，见《{data.repealed.decision}》" if data.repealed.decision else ""
        return f"{day(data.repealed.date)}废止{by}"
    if data.in_force and data.in_force > issued:
        return f"自{day(data.in_force)}起有效"
    return "有效"

"""What a regulation's page says of its force, in words that stay true on whatever day they are read."""

from generator.chinese import day, titled
from generator.kinds.regulation.history import Published, published_by
from generator.kinds.regulation.model import RegulationRecord
from generator.kinds.regulation.versions import (
    in_force,
    line_of,
    repealed_by,
    since,
)
from generator.link.scope import Scope
from generator.model.record import Record
from generator.model.values import Day


def particulars(
    record: Record[RegulationRecord], published: Published | None, scope: Scope
) -> tuple[tuple[str, str], ...]:
    """Return what is said of its force, by label."""
    began = in_force(record, scope.corpus)
    wording = since(record, scope.corpus)
    said = {
        "法规类别": str(record.data.category),
        "公布": published_by(published) if published else "",
        "施行日期": day(began) if began else "",
        "文本施行": f"{day(wording)}起" if wording and wording != began else "",
        "效力状态": _state(record, scope),
    }
    return tuple((label, value) for label, value in said.items() if value)


def _state(record: Record[RegulationRecord], scope: Scope) -> str:
    """Return the state as far as the versions and decisions of the archive tell it.

    The day of the issue stands for that of its writing: no page knows the day on which it is read.
    """
    end = ended(record, scope)
    line = line_of(record, scope.corpus)
    later = line[[one.id for one in line].index(record.id) + 1 :]
    began = since(record, scope.corpus)
    if later:
        until = since(later[0], scope.corpus)
        return f"已经修改，{day(until)}起用修改后的文本" if until else "已经修改，见修改后的文本"
    if end:
        return end
    if began and began > scope.issue.date:
        return f"自{day(began)}起有效"
    return "有效"


def ended(record: Record[RegulationRecord], scope: Scope) -> str:
    """Return when and by what the regulation was repealed; nothing while it is in force."""
    said, decision = record.data.repealed, repealed_by(record, scope.corpus)
    if said:
        return f"{day(said.date)}废止" + (f"，见{titled(said.decision)}" if said.decision else "")
    if decision:
        ends: Day | None = decision.data.in_force
        return (f"{day(ends)}废止" if ends else "已经废止") + f"，见{titled(decision.data.title)}"
    return ""

"""Who came, in the words of the minutes: as much as the record gives, by name, number or group."""

from collections.abc import Iterator, Sequence

from generator.chinese import day
from generator.kinds.meeting.model import MeetingRecord
from generator.kinds.meeting.proceedings import Minutes
from generator.kinds.meeting.room import InAttendance, Missing, Plenary
from generator.link.meeting import Meeting
from generator.link.scope import Scope
from generator.model.refs import Presiding
from generator.model.registers import BodyKind
from generator.model.values import Day

UNNAMED = {"委员", "常委会委员", "常务委员会委员", "代表"}
"""Groups of members whom the minutes count and do not name; the list names them."""

_MEMBERS = {
    BodyKind.STANDING_COMMITTEE: "常委会组成人员",
    BodyKind.CONGRESS: "代表",
    BodyKind.PRESIDIUM: "主席团成员",
    BodyKind.DELEGATION: "代表",
    BodyKind.CHAIRPERSONS_MEETING: "主任会议组成人员",
}


class Attendance:
    """The words for who came to one meeting."""

    def __init__(self, data: MeetingRecord, meeting: Meeting, scope: Scope) -> None:
        self.data, self.meeting, self.scope = data, meeting, scope
        body = scope.holding(meeting.body)
        self.organ = body.short[-1] if body.short else body.name
        self.members = _MEMBERS.get(meeting.body.kind, "组成人员")

    @property
    def days(self) -> str:
        """Return such as 2023年3月7日至9日."""
        since, until = self.data.since, self.data.date
        if since is None or since == until:
            return day(until)
        return f"{day(since)}至{_short(until, since)}"

    @property
    def presiding(self) -> str:
        """Return such as 县人大常委会主任陈一鸣主持会议, or an empty string."""
        chairs = self.data.presiding
        in_turn = "先后" if len(chairs) > 1 and not self._is_congress else ""
        return f"{self._presided(chairs)}{in_turn}主持会议" if chairs else ""

    @property
    def came(self) -> str:
        """Return who was present, as one clause, or an empty string."""
        present = self.data.present
        if not present:
            return ""
        counted = f"{self.members}{present.count}人" if present.count and not self.figures else ""
        named = "，".join(self._leaders())
        leaders = f"{self.organ}{named}" if named else ""
        if leaders and not present.as_list:
            return f"{leaders}{'' if self.figures else f'共{present.number}人'}出席会议"
        rest = "、".join(one for one in (counted, *present.groups) if one)
        who = f"{leaders}及{rest}" if leaders and rest else leaders or rest
        return f"{who}出席会议" if who else ""

    @property
    def figures(self) -> str:
        """Return such as 常委会组成人员应到40人，实到38人，请假2人（张三、李四）, or an empty string."""
        present = self.data.present
        if not present or not (present.due or present.on_leave or present.absent):
            return ""
        return f"{self.members}{self.counted(present.due, present.count)}"

    def counted(self, due: int | None, count: int | None) -> str:
        """Return such as 应到40人，实到38人, with those who did not come to the meeting."""
        words = [f"{what}{n}人" for what, n in (("应到", due), ("实到", count)) if n is not None]
        present = self.data.present
        missing = (("请假", present.on_leave), ("缺席", present.absent)) if present else ()
        words += [self._missing(what, who) for what, who in missing if who]
        return "，".join(words)

    def attending(self, minutes: Minutes) -> str:
        """Return those in attendance as the minutes name them, or an empty string."""
        listed = self.data.in_attendance
        named = "、".join(self.scope.named(guest) for guest in minutes.in_attendance)
        groups = "、".join(listed.groups) if listed else ""
        collective = minutes.in_attendance_as or ""
        named = f"{collective}{named}{'等' if collective and named else ''}"
        who = "、".join(words for words in (named, groups) if words)
        count = f"{listed.count}人" if listed and listed.count and not listed.members else ""
        return f"{who}{'共' if who and count else ''}{count}"

    def plenaries(self) -> Iterator[tuple[Plenary, str]]:
        """Yield each plenary sitting with who presided and how many came."""
        for plenary in self.data.plenaries:
            words = [f"{self._presided(plenary.chairs)}主持"] if plenary.chairs else []
            counts = (("应到", plenary.due), ("实到", plenary.count))
            count = "，".join(f"{what}{n}人" for what, n in counts if n is not None)
            words += [f"{self.members}{count}"] if count else []
            yield plenary, "，".join(words)

    @property
    def _is_congress(self) -> bool:
        return self.meeting.body.kind is BodyKind.CONGRESS

    def _presided(self, chairs: Sequence[Presiding]) -> str:
        """Return who presided, as 执行主席 where a congress is led by its presidium."""
        named = "、".join(self._presiding(one) for one in chairs)
        has_presidium = self._is_congress and not self.data.preparatory
        return f"执行主席{named}" if has_presidium and not any(c.office for c in chairs) else named

    def _presiding(self, chair: Presiding) -> str:
        name = self.scope.name(chair.person)
        if chair.office:
            return f"{chair.office}{name}"
        groups = self.data.members.items()
        office = next((office for office, people in groups if chair.person in people), "")
        return f"{self.organ}{office}{name}" if office and not self._is_congress else name

    def _leaders(self) -> Iterator[str]:
        presiding = {chair.person for chair in self.data.presiding}
        is_whole = self.data.present is not None and not self.data.present.as_list
        for office, people in self.data.members.items():
            others = [one for one in people if one not in presiding]
            if others and (is_whole or office not in UNNAMED):
                yield f"{office}{self.scope.names(others)}"

    def _missing(self, what: str, who: Missing) -> str:
        names = f"（{self.scope.names(who.people)}）" if who.people else ""
        return f"{what}{who.number}人{names}"


def observing(listed: InAttendance | None) -> str:
    """Return such as 公民6人, or an empty string."""
    groups: Sequence[tuple[str, int]] = tuple(listed.observers.items()) if listed else ()
    return "、".join(f"{who}{count}人" for who, count in groups)


def _short(until: Day, since: Day) -> str:
    """Return a day without the year, and the month, that it shares with the one before."""
    shared = f"{since.year}年"
    if until.day and until.month == since.month:
        shared += f"{since.month}月"
    return day(until).removeprefix(shared) or day(until)

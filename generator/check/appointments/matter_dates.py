"""matter-dates：任免各份文件的日期依次。

查什么：议案、辞呈不晚于表决的会议，主任会议的议案不早于原议案，辞呈不早于会议一年以上；决定和通知所称的
    通过日期（voted）就是会议的日期；任免名单、通知不早于会议。只写年月的，按年月比较。
为什么：先有提请，再有表决，再发通知；任职从表决之日算起，日期错一天，任期就错一天。
依据：地方组织法关于提请、审议、表决程序的规定；算术。
错例：
    meeting: 第二十五次会议      # 9月22日
    notice: {date: 2021-09-23, voted: 2021-09-23}
正例：
    meeting: 第二十五次会议      # 9月22日
    notice: {date: 2021-09-23, voted: 2021-09-22}
"""

from collections.abc import Iterator

from generator.check.appointments.documents import Step, steps
from generator.check.appointments.matters import Matter, matters
from generator.check.days import apart, is_before
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.values import Day
from generator.problems import Severity

ID = "matter-dates"
SEVERITY = Severity.ERROR
NAMES = {
    "motion": "议案",
    "chairpersons_motion": "主任会议的议案",
    "letter": "辞呈",
    "decision": "决定",
    "name_list": "任免名单",
    "notice": "通知",
}
_HINT = "请核对这里的日期和会议的日期"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every document of a matter that is dated against the procedure."""
    for matter in matters(corpus):
        if matter.held:
            yield from _matter(matter, matter.held.dated, matter.held.sitting.date)


def _matter(matter: Matter, meeting: str, day: Day) -> Iterator[Finding]:
    dated = {step.name: step for step in steps(matter.record, matter.data, day)}
    for step in dated.values():
        if step.is_stated:
            yield from _step(step, meeting, day)
    motion, passed_on = dated.get("motion"), dated.get("chairpersons_motion")
    if motion and passed_on and is_before(passed_on.date, motion.date):
        message = f"主任会议的议案（{passed_on.date}）早于原议案（{motion.date}）"
        mark = passed_on.mark if passed_on.is_stated else motion.mark
        yield Finding(mark, message, "请核对两件议案的日期")
    notice = matter.data.notice
    if notice and notice.voted and _differ(notice.voted, day):
        mark = matter.record.place.value("notice", "voted")
        message = f"通知称{notice.voted}通过，表决的是{meeting}"
        yield Finding(mark, message, "请核对通过日期和会议的日期")


def _step(step: Step, meeting: str, day: Day) -> Iterator[Finding]:
    name = NAMES[step.name]
    if step.name == "decision":
        if _differ(step.date, day):
            yield Finding(step.mark, f"决定的日期是{step.date}，表决的是{meeting}", _HINT)
    elif step.name in {"name_list", "notice"}:
        if is_before(step.date, day):
            yield Finding(step.mark, f"{name}（{step.date}）早于表决的{meeting}", _HINT)
    elif is_before(day, step.date):
        yield Finding(step.mark, f"{name}（{step.date}）晚于表决的{meeting}", _HINT)
    elif (apart(step.date, day) or 0) > 366:
        message = f"{name}（{step.date}）比表决的{meeting}早一年以上"
        yield Finding(step.mark, message, _HINT, Severity.WARNING)


def _differ(one: Day, other: Day) -> bool:
    return is_before(one, other) or is_before(other, one)

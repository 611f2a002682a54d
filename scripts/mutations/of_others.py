"""Why a changed date, person or document may pass unseen."""

from generator.check.values import Value, values
from generator.kinds.meeting.proceedings import Minutes
from generator.kinds.meeting.room import InAttendance
from generator.kinds.text.model import Names
from generator.link.corpus import Corpus
from generator.link.mentions import named_people
from generator.model.publication import Issue
from generator.model.refs import ListedRef, PersonRef, RecordRef, Signatory
from generator.model.values import Day
from mutations.known import Known, Reason
from mutations.mutation import Mutation


def _issue(known: Known, value: Value[object], _: Mutation) -> str:
    if not isinstance(value.owner, Issue):
        return ""
    series = value.located.place.mark.path.split("/")[1]
    only = sum(name.split("/")[0] == series for name in known.corpus.content.issues) == 1
    is_order = value.path[-1] in {"serial", "number"} or isinstance(value.value, Day)
    return "本系列只有这一期，没有前后期可比" if only and is_order else ""


def _day(known: Known, value: Value[object], _: Mutation) -> str:
    if isinstance(value.value, Day) and not known.elsewhere.day(value.value, value):
        return "这个日期没有在别处再印，差一天仍合先后次序"
    return ""


def _person(known: Known, value: Value[object], mutation: Mutation) -> str:
    if mutation.kind == "名单多一人" or not isinstance(
        value.value, PersonRef | ListedRef | Signatory
    ):
        return ""
    name = named_people(value.value)[0]
    is_other = mutation.kind in {"换成另一个人", "名单漏一人"}
    if is_other and not known.elsewhere.person(name, value):
        return "这个人本期只出现这一次"
    return ""


def _listed(_: Known, value: Value[object], mutation: Mutation) -> str:
    """Return a reason for a list that nothing else says the count or the people of."""
    owner, kind = value.owner, mutation.kind
    if isinstance(owner, Names) and owner.count is None:
        return "名单没有注明人数"
    if isinstance(owner, Names) and kind == "换成另一个人":
        return "谁在这个名单上，只有这份名单说，人数和次序都不变"
    if isinstance(owner, Minutes) and kind == "名单漏一人":
        return "纪要所说的列席人员可以只是名单的一部分"
    if isinstance(owner, InAttendance) and kind == "名单多一人":
        return "列席名单没有注明人数"
    if isinstance(owner, InAttendance) and isinstance(value.value, PersonRef):
        return _attends_only(value, value.value)
    return ""


def _attends_only(value: Value[object], person: str) -> str:
    """Return a reason for someone whom the record of the meeting names in this list only."""
    named = [
        other.path for other in values(value.located, str) if person in named_people(other.value)
    ]
    return "列席的人每次可以不同，本次会议别处没有写到此人" if named == [value.path] else ""


def votes(mutation: Mutation) -> str:
    """Return a reason for votes of one body that neither result nor rank depend on."""
    if mutation.same_body and mutation.way[-1] in {"basically_satisfied", "dissatisfied"}:
        return "满意票和合计都不变，结果、名次也不变，没有别处再印"
    return ""


def left_out(mutation: Mutation, corpus: Corpus) -> str:
    """Return a reason for a record that no other one names, left out with its contents."""
    name = mutation.path.rpartition("/")[2].removesuffix(".yml")
    named = any(
        value.value == name
        for record in corpus.content.records
        for value in values(record, RecordRef)
    )
    if mutation.before == "整份记录":
        return "" if named else "没有别的记录提到它"
    part = mutation.before.rpartition(" ")[2]
    record = next(r for r in corpus.content.records if r.place.mark.path == mutation.path)
    passed_on = getattr(record.data, "chairpersons_motion", None)
    is_cited = part == "decision" or (part == "motion" and passed_on)
    return (
        ""
        if is_cited or "目录不列" in mutation.before
        else "没有别的文件引用这一件，并非每件都刊登"
    )


REASONS: tuple[Reason, ...] = (_issue, _day, _listed, _person)

"""The documents of an appointment or removal: motion, decision, notice."""

from collections.abc import Iterator
from dataclasses import dataclass

from bench.archive.bodies import Office
from bench.archive.desk import Desk
from bench.archive.model import Document, printed
from bench.archive.people import Person, person
from bench.archive.plan import Matter
from bench.archive.terms import STATUTES
from generator.chinese import numeral

_MOST_CHANGES = 9
_SHARE_OF_NEWCOMERS = 0.45
_SCHOOLING = ("大学学历", "大专学历", "中央党校大学学历", "研究生学历", "省委党校研究生学历")


@dataclass(frozen=True)
class _Matter:
    """Who is appointed or removed; `verb` is 任命 or 免去."""

    name: str
    verb: str
    people: tuple[Person, ...]
    offices: tuple[Office, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        pairs = zip(self.people, self.offices, strict=True)
        if self.verb == "任命":
            return ("任命：", *(f"{who.name}为{office}。" for who, office in pairs))
        return tuple(f"免去{who.name}的{office}职务。" for who, office in pairs)

    @property
    def whom(self) -> str:
        first, *others = (person.name for person in self.people)
        return f"{first}等{len(self.people)}名同志" if others else first


def appointment_documents(desk: Desk, matter: Matter) -> Iterator[Document]:
    """Write an appointment's or removal's documents, as many as are planned."""
    changes = _changes(desk, matter)
    write = {"motion": _motion, "decision": _decision, "notice": _notice}
    for part in matter.parts:
        yield write[part.kind](desk, changes)


def _changes(desk: Desk, matter: Matter) -> _Matter:
    rng, verb = desk.rng, "任命" if matter.kind == "appointment" else "免去"
    number = rng.randint(1, _MOST_CHANGES)
    offices = tuple(dict.fromkeys(rng.choices(desk.offices, k=number)))
    newcomers = _SHARE_OF_NEWCOMERS if verb == "任命" else 0
    people = tuple(
        person(rng) if rng.random() < newcomers else desk.roster.officials[office]
        for office in offices
    )
    return _Matter(matter.name, verb, people, offices)


def _motion(desk: Desk, matter: _Matter) -> Document:
    region, level = desk.region, desk.region.level
    head = Office(region.government, f"{level}长")
    signatory = desk.roster.officials[head]
    article, clause = numeral(desk.rng.randint(40, 50)), numeral(desk.rng.randint(6, 13))
    return Document(
        id=f"{desk.issue.id}/{matter.name}/motion",
        issue=desk.issue,
        kind="motion",
        title=f"{region.government}关于提请{matter.verb}{matter.whom}职务的议案",
        issuer=region.government,
        blocks=(
            f"{level}人大常委会：",
            f"根据《{STATUTES[0]}》第{article}条第{clause}款和"
            f"《{region.committee}任免地方国家机关工作人员办法》的有关规定，现提请：",
            *matter.lines,
            "请予审议。",
            f"{head}　{signatory.name}",
            printed(desk.meeting.date),
            *(_resume(desk, who) for who in matter.people if matter.verb == "任命"),
        ),
        people=(*matter.people, signatory),
        offices=(*matter.offices, head),
        number=desk.next_number("政文"),
        addressee=region.committee,
    )


def _resume(desk: Desk, who: Person) -> str:
    born = desk.issue.year - desk.rng.randint(32, 58)
    started = born + desk.rng.randint(18, 24)
    return (
        f"{who.name}，{'女' if who.is_woman else '男'}，汉族，{born}年{desk.slots['month']}月出生，"
        f"{desk.region.name}{desk.slots['place']}人，{started}年{desk.slots['month']}月参加工作，"
        f"{desk.rng.choice(_SCHOOLING)}，曾任{desk.rng.choice(desk.offices)}。"
    )


def _decision(desk: Desk, matter: _Matter) -> Document:
    return Document(
        id=f"{desk.issue.id}/{matter.name}/decision",
        issue=desk.issue,
        kind="decision",
        title=f"{desk.region.committee}关于{matter.verb}{matter.whom}职务的决定",
        issuer=desk.region.committee,
        blocks=(
            f"（{printed(desk.meeting.date)}{desk.meeting.name}通过）",
            f"根据《{STATUTES[0]}》的有关规定，{desk.meeting.name}决定：",
            *matter.lines,
        ),
        people=matter.people,
        offices=matter.offices,
    )


def _notice(desk: Desk, matter: _Matter) -> Document:
    return Document(
        id=f"{desk.issue.id}/{matter.name}/notice",
        issue=desk.issue,
        kind="notice",
        title=f"关于{matter.whom}职务任免的通知",
        issuer=desk.region.committee,
        blocks=(
            f"{desk.region.level}人民政府：",
            f"{printed(desk.meeting.date)}，{desk.meeting.name}通过：",
            *matter.lines,
            "特此通知。",
            desk.region.committee_in_short,
            printed(desk.meeting.date),
        ),
        people=matter.people,
        offices=matter.offices,
        number=desk.next_number("人常"),
        addressee=desk.region.government,
    )

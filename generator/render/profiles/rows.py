"""Rows that several pages have: documents, motions and suggestions, demands."""

from collections.abc import Iterator

from generator.check.days import is_before
from generator.chinese import day, months
from generator.documents.anchors import HEADING, anchor
from generator.documents.document import Genre
from generator.link.scope import Scope
from generator.model.day import Day
from generator.render.archive import Archive
from generator.render.item import ABSTRACT, Item, Places
from generator.render.profiles.cells import Link, Row, Words, dated, document, joined
from generator.render.profiles.handled import Handled
from generator.render.profiles.leads import body_link, body_links, person_link, telling_link
from generator.render.profiles.obligations import Answer, Obligation
from generator.render.profiles.profile import Section
from generator.render.profiles.replied import Replied

DOCUMENTS = ("题名", "文种", "成文日期", "载于")
HANDLED = ("议案、建议", "提出", "承办", "办理结果", "见于")
OBLIGATIONS = ("事项", "提出机关", "承办机关", "提出日期", "期限", "答复")
"""The heads of their tables."""
_UNANSWERED = "本站未见答复文件"


def documents(section: str, title: str, places: Places) -> Section:
    """Return the section of documents, in the order of the archive: the newest issue first."""
    rows = [document_row(place) for place in places]
    return Section(section, title, DOCUMENTS, rows)


def document_row(place: tuple[Scope, Item]) -> Row:
    """Return what lists say of a document."""
    scope, item = place
    issue = Link(f"{scope.series.title} {scope.issue.name}", f"{scope.issue_id}/index")
    genre = Genre(item.genre).label + (ABSTRACT if item.is_abstract else "")
    return document(item), genre, dated(Day.parse(item.date)), issue


def handled_row(one: Handled, archive: Archive) -> Row:
    """Return what is known of one motion or suggestion."""
    return (
        _named(one),
        tuple(proposers(one, archive)),
        tuple(_assigned(one, archive)),
        one.matter.outcome or "",
        joined([*_seen(one, archive)], "；"),
    )


def _seen(one: Handled, archive: Archive) -> Iterator[Words]:
    """Yield where it is reported on, and the written replies, each with its day."""
    if one.report:
        yield reported_at(one, archive)
    for of in one.replies:
        yield telling_link(of.record.id, archive), replied_on(of, one)


def replied_on(of: Replied, one: Handled) -> str:
    """Return when a reply came, and whether that is later than it could be: （2023年4月1日答复）."""
    if not of.date:
        return "（答复）"
    return f"（{day(of.date)}答复{'，迟于期限' if is_late(of, one) else ''}）"


def is_late(of: Replied, one: Handled) -> bool:
    """Whether a reply is of a day after the last on which what it answers could be answered."""
    return bool(one.due and of.date and is_before(one.due[1], of.date))


def _named(one: Handled) -> Words:
    """Return what was proposed, with the way to its page."""
    matter = one.matter
    number = f"{matter.number}，" if matter.number else ""
    return Link(matter.title, one.page), f"（{number}{sort_of(one)}）"


def sort_of(one: Handled) -> str:
    """Return of what sort it is: 建议, 重点建议."""
    return f"{'重点' if one.matter.key else ''}{one.matter.type}"


def to_be_answered(due: tuple[Day, Day]) -> str:
    """Say by when something is to be answered, and by when where it is complex."""
    return f"{day(due[0])}以前答复，复杂的{day(due[1])}以前"


def _assigned(one: Handled, archive: Archive) -> Iterator[str | Link]:
    """Yield who deals with it, since when and until when: 青禾县水利局（2022年11月30日交办，…以前答复）."""
    yield from body_links(one.units, archive)
    if one.matter.assigned:
        until = f"，{to_be_answered(one.due)}" if one.due else ""
        yield f"（{day(one.matter.assigned)}交办{until}）"


def reported_at(one: Handled, archive: Archive) -> str | Link:
    """Return the report by its title, with the way to the heading under which it deals with the matter.

    A reply deals with nothing else, and has no such heading.
    """
    found = archive.telling(one.record.id)
    place = anchor(one.matter.title, HEADING) if one.report else ""
    return Link(found.title, found.id, place) if found else ""


def proposers(one: Handled, archive: Archive) -> Iterator[str | Link]:
    """Yield who proposed it, as far as that is known: 李秋等5人."""
    people = [person_link(person, archive) for person in one.matter.lead]
    yield from joined([*people, *([body_link(one.by, archive)] if one.by else [])])
    if one.matter.proposers and one.matter.proposers > len(people):
        yield f"等{one.matter.proposers}人" if people else f"{one.matter.proposers}人"


def obligation_row(one: Obligation, archive: Archive) -> Row:
    """Return what is known of one demand."""
    matter = telling_link(one.record, archive, one.record)
    due = (f"{months(one.within)}内，" if one.within else "") + (day(one.due) if one.due else "")
    return (
        (matter, f"：{one.said}") if one.said else matter,
        body_links(one.by, archive),
        body_links(one.of, archive),
        dated(one.since),
        dated(one.due, due) if one.due else due.rstrip("，") or "没有写明",
        tuple(_answers(one, archive)),
    )


def _answers(one: Obligation, archive: Archive) -> Iterator[str | Link]:
    for index, answer in enumerate(one.answers):
        yield from ("；",) if index else ()
        yield from _answer(answer, archive)
    if not one.answers:
        yield _UNANSWERED
    elif one.unanswered:
        yield from ("；", *body_links(one.unanswered, archive), f"：{_UNANSWERED}")


def _answer(one: Answer, archive: Archive) -> Iterator[str | Link]:
    yield telling_link(one.record, archive, one.record)
    if one.date:
        yield f"（{day(one.date)}{'，迟于期限' if one.is_late else ''}）"

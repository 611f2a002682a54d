"""Sections that several pages have: offices with their holders, documents, what was handled."""

from collections.abc import Sequence

from generator.check.offices import Event
from generator.chinese import day
from generator.documents.document import Genre
from generator.link.corpus import Scope
from generator.model.day import Day
from generator.render.archive import Archive
from generator.render.item import Item, Places
from generator.render.profiles.cells import Cell, Link, Row, Words, dated, document
from generator.render.profiles.holdings import Holding
from generator.render.profiles.profile import Section

UNKNOWN = "不详"
DOCUMENTS = ("题名", "文种", "成文日期", "载于")
"""The head of a table of documents."""


def documents(section: str, title: str, places: Places) -> Section:
    """Return the section of documents, in the order of the archive: the newest issue first."""
    rows = [document_row(place) for place in places]
    return Section(section, title, DOCUMENTS, rows)


def document_row(place: tuple[Scope, Item]) -> Row:
    """Return what lists say of a document."""
    scope, item = place
    issue = Link(f"{scope.series.title} {scope.issue.name}", f"{scope.issue_id}/index")
    return document(item), Genre(item.genre).label, dated(Day.parse(item.date)), issue


def begin_cell(one: Holding, archive: Archive) -> Cell:
    """Return since when an office was held, with what a script needs to tell who held it on a day."""
    begin = one.begin
    words = _said(begin, archive) if begin else (f"不晚于{day(one.seen.date)}",)
    if not begin and one.seen is one.end:
        words = (UNKNOWN,)
    elif not begin:
        words = ("不晚于", _day(one.seen, archive))
    return Cell(words, (("data-held", one.held),))


def end_cell(one: Holding, archive: Archive) -> Words:
    """Return until when an office was held, as far as that is known."""
    if one.end:
        return _said(one.end, archive)
    if one.followed:
        return "不晚于", _day(one.followed, archive)
    if one.last is one.seen and one.begin:
        return "未见离任"
    return "未见离任，最近见于", _day(one.last, archive)


def _said(event: Event, archive: Archive) -> Sequence[str | Link]:
    return (_day(event, archive), f"（{event.verb}）" if event.verb else "")


def _day(event: Event, archive: Archive) -> str | Link:
    """Return the day of what is known, with a link to the document that says so."""
    words, found = day(event.date), archive.telling(event.record.id, event.person)
    return Link(words, found.id) if found else words

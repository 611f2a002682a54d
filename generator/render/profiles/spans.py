"""Since when and until when an office was held, as cells of a row."""

from collections.abc import Sequence

from generator.check.offices import Event
from generator.chinese import day
from generator.render.archive import Archive
from generator.render.profiles.cells import Cell, Link, Words
from generator.render.profiles.holdings import Holding

UNKNOWN = "不详"


def begin_cell(one: Holding, archive: Archive) -> Cell:
    """Return since when an office was held, with what a script needs to tell who held it on a day."""
    return Cell(_begin(one, archive), (("data-held", one.held),))


def _begin(one: Holding, archive: Archive) -> Words:
    if one.begin:
        return _said(one.begin, archive)
    if one.seen is one.end:
        return UNKNOWN
    return _day(one.seen, archive), "已在任"


def end_cell(one: Holding, archive: Archive) -> Words:
    """Return until when an office was held, as far as that is known."""
    if one.end:
        return _said(one.end, archive)
    if one.followed:
        return _day(one.followed, archive), "已离任"
    if one.last is one.seen and one.begin:
        return "未见离任"
    return "未见离任，最近见于", _day(one.last, archive)


def _said(event: Event, archive: Archive) -> Sequence[str | Link]:
    return (_day(event, archive), f"（{event.verb}）" if event.verb else "")


def _day(event: Event, archive: Archive) -> str | Link:
    """Return the day of what is known, with a link to the document that says so."""
    words, found = day(event.date), archive.telling(event.record.id, event.person)
    return Link(words, found.id) if found else words

"""Links to the pages of persons, bodies, meetings and documents: words alone for what has none."""

from collections.abc import Iterable, Sequence

from generator.link.meeting import Meeting
from generator.render.addresses import body_id, person_id
from generator.render.archive import Archive
from generator.render.profiles.cells import Link, document, joined


def person_link(key: str, archive: Archive) -> str | Link:
    """Return the name of a person, by key, with the way to the page."""
    name = archive.corpus.people[key].name
    return Link(name, person_id(key)) if key in archive.by_person else name


def body_link(name: str, archive: Archive) -> str | Link:
    """Return the full name of a body with the way to its page."""
    return Link(name, body_id(name)) if name in archive.by_body else name


def people_links(keys: Iterable[str], archive: Archive) -> Sequence[str | Link]:
    """Return the names of people, by key, with 、 between them."""
    return joined([person_link(key, archive) for key in keys])


def body_links(names: Iterable[str], archive: Archive) -> Sequence[str | Link]:
    """Return the names of bodies with 、 between them."""
    return joined([body_link(name, archive) for name in names])


def meeting_link(meeting: Meeting) -> Link:
    """Return what a meeting is called, with the way to its page: each that is public has one."""
    return Link(meeting.full_name, meeting.record.id)


def telling_link(
    record: str, archive: Archive, otherwise: str = "", person: str = ""
) -> str | Link:
    """Return the title of the document that a fact of a record is best read in, with the way to it."""
    found = archive.telling(record, person)
    return document(found) if found else otherwise

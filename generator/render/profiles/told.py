"""What the front matter of a profile says as data, for programs: offices held, and facts of the subject."""

from collections.abc import Mapping

from generator.render.addresses import body_id, person_id
from generator.render.archive import Archive
from generator.render.page import Meta
from generator.render.profiles.holdings import Holding

Told = Mapping[str, Meta]


def holder(one: Holding, archive: Archive) -> Told:
    """Return who held an office of the body that the page is about."""
    return _held(person_told(one.person, archive), one)


def office_held(one: Holding, archive: Archive) -> Told:
    """Return which office the person that the page is about held."""
    return _held(body_told(one.office.body.name, archive), one)


def _held(other: Told, one: Holding) -> Told:
    """Return an office held, with the other side of it; what is not published of its days is left out."""
    begin, end = one.begin, one.end
    return said(
        **other,
        post=one.office.post,
        begin=str(begin.date) if begin else "",
        end=str(end.date) if end else "",
    )


def body_told(name: str, archive: Archive) -> Told:
    """Return a body as the subject of another page names it."""
    return said(name=name, id=body_id(name) if name in archive.by_body else "")


def person_told(key: str, archive: Archive) -> Told:
    """Return a person, by key, as the subject of another page names them."""
    to = person_id(key) if key in archive.by_person else ""
    return said(name=archive.corpus.people[key].name, id=to)


def said(**values: Meta) -> Told:
    """Return the values that there are."""
    return {key: value for key, value in values.items() if value not in ("", (), {})}

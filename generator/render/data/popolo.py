"""Who holds which office, after Popolo (https://www.popoloproject.com): the JSON that others' programs read.

Names are ids, as in the tables. What is not published is left out: a membership without a start may
have begun on any day. `sources` lead to the documents that say so, from where the file lies.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from generator.check.posts import full
from generator.grouped import grouped
from generator.link.bodies import Office
from generator.model.registers import Body
from generator.pinyin.readings import readings_of_person
from generator.render.archive import Archive
from generator.render.data.common import said_in
from generator.render.profiles.holdings import Holding, holdings

FILE = "popolo.json"
_Object: TypeAlias = "Mapping[str, str | Sequence[Mapping[str, str]]]"


def popolo(archive: Archive) -> str:
    """Return the file's text."""
    held = holdings(archive.corpus)
    bodies = _bodies(held, archive)
    told = {
        "persons": [*_persons({one.person for one in held}, archive)],
        "organizations": [_organization(one, bodies) for one in bodies.values()],
        "posts": [*_posts(one.office for one in held)],
        "memberships": [_membership(one, archive) for one in held],
        "areas": [
            {"id": region, "name": region}
            for region in sorted({one.region for one in bodies.values() if one.region})
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _persons(holders: Iterable[str], archive: Archive) -> Iterator[_Object]:
    for key in sorted({*holders, *archive.by_person}):
        person = archive.corpus.people[key]
        reading = "".join(readings_of_person(person.name, person.reading)[0])
        yield _told(id=key, name=person.name, sort_name=reading)


def _bodies(held: Sequence[Holding], archive: Archive) -> Mapping[str, Body]:
    """Return the bodies that documents name, and those of the offices, by their full names in order."""
    named = (places[0][0].find_body(name) for name, places in archive.by_body.items())
    found = (*(one for one in named if one), *(one.office.body for one in held))
    return {one.name: one for one in sorted(found, key=lambda one: one.name)}


def _organization(body: Body, known: Mapping[str, Body]) -> _Object:
    above = body.parent if body.parent in known else None
    return _told(
        id=body.name,
        name=body.name,
        other_names=[{"name": name} for name in body.short],
        classification=str(body.kind),
        parent_id=above or "",
        area_id=body.region or "",
    )


def _posts(offices: Iterable[Office]) -> Iterator[_Object]:
    """Yield every post once; to act in it is no post of its own."""
    for body, posts in sorted(grouped((one.body.name, full(one.post)) for one in offices).items()):
        for post in sorted({*posts}):
            label = f"{body}{post}"
            yield _told(id=f"{body}/{post}", label=label, role=post, organization_id=body)


def _membership(one: Holding, archive: Archive) -> _Object:
    body, post = one.office.body.name, one.office.post
    return _told(
        person_id=one.person,
        organization_id=body,
        post_id=f"{body}/{full(post)}",
        role=post,
        start_date=str(one.begin.date) if one.begin else "",
        end_date=str(one.end.date) if one.end else "",
        sources=_sources(one, archive),
    )


def _sources(one: Holding, archive: Archive) -> Sequence[Mapping[str, str]]:
    events = (one.seen, *([one.end] if one.end else ()))
    said = dict.fromkeys(said_in(event.record.id, archive, one.person) for event in events)
    return [{"url": f"../{document}/"} for document in said if document]


def _told(**values: str | Sequence[Mapping[str, str]]) -> _Object:
    return {key: value for key, value in values.items() if value}

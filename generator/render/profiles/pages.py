"""The lists by letter, and the pages of all persons, bodies, statutes and meetings."""

from collections.abc import Iterator, Mapping, Sequence

from generator.render.archive import Archive
from generator.render.item import Places
from generator.render.lists import list_pages
from generator.render.named import named_bodies, named_people, named_statutes
from generator.render.page import Page
from generator.render.profiles.attended import public_meetings
from generator.render.profiles.body import body_profile
from generator.render.profiles.ledger import ledger
from generator.render.profiles.meeting import meeting_profile
from generator.render.profiles.person import person_profile
from generator.render.profiles.profile import profile_pages
from generator.render.profiles.resting import Resting, resting
from generator.render.profiles.statute import statute_profile, texts_of


def answer_pages(archive: Archive) -> Iterator[Page]:
    """Yield the lists, and the pages of all that the archive knows of."""
    based = resting(archive)
    people, bodies = named_people(archive), named_bodies(archive)
    statutes = named_statutes(_places(based, archive))
    yield from list_pages(people, bodies, statutes)
    for profile in (
        ledger(archive),
        *(person_profile(one, archive) for one in people),
        *(body_profile(one, archive) for one in bodies),
        *(statute_profile(one, based.get(one.key, ()), archive) for one in statutes),
        *(meeting_profile(one, archive) for one in public_meetings(archive.corpus)),
    ):
        yield from profile_pages(profile)


def _places(based: Mapping[str, Sequence[Resting]], archive: Archive) -> Mapping[str, Places]:
    """Return the documents that rest on each statute, by title; of a text that is here, if none does."""
    found: dict[str, Places] = dict.fromkeys(texts_of(archive.corpus), ())
    for title, of in based.items():
        found[title] = tuple({one.item.id: (one.scope, one.item) for one in of}.values())
    return found

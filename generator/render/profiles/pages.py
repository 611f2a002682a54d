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
from generator.render.profiles.resting import Resting
from generator.render.profiles.statute import statute_profile, texts_of


def answer_pages(archive: Archive, based: Mapping[str, Sequence[Resting]]) -> Iterator[Page]:
    """Yield the lists, and the pages of all that the archive knows of."""
    people, bodies = named_people(archive), named_bodies(archive)
    laws = named_statutes(statutes(archive, based))
    yield from list_pages(people, bodies, laws)
    for profile in (
        ledger(archive),
        *(person_profile(one, archive) for one in people),
        *(body_profile(one, archive) for one in bodies),
        *(statute_profile(one, based.get(one.key, ()), archive) for one in laws),
        *(meeting_profile(one, archive) for one in public_meetings(archive.corpus)),
    ):
        yield from profile_pages(profile)


def statutes(archive: Archive, based: Mapping[str, Sequence[Resting]]) -> Mapping[str, Places]:
    """Return the statutes that have a page, by title, with what rests on each; if nothing does, its text is here."""
    found: dict[str, Places] = dict.fromkeys(texts_of(archive.corpus), ())
    for title, of in based.items():
        found[title] = tuple({one.item.id: (one.scope, one.item) for one in of}.values())
    return found

"""The lists by letter, the pages of folders, and the pages of all persons, bodies, statutes, meetings and suggestions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.grouped import grouped
from generator.render.archive import Archive
from generator.render.folders import folder_pages
from generator.render.item import Places
from generator.render.lists import list_pages
from generator.render.named import (
    Named,
    named_bodies,
    named_people,
    named_statutes,
    named_suggestions,
)
from generator.render.page import Page
from generator.render.profiles.attended import public_meetings
from generator.render.profiles.body import body_profile
from generator.render.profiles.handled import handled_by_page
from generator.render.profiles.ledger import ledger
from generator.render.profiles.meeting import meeting_profile
from generator.render.profiles.person import person_profile
from generator.render.profiles.profile import Profile
from generator.render.profiles.resting import Resting
from generator.render.profiles.statute import statute_profile, texts_of
from generator.render.profiles.suggestion import places_of, suggestion_profile


@dataclass(frozen=True)
class Answers:
    """The lists, and all that the archive knows of: persons, bodies, statutes, meetings, suggestions, demands."""

    lists: Sequence[Page]
    profiles: Sequence[Profile]


def answers(
    archive: Archive, based: Mapping[str, Sequence[Resting]], quoted: Mapping[str, Places]
) -> Answers:
    """Return what the pages that answer are made of; `quoted` are the documents that name suggestions."""
    people, bodies = named_people(archive), named_bodies(archive)
    laws = named_statutes(statutes(archive, based))
    profiles = (
        ledger(archive),
        *(person_profile(one, archive) for one in people),
        *(body_profile(one, archive) for one in bodies),
        *(statute_profile(one, based.get(one.key, ()), archive) for one in laws),
        *(meeting_profile(one, archive) for one in public_meetings(archive.corpus)),
        *(
            suggestion_profile(page, quoted.get(page, ()), archive)
            for page in handled_by_page(archive.corpus)
        ),
    )
    lists = list_pages(people, bodies, laws, _suggestions(archive, quoted))
    return Answers((*lists, *folder_pages(archive)), profiles)


def _suggestions(
    archive: Archive, quoted: Mapping[str, Places]
) -> Mapping[tuple[str, str], Sequence[Named]]:
    """Return the motions and suggestions by the series that reports on them, its id and its title."""
    found = handled_by_page(archive.corpus)
    series = {page: (of[0].record.series, of[0].scope.series.title) for page, of in found.items()}
    titles = {page: of[0].matter.title for page, of in found.items()}
    named = named_suggestions(
        titles, {page: places_of(page, quoted.get(page, ()), archive) for page in found}
    )
    return dict(sorted(grouped((series[one.id], one) for one in named).items()))


def statutes(archive: Archive, based: Mapping[str, Sequence[Resting]]) -> Mapping[str, Places]:
    """Return the statutes that have a page, by title, with what rests on each; if nothing does, its text is here."""
    found: dict[str, Places] = dict.fromkeys(texts_of(archive.corpus), ())
    for title, of in based.items():
        found[title] = tuple({one.item.id: (one.scope, one.item) for one in of}.values())
    return found

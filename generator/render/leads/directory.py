"""What has a page: where the words of documents can lead."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.check.facts.sessions import sittings
from generator.check.posts import full
from generator.grouped import grouped
from generator.model.registers import BodyKind
from generator.render.addresses import body_id, person_id, statute_id, step, suggestion_id
from generator.render.archive import Archive
from generator.render.item import Item
from generator.render.leads.holders import key_of_holder
from generator.render.leads.span import Meant
from generator.render.leads.texts import Named
from generator.render.profiles.handled import handled_by_page
from generator.render.profiles.holdings import holdings_of_body

NOWHERE = ""


@dataclass(frozen=True)
class Directory:
    """The pages of an archive; `statutes` are the full titles of those that have one."""

    archive: Archive
    statutes: Collection[str]

    def leads(self, item: Item, named: Named) -> Mapping[str, str]:
        """Return the words of a document with the ids of the pages to which they lead.

        Words that lead nowhere are among them where they hold others that do.
        """
        found = dict(self._lead(words, meant, item) for words, meant in named.items())
        leading = {words for words, to in found.items() if to not in {NOWHERE, item.id}}
        return {
            words: found[words] if words in leading else NOWHERE
            for words in sorted(found)
            if words in leading
            or (named.get(words, ("",))[:1] != ("office",) and _holds_one(words, leading))
        }

    def _lead(self, words: str, meant: Meant, item: Item) -> tuple[str, str]:
        """Return where words lead; of a run of characters the number of a document at its end."""
        to = NOWHERE
        match meant:
            case ("body", name) if name in self.archive.by_body:
                to = body_id(name)
            case ("office", name, post):
                to = self._office(name, full(post))
            case ("person", key):
                to = self._person(key)
            case ("held", name, body):
                to = self._person(key_of_holder(name, body, self.archive.corpus))
            case ("title", title):
                to = self._title(title, item)
            case ("number", run):
                words, to = self._number(run)
            case ("meeting", region, kind, term, session):
                to = self._meeting(region, BodyKind(kind), int(term), int(session))
        return words, to

    def _office(self, body: str, post: str) -> str:
        if body in self.archive.by_body and post in self._posts.get(body, ()):
            return f"{body_id(body)}#{step(post)}"
        return NOWHERE

    @cached_property
    def _posts(self) -> Mapping[str, Collection[str]]:
        """The offices of each body of which its page tells the holders."""
        held = holdings_of_body(self.archive.corpus).items()
        return {body: {full(one.office.post) for one in of} for body, of in held}

    def _person(self, key: str) -> str:
        return person_id(key) if key in self.archive.by_person else NOWHERE

    def _title(self, title: str, item: Item) -> str:
        statute = self.archive.corpus.statutes.get(title)
        if statute and statute.title in self.statutes:
            return statute_id(statute.title)
        same = self._by_title.get((_issue_of(item.id), title), ())
        proposed = suggestion_id(item.id.split("/")[0], title)
        if not same and proposed in handled_by_page(self.archive.corpus):
            return proposed
        return same[0] if len(same) == 1 else NOWHERE

    @cached_property
    def _by_title(self) -> Mapping[tuple[str, str], Sequence[str]]:
        """The documents of each issue by title: those of other issues may be of another year."""
        return grouped(((_issue_of(one.id), one.title), one.id) for one in self._items)

    def _number(self, run: str) -> tuple[str, str]:
        """Return the number at the end of a run of characters, and its document."""
        for start in range(run.index("〔")):
            same = self._by_number.get(run[start:], ())
            if same:
                return run[start:], same[0] if len(same) == 1 else NOWHERE
        return run, NOWHERE

    @cached_property
    def _by_number(self) -> Mapping[str, Sequence[str]]:
        return grouped((one.number, one.id) for one in self._items if one.number)

    def _meeting(self, region: str, kind: BodyKind, term: int, session: int) -> str:
        held = sittings(self.archive.corpus).get((region, kind, term, session))
        return held.record.id if held and not held.record.is_embargoed else NOWHERE

    @cached_property
    def _items(self) -> Sequence[Item]:
        return [item for _, contents in self.archive.issues for item in contents]


def _issue_of(document: str) -> str:
    return "/".join(document.split("/")[:2])


def _holds_one(words: str, leading: Collection[str]) -> bool:
    return any(one in words for one in leading)

"""Whom and what documents name: their records and their texts together, so that all count alike.

A list, the page of a person, the open data and the search know a document by what `Item` says of it. A
record names by key; a text names bodies by their registered names, or by their head (县长), and persons
by the office beside the name, as the links in texts have it (`generator/render/leads/__init__.py`).
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.link.corpus import Corpus
from generator.link.scope import Scope
from generator.model.registers import BodyKind
from generator.render.item import Issues, Item
from generator.render.leads.holders import key_of_holder
from generator.render.leads.texts import Named
from generator.render.page import Meta


def with_named(issues: Issues, named: Sequence[Sequence[Named]]) -> Issues:
    """Return issues of which each document names what its text names, too, after what its record names."""
    return [
        (scope, [_with(item, one, scope) for item, one in zip(items, of, strict=True)])
        for (scope, items), of in zip(issues, named, strict=True)
    ]


def _with(item: Item, named: Named, scope: Scope) -> Item:
    people = dict.fromkeys((*item.people, *_people(named, scope.corpus)))
    bodies = dict.fromkeys((*item.bodies, *_bodies(named, scope)))
    return replace(item, people=tuple(people), bodies=tuple(bodies))


def _people(named: Named, corpus: Corpus) -> Iterator[str]:
    for meant in named.values():
        match meant:
            case ("person", key):
                yield key
            case ("held", name, body) if key := key_of_holder(name, body, corpus):
                yield key


def _bodies(named: Named, scope: Scope) -> Iterator[str]:
    """Yield the bodies that a text names; whoever is called 各有关单位 is none."""
    for meant in named.values():
        match meant:
            case ("body", name) | ("office", name, _):
                body = scope.find_body(name)
                if body and body.kind is not BodyKind.GROUP:
                    yield name


def named_meta(item: Item, scope: Scope) -> Mapping[str, Meta]:
    """Return what the front matter of a document says of those whom it names."""
    people = [scope.corpus.people[key] for key in item.people]
    bodies = [body for name in item.bodies if (body := scope.find_body(name))]
    count = Counter(one.name for one in people)
    said: Mapping[str, Meta] = {
        "people": tuple(one.name for one in people),
        # Of those whom the register knows by an id; of two of one name, neither.
        "people_ids": {one.name: one.id for one in people if one.id and count[one.name] == 1},
        "bodies": item.bodies,
        "readings": {one.name: one.reading for one in (*people, *bodies) if one.reading},
    }
    return {key: value for key, value in said.items() if value}

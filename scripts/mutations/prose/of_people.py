"""Sentences that name somebody with an office, and the same with name or office wrong."""

from collections.abc import Iterator

from generator.check.names.posts import posts_of
from generator.check.offices import Event, events
from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.record import Record
from mutations.prose.planted import Sentence
from mutations.prose.slip import Prose
from mutations.prose.sounds import alike


def names(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A name beside its office, with a character that sounds like the right one, or two exchanged."""
    for event in _holders(prose, scope):
        name, office = scope.name(event.person), event.office.text
        wrong = _misspelt(prose, name)
        if wrong:
            for shape in (
                "会议由{}{}主持。",
                "听取了{}{}所作的汇报。",
                "{}{}同志率队视察。",
                "参加视察的有{}{}、有关代表。",
            ):
                yield shape.format(office, name), shape.format(office, wrong)


def offices(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """Another office beside a name: 副 left out or put in, another body's head."""
    holders = list(_holders(prose, scope))
    for event in holders:
        name, office = scope.name(event.person), event.office.text
        body, post = event.office.named, event.office.post
        others = [
            e.office.text for e in holders if e.person != event.person and e.post != event.post
        ]
        wrong = [f"{body}{post.removeprefix('副')}" if post.startswith("副") else f"{body}副{post}"]
        posts = posts_of(event.office.body)
        if not posts.fullmatch(wrong[0].removeprefix(body)) or "代理" in post or "督学" in post:
            wrong = []
        wrong += [
            one for one in others if one.endswith(("局长", "检察长", "院长")) and one != office
        ]
        held = {
            e.office.text
            for of in events(prose.corpus).values()
            for e in of
            if e.person == event.person
        }
        for one in [one for one in wrong if one not in held][:2]:
            for shape in ("会议由{}{}主持。", "{}{}作了汇报。", "（{}{}）", "听取{}{}的意见。"):
                yield shape.format(office, name), shape.format(one, name)


def _holders(prose: Prose, scope: Scope) -> Iterator[Event]:
    """Yield who holds an office of the issue's own region, each once, as the issue says."""
    seen: set[tuple[str, str]] = set()
    for of in events(prose.corpus).values():
        here = [event for event in of if event.record.issue_id == scope.issue_id]
        for event in here:
            key = (event.person, event.office.body.name)
            is_alone = len({e.person for e in here}) == 1 or event.office.post.startswith("副")
            if key not in seen and is_alone and len(event.office.text) > 3:
                seen.add(key)
                yield event


def _misspelt(prose: Prose, name: str) -> str:
    known = {person.name for person in prose.corpus.people.values()}
    at = prose.dice.randrange(1, len(name))
    sounds = [char for char in alike(name, at) if char != name[at]]
    wrong = [name[:at] + char + name[at + 1 :] for char in sounds]
    if len(name) == 3:
        wrong.append(name[0] + name[2] + name[1])
    wrong = [one for one in wrong if one not in known and one != name]
    return prose.dice.choice(wrong) if wrong else ""

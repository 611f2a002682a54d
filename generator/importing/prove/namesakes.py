"""Registered namesakes in drafts: told apart by their offices, else entered as somebody of whom it is asked who.

Whom a draft names by a name that several registered people bear is first somebody of its own, whom the
register gets under an id that says so. Where the records, or the id that an editor chose, tell that one
of the registered held the very office, it is that one.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.check.offices import careers_of
from generator.importing.prove.trial import Trial
from generator.importing.recognise.draft import Data, Draft
from generator.importing.terms.naming import from_person
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.mentions import named_people
from generator.link.walk import references
from generator.load.builder import Plain
from generator.model.registers import Person
from generator.model.walk import Leaf, leaves
from generator.pinyin.readings import reading_of
from generator.place import Path

_OPEN = "daiding"
"""What the id of somebody has of whom it is not decided who it is: 待定."""
_FEWEST = 2
"""How many syllables of an office an id must have to tell whose it is: many words have a yi."""


def told_apart(drafts: Sequence[Draft], trial: Trial) -> Sequence[Draft]:
    """Return the drafts with ids in place of the names that several registered people bear."""
    opened = [*_opened(drafts, _borne_by_several(trial.corpus), trial.corpus)]
    if not any(draft.namesakes for draft in opened):
        return drafts
    corpus = trial.read(opened).corpus
    known = {
        id_: _same(id_, name, corpus, trial.corpus)
        for draft in opened
        for id_, name in draft.namesakes.items()
    }
    meant = {id_: person for id_, person in known.items() if person}
    return [_replaced(draft, meant) for draft in opened]


def asked_about(drafts: Iterable[Draft], corpus: Corpus) -> Iterator[str]:
    """Yield who of several registered people is meant, or that it is open; `corpus` is that before."""
    for draft in drafts:
        where = next(iter(draft.parts.values())).where
        for id_, name in draft.namesakes.items():
            ids = "、".join(one.key for one in corpus.people.values() if one.name == name)
            if id_ in corpus.people:
                yield f"{where}：“{name}”按职务认作登记册里的{id_}（同名的有{ids}），请核对"
            else:
                yield (
                    f"{where}：“{name}”是登记册里的哪一位？登记了{ids}，从职务看不出，记录里暂写{id_}，"
                    "登记册里也加了这一行；请改成那一位的编号，删去这一行"
                )


def _borne_by_several(corpus: Corpus) -> frozenset[str]:
    names = Counter(person.name for person in corpus.people.values())
    return frozenset(name for name, times in names.items() if times > 1)


def _opened(drafts: Sequence[Draft], names: frozenset[str], corpus: Corpus) -> Iterator[Draft]:
    number = 1
    for draft in drafts:
        own: dict[str, str] = {}
        for name in sorted(names & {*_people(draft)}):
            id_ = f"{from_person(name)}-{_OPEN}-{number}"
            while id_ in corpus.people:
                number += 1
                id_ = f"{from_person(name)}-{_OPEN}-{number}"
            own[name] = id_
            number += 1
        yield _renamed(draft, own, {id_: name for name, id_ in own.items()}) if own else draft


def _people(draft: Draft) -> Iterator[str]:
    for leaf in _references(draft):
        yield from named_people(leaf.value)


def _references(draft: Draft) -> Sequence[Leaf[str]]:
    return [*references(leaves(draft.model))] if draft.model else []


def _same(id_: str, name: str, corpus: Corpus, before: Corpus) -> str:
    """Return the registered namesake who held an office that the draft gives, or an empty string."""
    own = [event.office for event in careers_of(corpus).get(id_, ())]
    people = [one for one in before.people.values() if one.name == name]
    posts = {(office.body.name, office.post) for office in own}
    held = [
        one.key
        for one in people
        if posts
        & {(of.office.body.name, of.office.post) for of in careers_of(before).get(one.key, ())}
    ]
    named = held or [one.key for one in people if _is_called_after(one, own)]
    return named[0] if len(named) == 1 else ""


def _is_called_after(person: Person, offices: Iterable[Office]) -> bool:
    """Whether the id that sets a person apart is made of words of an office: zhou-zheng-shuili."""
    name, id_ = f"{from_person(person.name)}-", person.id or ""
    more = id_.removeprefix(name) if id_.startswith(name) else ""
    spoken = (reading_of(one.body.name + one.post) for one in offices)
    return bool(more) and any(_says(syllables, more) for syllables in spoken)


def _says(syllables: Sequence[str], letters: str) -> bool:
    """Whether letters are some whole syllables on end: shuili, shui-li; one alone is too little."""
    said = [one.lower() for one in syllables]
    runs = (said[at:end] for at in range(len(said)) for end in range(at + _FEWEST, len(said) + 1))
    return any(re.fullmatch("-?".join(map(re.escape, run)), letters) for run in runs)


def _replaced(draft: Draft, meant: Mapping[str, str]) -> Draft:
    names = {meant.get(id_, id_): name for id_, name in draft.namesakes.items()}
    own = {id_: meant[id_] for id_ in draft.namesakes if id_ in meant}
    return _renamed(draft, own, names) if own else draft


def _renamed(draft: Draft, names: Mapping[str, str], namesakes: Mapping[str, str]) -> Draft:
    """Return a draft that calls people otherwise."""
    data: Plain = draft.data
    # From the last to the first: a key that changes is no part of the way to what stands before it.
    for leaf in reversed(_references(draft)):
        said = _called(leaf.value, names)
        if said != leaf.value:
            data = _with(data, leaf.path, said, is_key=leaf.is_key)
    return replace(draft, data=data, namesakes=namesakes) if isinstance(data, dict) else draft


def _called(value: str, names: Mapping[str, str]) -> str:
    """Return a reference that names a person by a name alone, behind an office, or before a note."""
    for person in named_people(value):
        if person in names:
            return re.sub(rf"(?:^|(?<=\s)){re.escape(person)}(?=$|（)", names[person], value)
    return value


def _with(data: Plain, path: Path, said: str, *, is_key: bool) -> Plain:
    """Return data in which the value, or the key, at the end of a way is another."""
    step, *rest = path
    if isinstance(data, list) and isinstance(step, int):
        inner = _with(data[step], tuple(rest), said, is_key=is_key) if rest else said
        return [*data[:step], inner, *data[step + 1 :]]
    if not isinstance(data, dict):
        return data
    found: Data = {}
    for key, value in data.items():
        if key != step:
            found[key] = value
        elif rest:
            found[key] = _with(value, tuple(rest), said, is_key=is_key)
        else:
            found[said if is_key else key] = value if is_key else said
    return found

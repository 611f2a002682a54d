"""Drafts -> drafts that print what the source says and build: tried, compared, and taken back where not.

What a structure would not reproduce gets the wording of the source; what cannot be read or linked goes
back to text, and so does, of what is accepted, all that the source does not say itself.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.check.privacy import RULES as PRIVACY
from generator.check.reading import READING
from generator.importing.prove.accepting import accepted, accepted_around, unaccountable
from generator.importing.prove.proof import Fidelity, compare
from generator.importing.prove.trial import Documents, Read, Trial
from generator.importing.prove.worded import unlike, worded
from generator.importing.recognise.assemble import Attempt
from generator.importing.recognise.draft import Draft
from generator.problems import Problem, Severity

_ROUNDS = 12
"""After how many trials an import stops to take back; each takes back at least one document."""
_PRIVATE = frozenset(rule.id for rule in PRIVACY)
Assemble = Callable[[Attempt], Sequence[Draft]]


@dataclass(frozen=True)
class Settled:
    """Drafts that were tried, the files that they are, and what the trial said."""

    drafts: tuple[Draft, ...]
    read: Read
    fidelity: tuple[Fidelity, ...]
    taken_back: tuple[str, ...]
    """Why documents stayed texts although their genre was recognised."""
    errors: tuple[Problem, ...]
    """What the check finds because of the import, in its records or in others."""
    accepted: tuple[Problem, ...]
    """What it finds in the records of the import, and these accept."""


def settled(assemble: Assemble, trial: Trial, *, accept: bool) -> Settled:
    """Try drafts until what they print is what the source says, and it builds where all is accepted."""
    done = _settled(assemble, trial, Attempt(), accept=accept)
    if accept and done.errors and any(draft.kind != "text" for draft in done.drafts):
        # What an import says contradicts records that were there before, and these nobody changes.
        orders = {piece.order for draft in done.drafts for piece in draft.parts.values()}
        return _settled(assemble, trial, Attempt(texts=frozenset(orders)), accept=accept)
    return done


def _settled(assemble: Assemble, trial: Trial, attempt: Attempt, *, accept: bool) -> Settled:
    reasons: list[str] = []
    for _ in range(_ROUNDS):
        own, read, broken = _tried(assemble(attempt), trial)
        if accept and not broken:
            broken = unaccountable(own, read.proof, trial)
        if not broken:
            break
        reasons += broken.values()
        attempt = attempt.without(draft for draft in own if draft.name in broken)
    if accept:
        own, read = _accepted(own, read, trial)
    documents = trial.documents(own, read.corpus)
    proofs = tuple(_fidelity(own, documents))
    back = tuple(dict.fromkeys(reasons))
    return Settled(
        tuple(own), read, proofs, back, trial.caused(read.proof), tuple(_kept(own, read, trial))
    )


def _kept(drafts: Sequence[Draft], read: Read, trial: Trial) -> Iterator[Problem]:
    """Yield what the records accept, what may be private first: it would be published."""
    own = {trial.path(draft) for draft in drafts}
    found = [one.problem for one in read.proof.accepted]
    mine = (one for one in found if one.path.rsplit(".", 1)[0] in own)
    yield from sorted(mine, key=lambda one: one.rule not in _PRIVATE)


def _tried(
    drafts: Sequence[Draft], trial: Trial
) -> tuple[Sequence[Draft], Read, Mapping[str, str]]:
    """Return drafts with the words of the source where they need them, and those that go back to text."""
    read = trial.read(drafts)
    broken = _broken(drafts, read, trial)
    if broken:
        return drafts, read, broken
    documents = trial.documents(drafts, read.corpus)
    own = [worded(draft, documents) for draft in drafts]
    if own != drafts:
        read = trial.read(own)
        documents = trial.documents(own, read.corpus)
    return own, read, {**_broken(own, read, trial), **_unprinted(own, documents)}


def _unprinted(drafts: Sequence[Draft], documents: Documents) -> Mapping[str, str]:
    """Return the drafts of which a document is not composed, by name, each with why."""
    return {
        draft.name: f"{draft.titles}：程序拟不出其中的一份"
        for draft in drafts
        if any((draft.name, part) not in documents for part in draft.parts)
    } | {
        draft.name: f"{draft.titles}：程序拟出来的与来源不同"
        for draft in drafts
        if unlike(draft, documents)
    }


def _broken(drafts: Sequence[Draft], read: Read, trial: Trial) -> Mapping[str, str]:
    """Return the drafts that cannot be read or linked, by name, each with why."""
    by_path = {trial.path(draft): draft for draft in drafts}
    found: dict[str, str] = {}
    for problem in read.problems:
        draft = by_path.get(problem.path.rsplit(".", 1)[0])
        if draft and problem.severity is Severity.ERROR and problem.rule in READING:
            found.setdefault(draft.name, f"{draft.titles}：{problem.message}")
    return found


def _accepted(drafts: Sequence[Draft], read: Read, trial: Trial) -> tuple[Sequence[Draft], Read]:
    """Accept until nothing more is found: what is accepted may let another thing be seen."""
    own = drafts
    for _ in range(_ROUNDS):
        after, scene = accepted(own, read.proof, trial), accepted_around(read.proof, trial)
        if after == own and scene == trial.scene:
            break
        own, trial = after, replace(trial, scene=scene)
        read = trial.read(own)
    return own, read


def _fidelity(drafts: Iterable[Draft], documents: Documents) -> Iterable[Fidelity]:
    for draft in drafts:
        for part, piece in draft.parts.items():
            if document := documents.get((draft.name, part)):
                yield compare(piece, document)

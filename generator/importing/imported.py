"""The import as a list of its steps: divide, recognise, try, settle; nothing is written here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from generator.importing.divide.divide import divide
from generator.importing.divide.meetings import registered
from generator.importing.divide.placed import placed
from generator.importing.manuscript import Doubt, Manuscript, Mending
from generator.importing.prove.account import Account, account
from generator.importing.prove.namesakes import asked_about, told_apart
from generator.importing.prove.settle import Settled, settled
from generator.importing.prove.stage import staged
from generator.importing.prove.trial import Trial
from generator.importing.recognise.asked import asked
from generator.importing.recognise.assemble import Attempt, drafts
from generator.importing.recognise.draft import Data
from generator.importing.recognise.whose import UNSIGNED
from generator.importing.terms.setting import Setting
from generator.importing.write.earlier import Changed, Sorted, by_hand, elsewhere, sorted_by
from generator.importing.write.examples import examples
from generator.importing.write.origin import known
from generator.importing.write.scene import scene
from generator.link.kinds_of_bodies import kind_told
from generator.pipeline import linked
from generator.problems import Problem


@dataclass(frozen=True)
class Import:
    """What an import would write, and everything that is to be said of it."""

    settled: Settled
    account: Account
    questions: tuple[str, ...]
    changed: tuple[Changed, ...]
    unchanged: int
    doubts: tuple[tuple[str, Doubt], ...] = ()
    """Of the readers, each with the name of its file."""
    mended: tuple[tuple[str, Mending], ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The errors that there are because of the import."""
        return self.settled.errors

    @property
    def is_publishable(self) -> bool:
        """Whether nothing of what is new would stop a build."""
        return not self.errors


def imported(
    manuscripts: Sequence[Manuscript], content: Path, where: tuple[str, str], *, accept: bool
) -> Import:
    """Return what an import of `manuscripts` into an issue would write."""
    divisions = tuple(divide(one) for one in manuscripts)
    pieces = placed(divisions)
    corpus, _ = linked(content)
    view = scene(*where, divisions, corpus)
    folder = content / where[0] / where[1]
    setting = Setting(view.region, corpus.bodies, view.publisher, view.date, days=view.days)
    setting = replace(
        setting,
        publisher=setting.body(view.publisher or UNSIGNED),
        meetings=registered(corpus, "/".join(where)),
    )
    before = known(folder)
    taken = by_hand(folder, before)

    @cache
    def assemble(attempt: Attempt) -> Sorted:
        return sorted_by(drafts(pieces, setting, attempt, taken), before, folder)

    questions = (
        *examples(corpus, "/".join(where)),
        *view.questions,
        *(q for one in divisions for q in one.questions),
        *elsewhere(assemble(Attempt()).new, content, where, before),
        *asked(assemble(Attempt()).new, setting),
    )
    with staged(content) as stage:
        trial = Trial(stage, where, view, corpus)
        done = settled(
            lambda attempt: told_apart(assemble(attempt).new, trial), trial, accept=accept
        )
    questions = (
        *questions,
        *asked_about(done.drafts, corpus),
        *_kinds(done.read.lacks.bodies),
    )
    first = assemble(Attempt())
    counted = account(manuscripts, divisions, done.fidelity)
    return Import(
        done,
        counted,
        questions,
        first.changed,
        first.unchanged,
        tuple((one.name, doubt) for one in manuscripts for doubt in one.doubts),
        tuple((one.name, mending) for one in manuscripts for mending in one.mended),
    )


def _kinds(bodies: Iterable[Data]) -> Iterator[str]:
    """Yield the new bodies of which their names do not tell the kind."""
    told = (str(one["name"]) for one in bodies)
    names = [one for one in told if kind_told(one) is None and one != UNSIGNED]
    if names:
        yield f"新登记的{'、'.join(names)}，名称看不出是哪一类机构，登记册里暂写 institution（其他单位），请核对 kind"

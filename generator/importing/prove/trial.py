"""Drafts tried out: laid into a copy of content/, read, linked, checked; and what they print."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.documents.document import Document
from generator.importing.prove.stage import Stage
from generator.importing.recognise.draft import Draft
from generator.importing.write.layout import Files, files
from generator.importing.write.needed import Needed, needed
from generator.importing.write.scene import Scene
from generator.kinds import BY_NAME
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.publication import Issue, Series
from generator.pipeline import Proof, linked, proofread, proved
from generator.problems import Problem, Severity

Documents = Mapping[tuple[str, str], Document]
"""What drafts print, by the name of the record and the part."""


@dataclass(frozen=True)
class Read:
    """Drafts as a build reads them: the files that they are, the corpus, what cannot be read or found."""

    files: Files
    lacks: Needed
    corpus: Corpus
    problems: Sequence[Problem]

    @cached_property
    def proof(self) -> Proof:
        """What the whole check says of them."""
        return proved(self.corpus, self.problems)


def _errors(proof: Proof) -> list[Problem]:
    return [one for one in proof.problems if one.severity is Severity.ERROR]


def _named(problem: Problem) -> tuple[str, str, str]:
    """Return a problem without its line, which may move; every folder of records is called alike."""
    return problem.path.partition("/")[2], problem.rule, problem.message


@dataclass(frozen=True)
class Trial:
    """Where drafts are tried: the stage, series and issue, the registers before."""

    stage: Stage
    where: tuple[str, str]
    scene: Scene
    corpus: Corpus

    def read(self, drafts: Sequence[Draft]) -> Read:
        """Lay `drafts` into the copy in place of those before, and read and link all of it."""
        lacks = needed(drafts, self._others(), self.corpus, self.scene.region)
        made = files(self.stage.content, self.where, self.scene, drafts, lacks)
        self.stage.lay({**made.new, **made.longer})
        return Read(made, lacks, *linked(self.stage.copy))

    @cached_property
    def before(self) -> frozenset[tuple[str, str, str]]:
        """The errors that the workspace has without the import: path, rule and message."""
        return frozenset(map(_named, _errors(proofread(self.stage.content))))

    def caused(self, proof: Proof) -> tuple[Problem, ...]:
        """Return the errors that there are only because of the import, wherever they stand."""
        found = _errors(proof)
        return tuple(one for one in found if _named(one) not in self.before) if found else ()

    def path(self, draft: Draft) -> str:
        """Return what problems call the record of a draft, without the ending."""
        return f"content/{'/'.join(self.where)}/{draft.of.folder}/{draft.name}"

    def documents(self, drafts: Iterable[Draft], corpus: Corpus) -> Documents:
        """Return what drafts print; nothing of those that could not be read or linked."""
        issue = "/".join(self.where)
        if issue not in corpus.content.issues:
            return {}
        scope = scope_of(corpus, *self.where)
        found: dict[tuple[str, str], Document] = {}
        for draft in drafts:
            record = corpus.records.get(f"{issue}/{draft.name}")
            try:
                documents = BY_NAME[draft.kind].documents(record, scope) if record else ()
            except LookupError:
                # A part that is about nothing of its matter has no document; it goes back to text.
                documents = ()
            for document in documents:
                part = document.id.removeprefix(f"{issue}/{draft.name}").removeprefix("/")
                found[draft.name, part] = document
        return found

    def _others(self) -> Iterable[Series | Issue]:
        """Return series and issue as far as they are new: their publishers are referred to."""
        if self.scene.series:
            yield Series.model_validate(self.scene.series)
        if self.scene.issue:
            yield Issue.model_validate({**self.scene.issue, "contents": []})

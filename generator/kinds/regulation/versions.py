"""The versions of a regulation: which follows which, by which decision, with which text, from when."""

from collections.abc import Mapping, Sequence

from generator.kinds.amendment.model import AmendmentRecord
from generator.kinds.regulation.model import RegulationRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.record import Record, is_of
from generator.model.values import Day
from generator.statutes.applied import Applied, apply
from generator.statutes.decision import Decision, read_decision
from generator.statutes.instructions import Step
from generator.statutes.lines import is_history

Version = Record[RegulationRecord]
Deciding = Record[AmendmentRecord]


def versions(corpus: Corpus) -> Sequence[Version]:
    """Return every record of a regulation."""
    return tuple(one for one in corpus.content.records if is_of(one, RegulationRecord))


def former(record: Record[Model], corpus: Corpus) -> Version | None:
    """Return the version before, if the record names one that is a regulation."""
    if not isinstance(record.data, RegulationRecord) or not record.data.former:
        return None
    found = corpus.records.get(record.data.former)
    return found if is_of(found, RegulationRecord) else None


def chain(record: Record[Model], corpus: Corpus) -> Sequence[Version]:
    """Return the versions before, the first one first; where they run in a circle, each once."""
    found: list[Version] = []
    seen = {record.id}
    before = former(record, corpus)
    while before and before.id not in seen:
        found.insert(0, before)
        seen.add(before.id)
        before = former(before, corpus)
    return found


def amendment_of(record: Record[Model], corpus: Corpus) -> Deciding | None:
    """Return the decision of its issue that a version follows, if it is one."""
    if not isinstance(record.data, RegulationRecord) or not record.data.amendment:
        return None
    found = corpus.records.get(f"{record.issue_id}/{record.data.amendment}")
    return found if is_of(found, AmendmentRecord) else None


@once
def decisions(corpus: Corpus) -> Mapping[str, Decision]:
    """Return what each decision tells, by the id of its record."""
    return {
        one.id: read_decision(one.text.text, one.data.title)
        for one in corpus.content.records
        if isinstance(one.data, AmendmentRecord) and one.text
    }


def steps_for(decision: Decision, title: str) -> Sequence[Step] | None:
    """Return what a decision tells of a statute; None where it does not speak of it."""
    found = decision.steps.get(title)
    return found if found is not None else decision.steps.get("")


@once
def amended_texts(corpus: Corpus) -> Mapping[str, Applied]:
    """Return what the decisions make of the versions before, by the id of the version after."""
    made: dict[str, Applied] = {}
    for record in versions(corpus):
        for one in (*chain(record, corpus), record):
            _make(one, corpus, made)
    return made


def _make(record: Version, corpus: Corpus, made: dict[str, Applied]) -> None:
    before, decision = former(record, corpus), amendment_of(record, corpus)
    if record.id in made or not before or not decision:
        return
    told = decisions(corpus).get(decision.id)
    text = before.text.text if before.text else made[before.id].text if before.id in made else ""
    steps = steps_for(told, before.data.title) if told else None
    if steps and text:
        made[record.id] = apply(_without_history(text), steps, before.data.title)


def _without_history(text: str) -> str:
    """Return a statute without the typed line of its history, which an amendment makes longer."""
    return "\n".join(line for line in text.split("\n") if not is_history(line))


def text_of(record: Version, corpus: Corpus) -> str:
    """Return the text of a version: as it is typed, else as the decision makes it."""
    if record.text:
        return record.text.text
    made = amended_texts(corpus).get(record.id)
    return made.text if made else ""


def since(record: Version, corpus: Corpus) -> Day | None:
    """Return the day from which the wording is in force, if it is known."""
    decision = amendment_of(record, corpus)
    if decision:
        return decision.data.in_force
    last = record.data.amended[-1].in_force if record.data.amended else None
    return last or record.data.in_force


def in_force(record: Version, corpus: Corpus) -> Day | None:
    """Return the day on which the regulation came into force: as it says, or the version before."""
    said = (one.data.in_force for one in reversed((*chain(record, corpus), record)))
    return next((day for day in said if day), None)


@once
def lines_of_versions(corpus: Corpus) -> Sequence[Sequence[Version]]:
    """Return the public versions of each regulation, the first one first.

    Versions under embargo are in none.
    """
    public = [one for one in versions(corpus) if not one.is_embargoed]
    followed = {before.id for one in public if (before := former(one, corpus))}
    return tuple(
        tuple(one for one in (*chain(last, corpus), last) if not one.is_embargoed)
        for last in public
        if last.id not in followed
    )


@once
def line_by_id(corpus: Corpus) -> Mapping[str, Sequence[Version]]:
    """Return the public versions of its regulation for each public version, by id."""
    return {one.id: line for line in lines_of_versions(corpus) for one in line}


def line_of(record: Version, corpus: Corpus) -> Sequence[Version]:
    """Return the public versions of a regulation, of which `record` is one."""
    return line_by_id(corpus).get(record.id, (record,))


@once
def _repeals(corpus: Corpus) -> Mapping[tuple[str, str], Deciding]:
    """Return the public decisions that repeal, by series and the title of what they repeal."""
    return {
        (one.series, title): one
        for one in corpus.content.records
        if is_of(one, AmendmentRecord) and one.id in decisions(corpus) and not one.is_embargoed
        for title in decisions(corpus)[one.id].repeals
    }


def repealed_by(record: Version, corpus: Corpus) -> Deciding | None:
    """Return the public decision of its series that repeals a regulation."""
    return _repeals(corpus).get((record.series, record.data.title))

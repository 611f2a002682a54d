"""What the check finds in an import and the source has as it is: accepted, one line each, with a reason."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from generator.check.reading import READING
from generator.importing.prove.reasons import reasons
from generator.importing.prove.trial import Trial
from generator.importing.recognise.draft import Data, Draft
from generator.importing.terms.squeezed import squeezed
from generator.importing.write.doubtful import MARK
from generator.importing.write.scene import Scene
from generator.load.builder import Plain
from generator.pipeline import Proof
from generator.place import Mark
from generator.problems import Problem, Severity
from generator.source import Source

Reasons = Mapping[Problem, str]
_MOST = 24
"""Characters by which the place of a finding is told."""


def unaccountable(drafts: Sequence[Draft], proof: Proof, trial: Trial) -> Mapping[str, str]:
    """Return the structures in which the check finds what the source does not say itself, with why.

    Texts are not among them: what is found in a text stands in it.
    """
    found: dict[str, str] = {}
    sources = proof.corpus.content.sources
    for draft in drafts:
        if draft.kind == "text":
            continue
        said = _short("".join(f"{one.listed}{one.title}{one.text}" for one in draft.parts.values()))
        for problem in _of(draft, proof, trial):
            value = _named(_value(problem, sources), draft)
            if value and not says(said, value, trial.scene.region):
                found.setdefault(draft.name, f"{draft.titles}：{problem.message}")
    return found


def _named(value: str, draft: Draft) -> str:
    """Return a value with the name of a namesake in place of the id, as the source has it."""
    return " ".join(draft.namesakes.get(word, word) for word in value.split())


def _short(text: str) -> str:
    """Return a text with the long names of organs cut short: they stand for each other."""
    words = squeezed(text)
    for whole, short in _SHORT:
        words = words.replace(whole, short)
    return words


_SHORT = (("人民代表大会", "人大"), ("常务委员会", "常委会"), ("人民政府", "政府"))


_DAY = re.compile("[0-9]{4}(?:-[0-9]{2}){1,2}")


def says(said: str, value: str, region: str) -> bool:
    """Whether the source has a value of a record: days in their form, bodies by any of their names."""
    if _DAY.fullmatch(value):
        return all(part.lstrip("0") in said for part in value.split("-"))
    parts = (_short(part) for part in value.split())
    return all(part in said or part.removeprefix(region) in said for part in parts)


def accepted(drafts: Sequence[Draft], proof: Proof, trial: Trial) -> Sequence[Draft]:
    """Return the drafts, each accepting what the check finds in it."""
    found = {draft.name: _of(draft, proof, trial) for draft in drafts}
    why = _why(chain.from_iterable(found.values()), proof, trial)
    sources = proof.corpus.content.sources
    return [
        replace(draft, data=_accepting(draft.data, found[draft.name], why, sources))
        for draft in drafts
    ]


def _why(problems: Iterable[Problem], proof: Proof, trial: Trial) -> Reasons:
    return reasons(problems, proof.corpus, "/".join(trial.where))


def _of(draft: Draft, proof: Proof, trial: Trial) -> Sequence[Problem]:
    base = trial.path(draft)
    return [
        problem
        for problem in proof.problems
        if problem.path.rsplit(".", 1)[0] == base and _may_be_accepted(problem)
    ]


def accepted_around(proof: Proof, trial: Trial) -> Scene:
    """Return the scene, the new series and issue accepting what the check finds in them."""
    series, issue = trial.where
    return replace(
        trial.scene,
        series=_around(trial.scene.series, f"content/{series}/series.yml", proof, trial),
        issue=_around(trial.scene.issue, f"content/{series}/{issue}/issue.yml", proof, trial),
    )


def _around(data: Data | None, path: str, proof: Proof, trial: Trial) -> Data | None:
    found = [one for one in proof.problems if one.path == path and _may_be_accepted(one)]
    if not data or not found:
        return data
    return _accepting(data, found, _why(found, proof, trial), proof.corpus.content.sources)


def _may_be_accepted(problem: Problem) -> bool:
    return problem.severity is Severity.ERROR and problem.rule not in READING


def _accepting(
    data: Data, found: Sequence[Problem], reason_of: Reasons, sources: Mapping[str, Source]
) -> Data:
    if not found:
        return data
    old = data.get("accept", {})
    accept: dict[str, Plain] = dict(old) if isinstance(old, dict) else {}
    times = Counter(problem.rule for problem in found)
    for problem in found:
        reason: Data = {"reason": reason_of[problem]}
        at = _text_at(problem, sources)[:_MOST].rstrip()
        if at and (times[problem.rule] > 1 or problem.path.endswith(".md")):
            reason = {"at": at, **reason}
        listed = accept.get(problem.rule, [])
        items = [*listed] if isinstance(listed, list) else []
        if reason.get("at") not in [one.get("at") for one in items if isinstance(one, dict)]:
            accept[problem.rule] = [*items, reason]
    return {**data, "accept": accept}


def _text_at(problem: Problem, sources: Mapping[str, Source]) -> str:
    """Return what stands in the line from the place of a problem on."""
    source = sources.get(problem.path)
    if source is None:
        return ""
    start = source.offset(Mark(problem.path, problem.line, problem.column))
    line = source.text[start : start + 8 * _MOST].split("\n")[0]
    line = line.partition(f"  # {MARK}")[0].lstrip("\"'")
    said = line.rstrip()
    # What closes a value is none of it, but for a value that is nothing else.
    return said.rstrip("\"'],}") or said.rstrip("\"'")


def _value(problem: Problem, sources: Mapping[str, Source]) -> str:
    """Return the value at the place of a problem; nothing where that is a key or a long text."""
    if problem.path.endswith(".md"):
        return ""
    text = _text_at(problem, sources).removeprefix("- ")
    head, colon, rest = text.partition(": ")
    if text.endswith(":"):
        return ""
    return (rest if colon and head.isascii() else head).split(", ")[0].strip("\"'[]{} ")

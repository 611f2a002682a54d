"""Acceptances: what a record says must be printed although a rule complains of it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.check.reading import READING
from generator.model.acceptance import Acceptance, Accepting, RuleId
from generator.model.base import Model
from generator.model.record import Content, Located, Record
from generator.place import Mark
from generator.problems import Problem, error, warning
from generator.source import Source
from generator.suggest import did_you_mean


@dataclass(frozen=True)
class Accepted:
    """A problem that its record accepts, and why."""

    problem: Problem
    reason: str


@dataclass(frozen=True)
class _Claim:
    """One acceptance, with its place and that of its rule's id."""

    rule: RuleId
    acceptance: Acceptance
    mark: Mark

    def covers(self, problem: Problem, content: Content) -> bool:
        """Whether this is the rule, and the text at the problem's place is the accepted one."""
        if problem.rule != self.rule:
            return False
        at, source = self.acceptance.at, content.sources.get(problem.path)
        return at is None or (source is not None and _stands(at, problem, source))


def _stands(text: str, problem: Problem, source: Source) -> bool:
    start = source.offset(Mark(problem.path, problem.line, problem.column))
    return source.text[start : start + 1 + len(text)].lstrip("\"'").startswith(text)


class Acceptances:
    """All acceptances of the content, found by the file and line that a problem stands in."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._files: dict[str, list[tuple[int, tuple[_Claim, ...]]]] = {}
        for located in content.everything():
            claims = tuple(_claims(located))
            for mark in _starts(located):
                self._files.setdefault(mark.path, []).append((mark.line, claims))
        for entries in self._files.values():
            entries.sort(key=lambda entry: entry[0])
        self._used: set[_Claim] = set()

    def sort(self, problems: Iterable[Problem]) -> tuple[list[Problem], list[Accepted]]:
        """Return the problems that nobody accepts, and those that their records accept."""
        claimed = [(problem, self._claim(problem)) for problem in problems]
        times = Counter(claim for _, claim in claimed if claim)
        found: list[Problem] = []
        accepted: list[Accepted] = []
        for problem, claim in claimed:
            if claim is None:
                found.append(problem)
                continue
            self._used.add(claim)
            # A reason without a place was given for one thing: it must not hide another one.
            if claim.acceptance.at is None and times[claim] > 1:
                found.append(problem.model_copy(update={"hint": problem.hint + _SEVERAL}))
            else:
                accepted.append(Accepted(problem, claim.acceptance.reason))
        return found, accepted

    def _claim(self, problem: Problem) -> _Claim | None:
        """Return the acceptance of a problem, by the entry that the problem's line belongs to."""
        entries = self._files.get(problem.path, [])
        index = max(bisect_right(entries, problem.line, key=lambda entry: entry[0]) - 1, 0)
        claims: Sequence[_Claim] = entries[index][1] if entries else ()
        return next((claim for claim in claims if claim.covers(problem, self._content)), None)

    def unknown(self, rules: Collection[str]) -> Iterator[Problem]:
        """Yield every acceptance of something that is no rule."""
        for claim in self._all():
            if claim.rule in READING:
                message = f"“{claim.rule}”是读不懂或找不到的错误，不能用 accept 说明"
                yield error("unknown-rule", claim.mark, message, "请改正错误，删去这一项")
            elif claim.rule not in rules:
                hint = did_you_mean(claim.rule, rules) or "规则的编号印在报告每一条的末尾"
                yield error("unknown-rule", claim.mark, f"没有“{claim.rule}”这条规则", hint)

    def unused(self, rules: Collection[str]) -> Iterator[Problem]:
        """Yield every acceptance of one of `rules` that nothing was found for."""
        for claim in self._all():
            if claim.rule in rules and claim not in self._used:
                at = f"“{claim.acceptance.at}”" if claim.acceptance.at else ""
                message = f"accept 说明了 {claim.rule}{at}，但这里没有查出这个问题"
                yield warning("unused-acceptance", claim.mark, message, _UNUSED_HINT)

    def _all(self) -> Iterator[_Claim]:
        """Yield every acceptance once; that of a record with a body stands under two files."""
        seen = {
            claim: None for entries in self._files.values() for _, own in entries for claim in own
        }
        yield from seen


_SEVERAL = "（这条规则在本记录查出几处，accept 要用 at 写明是哪一处）"
_UNUSED_HINT = "问题已经改正的，请删去这一项；at 要与所查出的文字一致"


def _starts(located: Located[Model]) -> Iterator[Mark]:
    """Yield where what `located` accepts for begins: its entry or file, and its long text."""
    yield located.place.mark
    if isinstance(located, Record):
        for text in located.texts:
            yield Mark(text.path)


def _claims(located: Located[Model]) -> Iterator[_Claim]:
    if isinstance(located.data, Accepting):
        for rule, acceptances in located.data.accept.items():
            for index, acceptance in enumerate(acceptances):
                mark = located.place.key("accept", rule)
                if acceptance.at is not None:
                    mark = located.place.value("accept", rule, index, "at")
                yield _Claim(rule, acceptance, mark)

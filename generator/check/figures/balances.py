"""Numbers of a sentence that belong together by their names: those due, present and absent; ballots."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check.figures.labels import Counted, is_year
from generator.check.figures.quantities import added, agree


@dataclass(frozen=True)
class Balance:
    """That a whole is made up of all its parts; each by the words that end its label."""

    whole: str
    parts: tuple[str, ...]
    optional: tuple[str, ...] = ()
    """Parts that need not be said."""


DUE = r"应(?:当)?(?:到|出席|参加|参会)[^实请缺]*"
PRESENT = r"实(?:到|际出席|际到会|出席|际参加)[^请缺]*|(?<!应)(?<!列)出席(?:会议)?的?[^请缺]*|到会[^请缺]*"
LEAVE = r"(?:请假|因[公病事]请假)[^缺]*"
ABSENT = r"缺席[^请]*"
_FOR, _AGAINST, _ABSTAINED = (
    r"(?:赞成|同意)票?(?:数?为)?",
    r"反对票?(?:数?为)?",
    r"弃权票?(?:数?为)?",
)
BALANCES = (
    Balance(DUE, (PRESENT, LEAVE), (ABSENT,)),
    Balance(DUE, (PRESENT, ABSENT), (LEAVE,)),
    Balance(r"(?:(?:应选|法定|核定)?(?:代表)?(?:名额|编制|职数)|应选代表?|应有代表|(?<![现实])有代表)[^现实空缺]*", (r"(?:现有|实有|现任|在编|现实有|实选)[^空缺]*", r"(?:空缺|出缺|缺额|缺编|尚缺).*")),
    Balance(r"(?:收回|回收)[^有无效]*", (r"(?<!无)有效(?:票|测评票|选票|表决票)?", r"(?:无效|废)(?:票|测评票|选票|表决票)?")),
    Balance(r"(?:有效(?:票|选票|表决票)|收回[^有无]*|参加表决[^赞同]*|实到[^赞同]*)", (_FOR, _AGAINST, _ABSTAINED), (r"(?:未按|未按表决器|未表决)(?:为)?", r"(?:无效|废)票?")),
    Balance(r"全年[^上下]*", (r"上半年[^下全]*", r"下半年[^上全]*")),
    Balance(r"上半年[^一二季全下]*", (r"(?:一|第一)季度[^二上]*", r"(?:二|第二)季度[^一上]*")),
    Balance(r"全年[^一二三四季]*", tuple(rf"(?:{n}|第{n})季度[^季年]*" for n in "一二三四")),
    Balance(r"有效(?:票|测评票)?", (r"(?<!不)(?<!基本)满意票?", r"基本满意票?", r"不满意票?"), (r"(?:不了解|弃权)票?",)),
)  # fmt: skip


_OTHER_SORT = re.compile("目标|任务|计划|预算|预计|预期|指标|力争|[去上前明次]一?年|同期")
"""What says that a number is no result of this year: wholes and parts are of one sort."""
_CLAUSE = re.compile("[，。；！？、\n]")


def unbalanced(numbers: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    """Yield the wholes of a sentence that their parts do not make: where, and why."""
    told: set[int] = set()
    for balance in BALANCES:
        found = _found(numbers, balance)
        if not found:
            continue
        whole, parts = found
        if agree(whole.quantity.value, added([one.quantity for one in parts])):
            return
        if whole.quantity.start not in told:
            told.add(whole.quantity.start)
            terms = "、".join(_named(one) for one in parts)
            yield whole.quantity.start, f"{_named(whole)}，{terms}，加起来不相等"
            return


def _found(
    numbers: Sequence[Counted], balance: Balance
) -> tuple[Counted, Sequence[Counted]] | None:
    """Return the whole and its parts where the sentence says them all, each once."""
    by_word: Mapping[str, list[Counted]] = {
        word: [one for one in numbers if _is(one, word)]
        for word in (balance.whole, *balance.parts, *balance.optional)
    }
    needed = [by_word[word] for word in (balance.whole, *balance.parts)]
    if any(len(found) != 1 or found[0].quantity.is_about for found in needed):
        return None
    optional = [by_word[word][0] for word in balance.optional if len(by_word[word]) == 1]
    (whole,), *parts = needed
    listed = [*(one for (one,) in parts), *optional]
    is_each_once = len({one.quantity.start for one in listed}) == len(listed)
    return (whole, listed) if is_each_once and _is_one_sort(numbers, [whole, *listed]) else None


def _is_one_sort(numbers: Sequence[Counted], members: Sequence[Counted]) -> bool:
    """Whether all are of one year, and all done or all planned: 全年目标300件，上半年完成120件 are not."""
    sorts = {frozenset(_OTHER_SORT.findall(_CLAUSE.split(one.gap)[-1])) for one in members}
    places = [one.quantity.start for one in members]
    years = {one.quantity.number for one in numbers if is_year(one)}
    between = [
        one for one in numbers if is_year(one) and min(places) < one.quantity.start < max(places)
    ]
    return len(sorts) == 1 and (len(years) < 2 or not between)


def _is(one: Counted, word: str) -> bool:
    return (
        bool(re.search(rf"(?:{word})(?:[是为有达共]|分别为)?$", one.label))
        and not one.quantity.is_rate
    )


def _named(one: Counted) -> str:
    return f"{one.label[-8:]}{one.quantity.text}"

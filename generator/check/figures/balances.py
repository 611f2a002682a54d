"""Numbers of a sentence that belong together by their names: those due, present and absent; ballots."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check.figures.labels import Counted, is_year
from generator.check.figures.one_slip import explains, may_be_made
from generator.check.figures.quantities import added, agree


@dataclass(frozen=True)
class Balance:
    """That a whole is made up of all its parts; each by the words that end its label."""

    whole: str
    parts: tuple[str, ...]
    optional: tuple[str, ...] = ()
    """Parts that need not be said."""
    beside: str = ""
    """What is added to the whole: what was left of the year before."""
    is_all: bool = False
    """Whether no other amount of money may stand in the sentence: 上解支出, 调入资金."""


DUE = r"应(?:当)?(?:到|出席|参加|参会)[^实请缺]*"
MEMBERS = r"(?:全体(?:代表|委员|组成人员|会员|人员)|(?:组成人员|委员|代表|成员)(?:总数|总共|共有|现有|应有|共)+)"
PRESENT = r"实(?:际)?(?:到|到会|出席|参加|参会)[^请缺]*|(?<!应)(?<!列)出席(?:会议)?的?[^请缺]*|(?<!应)到会[^请缺]*"
LEAVE = r"请假[^缺]*"
ABSENT = r"缺席[^请]*"
_NO_PLAN = r"(?<!预算)(?<!计划)"
INCOME = rf"(?<!净)(?<!人均)(?<!可支配)(?<!非税)(?<!税收){_NO_PLAN}(?:总)?收入(?:总计|合计|总额|总量|共计)?(?:完成|实现)?"
SPENT = rf"{_NO_PLAN}(?:总)?支出(?:总计|合计|总额|总量|共计)?(?:完成|实现)?"
LEFT = r"(?<!上年)(?<!上年末)(?<!年初)(?<!期初)(?<!滚存)(?<!累计)(?:结余|节余|盈余|余额)"
BEFORE = (
    r"(?:上年|上年度|上年末|年初|期初|以前年度)(?:滚存)?(?:结转|结余|余额|结转结余)(?:资金|收入)?"
)
SHORT = r"(?:赤字|缺口|超支|亏损)"
CLOSED = r"(?<![未正])(?:已)?(?:办结|审结|结案|执结)(?:各类)?(?:案件)?"
OPEN = r"(?:未结|未办结|未审结|结存|正在办理|正在审理|在办|尚在办理|尚在审理)(?:的)?(?:案件)?"
_FOR, _AGAINST, _ABSTAINED = (
    r"(?:赞成|同意)票?(?:数?为)?",
    r"反对票?(?:数?为)?",
    r"弃权票?(?:数?为)?",
)
BALANCES = (
    Balance(INCOME, (SPENT, LEFT), (), BEFORE, is_all=True),
    Balance(INCOME, (SPENT, LEFT), is_all=True),
    Balance(SPENT, (INCOME, SHORT), is_all=True),
    Balance(r"(?:新收|收案)(?:各类)?(?:案件)?", (CLOSED, OPEN), (), r"(?:旧存|上年旧存|上年结转|积存)(?:案件)?"),
    Balance(r"(?:受理|收到|登记|收案)[^旧新]*", (CLOSED, OPEN)),
    Balance(DUE, (PRESENT, LEAVE), (ABSENT,)),
    Balance(MEMBERS, (PRESENT, LEAVE), (ABSENT,)),
    Balance(MEMBERS, (PRESENT, ABSENT), (LEAVE,)),
    Balance(DUE, (PRESENT, ABSENT), (LEAVE,)),
    Balance(r"(?:(?:应选|法定|核定)?(?:代表)?(?:名额|编制|职数)|应选代表?|应有代表|(?<![现实])有代表)[^现实空缺]*", (r"(?:现有|实有|现任|在编|现实有|实选)[^空缺]*", r"(?:空缺|出缺|缺额|缺编|尚缺|暂缺|缺选|未选出|差额).*")),
    Balance(r"(?:收回|回收)[^有无效]*", (r"(?<!无)有效(?:票|测评票|选票|表决票)?", r"(?:无效|废)(?:票|测评票|选票|表决票)?")),
    Balance(r"(?:有效(?:票|选票|表决票)|收回[^有无]*|参加表决[^赞同]*|实到[^赞同]*)", (_FOR, _AGAINST, _ABSTAINED), (r"(?:未按|未按表决器|未表决)(?:为)?", r"(?:无效|废)票?")),
    Balance(r"全年[^上下]*", (r"上半年[^下全]*", r"下半年[^上全]*")),
    Balance(r"上半年[^一二季全下]*", (r"(?:一|第一)季度[^二上]*", r"(?:二|第二)季度[^一上]*")),
    Balance(r"全年[^一二三四季]*", tuple(rf"(?:{n}|第{n})季度[^季年]*" for n in "一二三四")),
    Balance(r"有效(?:票|测评票)?", (r"(?<!不)(?<!基本)满意票?", r"基本满意票?", r"不满意票?"), (r"(?:不了解|弃权)票?",)),
    Balance(r"(?:收回|回收)[^有无满]*", (r"(?<!不)(?<!基本)满意票?", r"基本满意票?", r"不满意票?"), (r"(?:不了解|弃权)票?", r"(?:无效|废)票?")),
)  # fmt: skip


_OTHER_SORT = re.compile("目标|任务|计划|预算|预计|预期|指标|力争|[去上前明次]一?年|同期")
"""What says that a number is no result of this year: wholes and parts are of one sort."""
_NEW = re.compile("新收|收案|新受理|新立案")
"""Cases to which those that were left of the year before may be added."""
_CLAUSE = re.compile("[，。；！？、\n]")


def unbalanced(numbers: Sequence[Counted]) -> Iterator[tuple[int, str]]:
    """Yield the wholes of a sentence that their parts do not make: where, and why."""
    told: set[int] = set()
    for balance in BALANCES:
        found = _found(numbers, balance)
        if not found:
            continue
        wholes, parts = found
        amount = added([one.quantity for one in wholes])
        if agree(amount, added([one.quantity for one in parts])):
            return
        at = wholes[0].quantity.start
        if at not in told and _is_sure(numbers, wholes, parts):
            told.add(at)
            whole, terms = ("、".join(map(_named, own)) for own in (wholes, parts))
            yield at, f"{whole}，{terms}，加起来不相等"
            return


def _is_sure(
    numbers: Sequence[Counted], wholes: Sequence[Counted], parts: Sequence[Counted]
) -> bool:
    """Whether nothing that the sentence says, or leaves unsaid, may be another part: 转办5件, 旧存."""
    own, listed = ([one.quantity for one in some] for some in (wholes, parts))
    if len(wholes) == 1 and _NEW.search(wholes[0].label) and added(listed).low >= own[0].value.low:
        return False
    places = {one.start for one in (*own, *listed)}
    sorts = {one.sort for one in (*own, *listed)}
    others = [
        one.quantity
        for one in numbers
        if one.quantity.sort in sorts and one.quantity.start not in places and not is_year(one)
    ]
    return not others or (explains(own, listed) and not may_be_made(own, listed, others))


def _found(
    numbers: Sequence[Counted], balance: Balance
) -> tuple[Sequence[Counted], Sequence[Counted]] | None:
    """Return the whole, with what is added to it, and its parts, where the sentence says them all once."""
    wholes = tuple(filter(None, (balance.whole, balance.beside)))
    by_word: Mapping[str, list[Counted]] = {
        word: [one for one in numbers if _is(one, word)]
        for word in (*wholes, *balance.parts, *balance.optional)
    }
    needed = [by_word[word] for word in (*wholes, *balance.parts)]
    if any(len(found) != 1 or found[0].quantity.is_about for found in needed):
        return None
    own = [by_word[word][0] for word in wholes]
    listed = [by_word[word][0] for word in balance.parts]
    listed += [by_word[word][0] for word in balance.optional if len(by_word[word]) == 1]
    members = [*own, *listed]
    if balance.is_all and len(members) != sum("元" in one.quantity.text for one in numbers):
        return None
    is_each_once = len({one.quantity.start for one in members}) == len(members)
    is_one_sort = _is_one_sort(numbers, [own[0], *listed])
    return (own, listed) if is_each_once and is_one_sort else None


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

"""text-figures：正文里的数与数据相同。

查什么：正文里紧跟着一项数据的名称写出数和单位的（“绿色矿山12家”），要与记录里的数据相同；
    紧跟着比率的名称写出百分数的（“代表满意率97.97%”），要与 rates 里的相同；
    办理情况报告正文里的“A类9件”“农业7件”，要与 classes、subjects、received 里的件数相同。
    说同一件事的另一份文件（审议意见与报告）里写了这项数据的，也要相同。
    数字相同而单位不同（万吨、万立方米），数相同而后面的增幅不同、增减相反的，也提醒。
    名称太短、几项数据同名的不查；数前有“约”“近”或年月的，同一类别写了几个数的不查。
为什么：数据写在记录里，又写在正文里，改了一处要改另一处。
依据：同一份文件互证；说同一件事的各份文件互证。
错例：
    figures: {生态: [{name: 绿色矿山, value: 12, unit: 家}]}
    # 正文：建成绿色矿山21家。
正例：
    figures: {生态: [{name: 绿色矿山, value: 12, unit: 家}]}
    # 正文：建成绿色矿山12家。
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from generator.check.figures.quantities import QUANTITY
from generator.check.handling.named_figures import Said, counts, named_figures
from generator.check.rule import Finding, Reach
from generator.check.texts import Text, bodies
from generator.kinds.handling.model import Handling
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.problems import Severity

ID = "text-figures"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_SHORTEST = 3
_NUMBER = re.compile(
    r"(?:为|是|达|达到|共)?(?<![0-9])(?P<number>[0-9]+(?:\.[0-9]+)?)(?P<unit>[^0-9，。；、（(]{1,8})"
    r"(?:[，（(](?:同比|比上年|较上年|比去年同期|比上年同期)?(?P<how>增长|下降|增加|减少)(?P<growth>[0-9]+(?:\.[0-9]+)?)%)?"
)
_BEFORE_SHORT = re.compile("(?:^|[^\u4e00-\u9fff]|[有建成设])$")
"""What stands before a name of two characters that is no end of another word."""
_OTHER_TIME = re.compile("[0-9]{4}年|[去上前]年|同期|以往|目标|计划|预计|力争|规划|将达|争取|届时")
"""A sentence of another time than that of the other document's figure."""
_CLAUSE = re.compile("[。；]")
_UP = {"增长", "增加"}
_HINT = "请核对正文和记录里的数"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a body that follows the name of a figure and is another."""
    yield from findings(corpus)


@once
def findings(corpus: Corpus) -> Sequence[Finding]:
    """Return what this rule tells: what it tells of a number no other rule tells once more."""
    return tuple(_findings(corpus))


def _findings(corpus: Corpus) -> Iterator[Finding]:
    for record, body in bodies(corpus):
        numbers = named_figures(record, corpus)
        for text in body:
            named = {name: said for name, said in numbers.items() if name in text.text}
            if named:
                yield from _numbers_in(text, named)
        if isinstance(record.data, Handling):
            yield from _counts_in(body, counts(record.data))


def _numbers_in(text: Text, numbers: Mapping[str, Said]) -> Iterator[Finding]:
    lengths = sorted({len(name) for name in numbers}, reverse=True)
    for found in _NUMBER.finditer(text.text):
        names = (text.text[max(0, found.start() - length) : found.start()] for length in lengths)
        name = next((name for name in names if name in numbers), "")
        if name and _is_meant(text.text, found.start() - len(name), name, numbers[name]):
            yield from _judged(text, found, name, numbers[name])


def _is_meant(text: str, start: int, name: str, said: Said) -> bool:
    """Whether a name that begins there is the figure's: no end of another word, of no other time."""
    if not said.is_here:
        before = _CLAUSE.split(text[max(0, start - 60) : start])[-1]
        return not _OTHER_TIME.search(before)
    return len(name) >= _SHORTEST or bool(_BEFORE_SHORT.search(text[:start][-1:]))


def _judged(text: Text, found: re.Match[str], name: str, said: Said) -> Iterator[Finding]:
    number, unit, where = said.number, said.unit, said.where
    is_same = Decimal(found["number"]) == Decimal(number)
    if not found["unit"].startswith(unit):
        if is_same and _is_other_measure(found["unit"], unit) and len(name) >= _SHORTEST:
            message = f"正文作“{name}{found['number']}{found['unit']}”，{where}的单位是{unit}"
            yield text.finding(found.start("number"), message, "请核对单位")
    elif not is_same:
        message = f"正文作“{name}{found['number']}{unit}”，{where}是{number}{unit}"
        yield text.finding(found.start("number"), message, _HINT)
    elif found["growth"] and said.growth and not _grows_so(found, said):
        message = f"正文作“{found['how']}{found['growth']}%”，{where}“{name}”是{said.growth}"
        yield text.finding(found.start("growth"), message, _HINT)


def _grows_so(found: re.Match[str], said: Said) -> bool:
    """Whether a growth is the figure's; of the record itself text-direction tells the direction."""
    if Decimal(found["growth"]) != abs(Decimal(said.growth.rstrip("%"))):
        return False
    return said.is_here or (found["how"] in _UP) is not said.growth.startswith("-")


def _counts_in(body: Sequence[Text], known: Mapping[str, int]) -> Iterator[Finding]:
    """Yield the numbers of a class or subject that a report's text says otherwise, if it says one."""
    found: dict[str, list[tuple[Text, re.Match[str]]]] = defaultdict(list)
    for name, form in ((name, _counted(name)) for name in known):
        for text in body:
            if name in text.text:
                found[name] += [(text, one) for one in form.finditer(text.text)]
    for name, said in found.items():
        if {int(one["number"]) for _, one in said} - {known[name]} and _are_one(said):
            text, one = said[0]
            message = f"正文作“{one[0]}”，记录里是{known[name]}件"
            yield text.finding(one.start("number"), message, _HINT)


def _are_one(said: Sequence[tuple[Text, re.Match[str]]]) -> bool:
    befores = (text.text[max(0, one.start() - 60) : one.start()] for text, one in said)
    is_now = not any(_OTHER_TIME.search(_CLAUSE.split(before)[-1]) for before in befores)
    return is_now and len({one["number"] for _, one in said}) == 1


def _counted(name: str) -> re.Pattern[str]:
    before = "(?<![A-Za-z0-9])" if name[:1].isascii() else "(?<![\u4e00-\u9fff])"
    return re.compile(
        rf"{before}{re.escape(name)}(?:类|方面)?的?(?:代表)?(?:建议|议案|提案)?(?:（[^（）]{{1,12}}）)?[共有为是达]?"
        r"(?P<number>[0-9]{1,5})件"
    )


def _is_other_measure(typed: str, unit: str) -> bool:
    """Whether two units have the same 万 or 亿, or none, and are of different things: 万吨, 万立方米."""
    one, other = QUANTITY.match(f"1{typed}"), QUANTITY.match(f"1{unit}")
    if not (one and other and one["measure"] and other["measure"]):
        return False
    return one["times"] == other["times"] and one["measure"] != other["measure"]

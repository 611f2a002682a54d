"""text-percent：正文里的百分数由旁边的数得出。

查什么：一句话里写明了两个数和一个百分数的：“共64件，其中49件……，占76.6%”，
    “由945家减少到750家，下降20.6%”，百分数要由两个数得出，四舍五入或截去尾数都可以。
    只查两个数的量词相同、中间没有第三个数的句子，别的句子不查。
为什么：百分数旁边就有算它的数，读者一除便知。
依据：算术；GB/T 8170—2008《数值修约规则与极限数值的表示和判定》。
错例：
    规模以上企业由945家减少到750家，下降26%。
正例：
    规模以上企业由945家减少到750家，下降20.6%。
"""

import re
from collections.abc import Iterator

from generator.check.handling.arithmetic import Inexact, Way, printed, way
from generator.check.rule import Finding
from generator.check.texts import Text, texts
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "text-percent"
SEVERITY = Severity.WARNING

_N = r"[0-9]+(?:\.[0-9]+)?"
_UNIT = r"(?P<unit>[万亿]?[件个家人户名票项条处公亩所元吨座台辆次起]里?)"
_SHARE = re.compile(
    rf"(?:共|合计|总数)(?P<whole>{_N}){_UNIT}[，,]其中[^0-9，。；%]{{0,20}}(?P<part>{_N})(?P=unit)"
    rf"[^0-9，。；%]{{0,8}}[，,（]占(?:比|总数的?)?(?P<rate>{_N}%)"
)
_CHANGE = re.compile(
    rf"[由从](?P<from>{_N}){_UNIT}(?P<verb>增加|增长|增|提高|上升|减少|下降|减|降低|降)(?:到|至)"
    rf"(?P<to>{_N})(?P=unit)[，,（](?:增长|提高|上升|增幅|下降|减少|降低|降幅)(?:了|为|达)?(?P<rate>{_N}%)"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every percentage of a sentence that the two numbers beside it do not give."""
    for text in texts(corpus):
        if "%" in text.text:
            yield from _shares(text)
            yield from _changes(text)


def _shares(text: Text) -> Iterator[Finding]:
    for found in _SHARE.finditer(text.text):
        whole, part = printed(found["whole"], found["unit"]), printed(found["part"], found["unit"])
        if whole.low > 0 and way(found["rate"], part, whole) is Way.NEITHER:
            rate = float(found["part"]) * 100 / float(found["whole"])
            yield _finding(text, found, f"{found['part']}÷{found['whole']}={rate:.2f}%")


def _changes(text: Text) -> Iterator[Finding]:
    for found in _CHANGE.finditer(text.text):
        before, after = printed(found["from"], found["unit"]), printed(found["to"], found["unit"])
        grows = found["verb"] in {"增加", "增长", "增", "提高", "上升"}
        low, high = (after.low, after.high) if grows else (before.low, before.high)
        less, more = (before.low, before.high) if grows else (after.low, after.high)
        change = Inexact(low - more, high - less)
        if before.low > 0 and way(found["rate"], change, before) is Way.NEITHER:
            rate = abs(float(found["to"]) - float(found["from"])) * 100 / float(found["from"])
            yield _finding(text, found, f"由{found['from']}到{found['to']}，变化{rate:.2f}%")


def _finding(text: Text, found: re.Match[str], reckoned: str) -> Finding:
    message = f"{reckoned}，写的是{found['rate']}"
    return text.finding(found.start("rate"), message, "请核对两个数和百分数")

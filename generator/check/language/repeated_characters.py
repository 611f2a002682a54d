"""repeated-characters：不重复用字。

查什么：不会重叠的虚词、代词连写两次（的的、了了、和和），两个字以上的词语连写两次（进一步进一步）。
    叠词（常常、往往、人人、天天、层层、方方面面）、重叠的动词（研究研究、一项一项），
    两个词首尾相接的（大会会议、目的的、参与与会、进行了了解），重复的几个字分在两个词里的
    （构建|共建|共治、使用|信用|信息），人名，都不算。一段里同样的只提醒一次。
为什么：改句子、换行、粘贴时最容易多出一个字，读起来又最容易滑过去。
依据：语法；校对通例。
错例：
    作出了了重要部署，取得的的成绩
正例：
    作出了重要部署，取得的成绩
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.known import known
from generator.check.language.cutting import stands_alone
from generator.check.language.han import HAN, NUMERALS
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "repeated-characters"
SEVERITY = Severity.WARNING
REACH = Reach.REGISTERS

# Where two words meet in the same character: what may stand before it, and after it.
_MEETING = {
    "的": ("目标", "确士"),
    "了": ("明", "解然望结得之"),
    "是": ("可但于若倘或还总只凡就要不", "非"),
    "在": ("存现正实内潜所自", "建册岗职校编线押读逃"),
    "和": ("总饱缓温调共中平随谐柔祥暖", "平谐解气美睦好蔼"),
    "与": ("参赠", "会"),
    "及": ("以涉普波顾触", "时格早其至第"),
    "或": ("", "许者"),
    "为": ("作行成认以因", "民群何人国"),
    "被": ("", "子褥告征"),
    "把": ("", "关握手控脉"),
    "从": ("", "事业严来此而前中宽属"),
    "由": ("理事自缘因", "于来"),
    "以": ("可所予加得足难", "上下内及来后前为往人外免便"),
    "将": ("即必", "来近军"),
    "并": ("合", "非且"),
    "也": ("", ""),
    "就": ("成造", "业地是近"),
    "于": ("由对等至基终", "是"),
    "而": ("从进", "且"),
    "但": ("", "是"),
    "所": ("", "有以属在"),
    "其": ("尤", "他它中实次余"),
    "此": ("因从如对由", "时外次后前"),
    "该": ("应", ""),
    "它": ("其", "们"),
    "他": ("其", "们"),
    "这": ("", "样些"),
    "已": ("而", "经"),
    "都": ("", "市城"),
    "对": ("针面应结核校", "象于外待口方照比策应接"),
    "等": ("一二三四优头同平高中初", "级次待候同于，。；、）！？"),
    "我": ("自", "们"),
    "不": ("", "断足"),
    "很": ("", ""),
    "们": ("", ""),
}
_ONE = re.compile("|".join(
    (f"(?<![{before}])" if before else "") + f"{char}{char}"
    + (f"(?![{after}])" if after else "")
    for char, (before, after) in _MEETING.items()
))  # fmt: skip
_ONE_QUICK = re.compile(f"([{''.join(_MEETING)}])\\1")
_WORD = re.compile(rf"([{HAN}]{{2,6}})\1")
_ANY = re.compile(f"{_ONE_QUICK.pattern}|([{HAN}]{{2,6}})\\2")
_ABAB = re.compile(
    rf"[一逐很非十好越愈几第]|[{NUMERALS}〇零两千万亿年月]+$|研究|讨论|商量|考虑|打听|了解|琢磨|调查|收拾"
)
"""What may stand twice: numerals, and verbs that are doubled."""
_BOTH = re.compile(
    "代表(?!大会|建议|资格)|组织|(?:审议|领导|指导|管理|监督|评议|调研|规划|计划)(?=意见|报告|小组|部|委|机构|机关|人员|部门|办法|条例|法|局|站|组|者|活动)"
)
"""Verbs that may have a compound of themselves behind: 审议审议意见, 组织组织部门, 代表代表人民."""
_BEFORE_VERB = re.compile("[本该此]")
"""Before a word that is both: 本规定规定的行政处罚, 本决定决定废止."""
_AABB = re.compile(r"的的确确|是是非非|和和美美|和和气气|对对碰|不不少")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every character or word that stands twice without being a reduplication."""
    people = known(corpus)
    for text in texts_having(corpus, _ANY):
        for match in _first(_found(text.text)):
            around = text.text[max(0, match.start() - 3) : match.end() + 3]
            if not (_AABB.search(around) or people.in_person(text.text, *match.span())):
                message = f"“{match[0]}”重复了"
                yield text.finding(match.start(), message, "请删去多出的字；确实要重复的请说明")


def _first(found: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Yield the first of each repeated string, and of those that follow each other at once."""
    seen: set[str] = set()
    end = -1
    for match in found:
        if match[0] not in seen and match.start() != end:
            yield match
        seen.add(match[0])
        end = match.end()


def _found(text: str) -> Iterator[re.Match[str]]:
    if _ONE_QUICK.search(text):
        yield from _ONE.finditer(text)
    for match in _WORD.finditer(text):
        start, end = match.span()
        is_compound = _BOTH.match(text, start + len(match[1]))
        is_said = (
            _ABAB.match(match[1])
            or is_compound
            or _BEFORE_VERB.search(text, max(0, start - 1), start)
        )
        if not is_said and _are_words(text, start, start + len(match[1]), end):
            yield match


def _are_words(text: str, start: int, middle: int, end: int) -> bool:
    """Whether words end before, between and behind: not so in 构建|共建|共治, 使用|信用|信息."""
    return stands_alone(text, start, middle) and stands_alone(text, middle, end)

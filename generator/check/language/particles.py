"""particles：“的”“地”“得”不混用。

查什么：只有一种写法的几处：报告、意见、工作这样的名词前面单独的“地”“得”（应作“的”）；
    “认真的贯彻……”“扎实的推进……”一类副词与动词之间的“的”（应作“地”）；“做的不够”“抓的很紧”里的“的”（应作“得”）。
    其他名词前面的“地”“得”（评议地依据、全省地57%、结束时得讲话、相应得资格），句末的（构成犯罪得，依法处理），
    公开法规里只用“的”的，也提醒。
    “得到明显地改善”里的“地”（应作“的”）也提醒。
    两可的不查：积极的推进作用、如实地报告、落地问题、荒坡地、案件受理地、取得成绩、群众得实惠、发展得更好。
为什么：三个字读音相同，录入时最容易选错。
依据：语法；《现代汉语词典》。
错例：
    关于水利工作得报告，认真的贯彻监督法，整改抓的很紧
正例：
    关于水利工作的报告，认真地贯彻监督法，整改抓得很紧
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.cutting import stands_alone
from generator.check.language.de import stands_for_de
from generator.check.language.han import HAN
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "particles"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_ONLY_NOUNS = "意见|议案|办法|条例|工作|问题|情况|职务|名单|请示|批复|公报|方案|措施|成绩|作用|原则|精神|义务|权利|责任|经验|成效|效果|水平|能力|体系|机制|制度|政策|项目|资金|单位|部门|群众|事项|内容|措辞|档案|范围|条件|标准|决议"
_ALSO_VERBS = "报告|决定|建议|通知|规定|说明|公告|通报|计划|规划|要求|代表"
"""Nouns only behind a title's 关于: one may report truthfully, 如实地报告."""
_NOUN = re.compile(
    rf"(?<=[{HAN}])(?<!宗)[地得](?=(?:{_ONLY_NOUNS})(?![{HAN}]))"
    rf"|(?<=[{HAN}])[地得](?=(?:{_ALSO_VERBS})(?![{HAN}]))"
)
_ABOUT = re.compile(f"关于[{HAN}]{{1,60}}$")
_ADVERB = re.compile(
    rf"(?:认真|切实|扎实|自觉|坚决|大力|逐步|不断|进一步|深入)的(?=(?:贯彻|推进|推动|履行|执行|督促|开展|落实|做好|抓好|听取|审议|解决)[{HAN}])"
    "(?!(?:贯彻|推进|推动|履行|执行|督促|开展|落实|做好|抓好|听取|审议|解决)(?:的|情况|作用|措施|机制|工作))"
)
_DEGREE = re.compile(
    "[做办抓干搞管学讲](?:的)(?=很(?!多|重要|大|小|少)|不够|还不够|比较|更加|非常|十分)(?![^，。；]{1,6}的)"
)
_ALONE = re.compile(rf"(?<=[{HAN}])(?<!宗)[地得](?=[{HAN}0-9，；。、）])")
_GOT = re.compile(
    "(?:得到|获得|取得|收到|作出|给予|实现)了?(?:较为|比较|更加|更|十分|很|极其)?"
    "(?:明显|显著|有效|极大|切实|全面|充分|积极|很大|较大|高度|根本|重大|圆满|良好|可喜|长足)(?P<de>地)"
    "(?=(?:改善|提高|提升|发展|保障|加强|推动|进展|成效|落实|解决|进步|变化|突破|效果|成绩|肯定|支持|关注|重视|贡献|评价|答复)(?:[，。；、]|$|和))"
)
_OF_SHARE = re.compile("(?<=[%％])(?:地|得(?![到以出益了]))")
_ANY = re.compile(
    f"{_NOUN.pattern}|{_ADVERB.pattern}|{_DEGREE.pattern}|{_ALONE.pattern}|{_OF_SHARE.pattern}|{_GOT.pattern}"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every particle that can only be another."""
    for text in texts_having(corpus, _ANY):
        for at, better in dict(_wrong(text.text)).items():
            around = text.text[max(0, at - 4) : at + 4]
            message = f"“{around}”里的“{text.text[at]}”应作“{better}”"
            yield text.finding(at, message, "请核对")


def _wrong(text: str) -> Iterator[tuple[int, str]]:
    for match in _NOUN.finditer(text):
        at = match.start()
        is_noun = not re.match(_ALSO_VERBS, text[at + 1 : at + 3])
        if (is_noun or _ABOUT.search(text[max(0, at - 62) : at])) and stands_alone(
            text, at, at + 1
        ):
            yield at, "的"
    for match in _ADVERB.finditer(text):
        yield match.end() - 1, "地"
    for match in _DEGREE.finditer(text):
        yield match.end() - 1, "得"
    for match in _GOT.finditer(text):
        yield match.start("de"), "的"
    for match in _OF_SHARE.finditer(text):
        yield match.start(), "的"
    for match in _ALONE.finditer(text):
        if stands_for_de(text, match.start()):
            yield match.start(), "的"

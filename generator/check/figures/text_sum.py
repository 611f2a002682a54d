"""text-sum：正文里的数加得起来。

查什么：一句话里说了各部分又说了总数的，加起来要相等：“A类88件、B类57件、C类6件，共151件”；
    “共64件，其中议案1件、建议63件”；“应到181人，实到171人，请假10人”；“名额443名，现有439名，空缺4名”；“上半年120万元，下半年130万元，全年250万元”；“收案42件，旧存3件，结案41件，未结4件”；
    “发出41张，收回41张，其中有效40张、无效1张”；“59名+38名=97名”。
    “32处，已完工19处、在建13处”这样没有写“共”而各部分合起来没有遗漏的，“37万元，其中2024年15万元，2025年22万元”这样逐年的，只差一个数字的才报；
    各部分的最后一项是“其他”“其余”的，没有写“共”也要相等。
    “其中”所举的各项，加起来不能超过总数；交叉的（女代表、党员代表）不加，每一项也不能超过总数。
    “其中”只举几项而不超过的、带“约”“余”“以上”的、单位不同的、目标和完成数、不同年份的不查；小数和以万、亿为单位的数留出末位的一半。
为什么：读者会把几个数加一加；改了一处忘了别处，句子自己就矛盾。
依据：算术。
错例：
    收到建议A类88件、B类57件、C类6件，共152件。
正例：
    收到建议A类88件、B类57件、C类6件，共151件。
"""

import re
from collections.abc import Iterator

from generator.check.figures.among import exceeding
from generator.check.figures.balances import DUE, unbalanced
from generator.check.figures.equations import unequal
from generator.check.figures.labels import counted
from generator.check.figures.parts import not_the_whole
from generator.check.having import texts_having
from generator.check.meetings.head_count import miscounted
from generator.check.rule import Finding, Reach
from generator.check.texts import Text
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "text-sum"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE
_QUICK = re.compile(
    "共|合计|总计|[=＝]|总数|总量|全部|名额|编制|应选|应有|现有|实有|半年|季度|应当?到|应当?出席|应参|收回|回收|有效|表决|实到|请假|缺席|未结|未办结|未审结|正在办理|结存|其中|结余|节余|盈余|赤字|缺口|超支|在建|未完工|未完成|正在|未整改|不合格|达标|未销号|未化解|路外|线下|[0-9][\u4e00-\u9fff]{1,8}："
)
"""What every text with a whole has; no form that goes on to the end of a line, which costs its square."""
_DUE = re.compile(f"{DUE}$")
_HINT = "请核对总数和各部分；原件如此的，请用 accept 说明"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a sentence that the other numbers of the sentence contradict."""
    for text in texts_having(corpus, _QUICK):
        if _QUICK.search(text.text):
            yield from _text(text)


def _text(text: Text) -> Iterator[Finding]:
    for offset, message in unequal(text.text):
        yield text.finding(offset, message, _HINT)
    for numbers in counted(text.text):
        found = {
            **dict(exceeding(numbers)),
            **dict((*not_the_whole(numbers), *unbalanced(numbers))),
        }
        for offset, message in found.items():
            if not _is_told(text, offset):
                yield text.finding(offset, message, _HINT)


def _is_told(text: Text, offset: int) -> bool:
    """Whether those due at a meeting stand there, of whose record `head-count` tells the same."""
    data = text.located.data
    if not isinstance(data, MeetingRecord) or miscounted(data) is None or data.present is None:
        return False
    is_due = _DUE.search(text.text, max(0, offset - 24), offset)
    return bool(is_due) and text.text.startswith(str(data.present.due), offset)

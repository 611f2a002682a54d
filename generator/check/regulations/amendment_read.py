"""amendment-read：修改决定的每一句都要认得出来。

查什么：修改、废止法规的决定，逐句认出改哪部法规的哪一条、哪一款、哪些字。认不出的一句，在它的那一行指出；
    修改后的全文由程序改出的（法规记录写了 amendment、没有 .md），是错误，别的是提醒。
为什么：少认一句，程序改出的全文就少改一处；认不出的，往往是引号不配对、条号写错。
依据：《立法技术规范（试行）（一）》（全国人大常委会法工委，2009年）关于法律修改形式的规定：修改决定逐条写明修改的条文。
错例：
    一、第三条按新的体制处理。
正例：
    一、将第三条中的“公安部门”修改为“公安机关”。
"""

from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.amendment.model import AmendmentRecord
from generator.kinds.regulation.versions import amendment_of, decisions, versions
from generator.link.corpus import Corpus
from generator.place import Mark
from generator.problems import Severity

ID = "amendment-read"
SEVERITY = Severity.WARNING

_SHOWN = 40


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every clause of a decision that is not understood, and a decision that tells nothing."""
    carried_out = {
        decision.id
        for one in versions(corpus)
        if not one.text and (decision := amendment_of(one, corpus))
    }
    for record, _ in records_of(corpus, AmendmentRecord):
        if not record.text:
            continue
        severity = Severity.ERROR if record.id in carried_out else None
        told = decisions(corpus)[record.id]
        for one in told.unread:
            is_open = one.words == "“"
            shown = one.words[:_SHOWN] + ("……" if len(one.words) > _SHOWN else "")
            message = "引号不配对" if is_open else f"认不出怎样修改：“{shown}”"
            yield Finding(Mark(record.text.path, one.line), message, _HINT, severity)
        if not (told.unread or told.steps or told.repeals):
            message = "看不出这份决定修改或者废止哪部法规"
            yield Finding(Mark(record.text.path, 1), message, _HINT, severity)


_HINT = (
    "请核对条、款、项和引号；写法如：将第三条中的“甲”修改为“乙”、第五条修改为：“……”、"
    "增加一条，作为第八条：“……”、删去第九条第二款、废止《……》"
)

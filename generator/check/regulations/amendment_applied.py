"""amendment-applied：修改决定要改得上去。

查什么：照修改决定改前一版的文本（法规记录的 former），决定引用的条、款、项要有，要替换、删去的文字要在那里，
    处数与决定所说的相同；增加的条排成的序号要对得上。一处写明要改、条文里却有几处的，是提醒。
    前一版的文本自己缺条、重条而改不上去的，只在前一版的那一条指出。
为什么：修改决定引错条号、抄错文字，改出来的就不是人大通过的那部法规。
依据：《立法法》（2023年修正）第六十九条：法律修改的，应当公布新的法律文本；文本与决定对得上，才是标准文本。
错例：
    一、将第三条中的“公安部门”修改为“公安机关”。（第三条里没有“公安部门”）
正例：
    一、将第三条中的“公安分局”修改为“公安机关”。
"""

from collections.abc import Iterator, Sequence

from generator.check.regulations.article_numbers import misnumbered
from generator.check.rule import Finding
from generator.kinds.regulation.versions import (
    Version,
    amended_texts,
    amendment_of,
    former,
    versions,
)
from generator.link.corpus import Corpus
from generator.place import Mark
from generator.problems import Severity
from generator.statutes.amending import Trouble
from generator.statutes.lines import Sort

ID = "amendment-applied"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every instruction of a decision that does not fit the text before."""
    for record in versions(corpus):
        decision, made = amendment_of(record, corpus), amended_texts(corpus).get(record.id)
        if decision and decision.text and made:
            because = _cause(former(record, corpus), made.troubles)
            if because:
                yield because
                continue
            for one in made.troubles:
                mark = Mark(decision.text.path, one.line)
                severity = Severity.WARNING if one.doubtful else None
                yield Finding(mark, f"《{record.data.title}》{one.message}", one.hint, severity)


def _cause(before: Version | None, troubles: Sequence[Trouble]) -> Finding | None:
    """Return the first fault in the numbers of the text before, where the decision does not fit it.

    A place that is numbered wrong there is not the one that the decision means.
    """
    if not before or not before.text or all(one.doubtful for one in troubles):
        return None
    fault = next(misnumbered(before.text, (Sort.ARTICLE,)), None)
    if not fault:
        return None
    message = f"《{before.data.title}》照修改决定改不上去：{fault.message}"
    return Finding(fault.mark, message, "请先改正修改前文本的条号，再核对修改决定")

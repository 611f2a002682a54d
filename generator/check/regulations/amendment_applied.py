"""amendment-applied：修改决定要改得上去。

查什么：照修改决定改前一版的文本（法规记录的 former），决定引用的条、款、项要有，要替换、删去的文字要在那里，
    处数与决定所说的相同；增加的条排成的序号要对得上。一处写明要改、条文里却有几处的，是提醒。
为什么：修改决定引错条号、抄错文字，改出来的就不是人大通过的那部法规。
依据：《立法法》（2023年修正）第六十九条：法律修改的，应当公布新的法律文本；文本与决定对得上，才是标准文本。
错例：
    一、将第三条中的“公安部门”修改为“公安机关”。（第三条里没有“公安部门”）
正例：
    一、将第三条中的“公安分局”修改为“公安机关”。
"""

from collections.abc import Iterator

from generator.check.rule import Finding
from generator.kinds.regulation.versions import amended_texts, amendment_of, versions
from generator.link.corpus import Corpus
from generator.place import Mark
from generator.problems import Severity

ID = "amendment-applied"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every instruction of a decision that does not fit the text before."""
    for record in versions(corpus):
        decision, made = amendment_of(record, corpus), amended_texts(corpus).get(record.id)
        if decision and decision.text and made:
            for one in made.troubles:
                mark = Mark(decision.text.path, one.line)
                severity = Severity.WARNING if one.doubtful else None
                yield Finding(mark, f"《{record.data.title}》{one.message}", one.hint, severity)

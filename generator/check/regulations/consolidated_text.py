"""consolidated-text：修改后公布的全文，与照修改决定改出的要相同。

查什么：法规记录写了 former（修改以前的文本）和 amendment（修改决定），又有 .md 里公布的全文的，
    把全文与照决定改出的文本逐行比较；空格、题注、目录不算。决定说“个别文字作相应修改”的，不同只是提醒。
为什么：公布的全文多改一处、少改一处，就与通过的决定不一致，读者不知道以哪个为准。
依据：《立法法》（2023年修正）第八十九条：在常务委员会公报上刊登的地方性法规文本为标准文本。
错例：
    决定：将第三条中的“公安部门”修改为“公安机关”。全文：第三条　公安部门主管养犬登记。
正例：
    决定：将第三条中的“公安部门”修改为“公安机关”。全文：第三条　公安机关主管养犬登记。
"""

from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.check.rule import Finding
from generator.kinds.regulation.versions import amended_texts, versions
from generator.link.corpus import Corpus
from generator.model.record import LongText
from generator.place import Mark
from generator.problems import Severity
from generator.statutes.lines import Sort, is_history
from generator.statutes.statute import Provision, read_statute

ID = "consolidated-text"
SEVERITY = Severity.ERROR

_AROUND = 12
_HINT = "请核对修改决定和公布的全文；修改决定没有说的，全文不改"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every line of a published text that is not as the decision makes it."""
    for record in versions(corpus):
        made = amended_texts(corpus).get(record.id)
        if record.text and made:
            severity = Severity.WARNING if made.is_free else None
            for line, message in _differences(record.text, made.text, record.data.title):
                yield Finding(Mark(record.text.path, line), message, _HINT, severity)


def _differences(typed: LongText, made: str, title: str) -> Iterator[tuple[int, str]]:
    own, other = _compared(typed.text, title), _compared(made, title)
    words = [said for _, said in own], [said for _, said in other]
    for what, begin, end, first, last in SequenceMatcher(
        None, *words, autojunk=False
    ).get_opcodes():
        if what == "equal":
            continue
        for index in range(max(end - begin, last - first)):
            place = min(begin + index, len(own) - 1)
            has = words[0][begin + index] if begin + index < end else ""
            wants = words[1][first + index] if first + index < last else ""
            yield own[place][0] if own else 1, _message(has, wants)


def _compared(text: str, title: str) -> list[tuple[int, str]]:
    """Return line number and words of what is compared."""
    provisions = read_statute(text).provisions
    return [
        (one.number, said)
        for one in provisions
        if (said := "".join(one.text.split())) and not _is_around(one, title)
    ]


def _is_around(one: Provision, title: str) -> bool:
    return (
        one.sort is Sort.CONTENTS
        or is_history(one.text)
        or "".join(one.text.split()) == "".join(title.split())
    )


def _message(has: str, wants: str) -> str:
    if not has:
        return f"照修改决定改出的文本，在这里还有“{_short(wants, 0)}”"
    if not wants:
        return f"照修改决定改出的文本没有“{_short(has, 0)}”"
    same = next(
        (n for n, (a, b) in enumerate(zip(has, wants, strict=False)) if a != b),
        min(len(has), len(wants)),
    )
    return f"“{_short(has, same)}”照修改决定应为“{_short(wants, same)}”"


def _short(words: str, at: int) -> str:
    begin, end = max(0, at - _AROUND), at + _AROUND
    return ("……" if begin else "") + words[begin:end] + ("……" if end < len(words) else "")

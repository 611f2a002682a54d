"""matter-whole：每项任免都有提请，辞职有辞呈。

查什么：有议案的，所列的每项职务都要在议案（或主任会议的议案）里提请；有辞呈的，辞呈要写全所辞的职务。
    辞呈和议案都写了理由的，理由要相同。
为什么：没有提请就没有表决；辞呈漏写一项职务，那项职务就没有辞去。
依据：地方组织法关于提请和辞职的规定；同一件任免的各份文件互证。
错例：
    changes: {决定任命: {赵小川: 县人民政府副县长、代理县长}}
    motion: {by: 县人民政府, offices: [县人民政府副县长]}
正例：
    changes: {决定任命: {赵小川: 县人民政府副县长、代理县长}}
    motion: {by: 县人民政府, offices: [县人民政府副县长]}
    chairpersons_motion: {by: 主任会议, offices: [县人民政府代理县长]}
"""

from collections.abc import Iterator, Sequence

from generator.check.appointments.matters import Matter, OfficeChange, matters
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "matter-whole"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every change that nobody moved, and every office left out of a letter."""
    for matter in matters(corpus):
        motions = list(matter.motions)
        moved = [change for _, motion in motions for change in matter.about(motion)]
        if motions:
            yield from _missing(matter, moved, f"{motions[0][0]}", "议案没有提请")
        letter, motion = matter.data.letter, matter.data.motion
        if letter:
            yield from _missing(matter, matter.about(letter), "letter", "辞呈没有写")
        if letter and motion and letter.reason and motion.reason:
            yield from _reason(matter, letter.reason, motion.reason)


def _missing(
    matter: Matter, about: Sequence[OfficeChange], key: str, what: str
) -> Iterator[Finding]:
    for change in matter.changes:
        if change not in about:
            mark = matter.record.place.key(key, "offices")
            message = f"{what}{change.name}的“{change.office.text}”"
            yield Finding(mark, message, "请核对 offices 和 changes")


def _reason(matter: Matter, letter: str, motion: str) -> Iterator[Finding]:
    if letter != motion:
        message = f"辞呈的理由是“{letter}”，议案的理由是“{motion}”"
        mark = matter.record.place.value("letter", "reason")
        yield Finding(mark, message, "请核对理由；原件如此的，用 accept 说明", Severity.WARNING)

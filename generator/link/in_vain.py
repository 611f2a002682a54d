"""What a reference names in vain -> the problem, at its place in the file."""

from collections.abc import Iterator

from generator.link.scope import Scope
from generator.link.unknown import Unknown, find_unknown
from generator.link.walk import Reference
from generator.model.values import UNFILLED
from generator.place import Place
from generator.problems import Problem, error
from generator.suggest import did_you_mean
from generator.words.traditional import simplified


def reference_problems(reference: Reference, scope: Scope, place: Place) -> Iterator[Problem]:
    """Yield what `reference` names in vain, at its place in the file.

    What could not be read, or is not filled in, has been reported already; that it is not known only
    follows from that.
    """
    if UNFILLED in reference.value:
        return
    broken = scope.corpus.content.broken
    for one in find_unknown(reference, scope):
        if not _unread(one, scope) & broken:
            # 陳一鳴 is 陈一鸣, as like as the two may be.
            meant = did_you_mean(simplified(one.text), one.known)
            hint = one.hint or meant + _HINTS[one.rule]
            yield error(one.rule, reference.mark(place), f"{one.what}“{one.text}”", hint)


_HINTS = {
    "unknown-person": "请核对姓名；新的人要先登记：gazette new person 姓名",
    "unknown-body": "请核对名称；新的机构要先登记：gazette new body 全称；简称写在登记册里它的 short 里",
    "unknown-office": "职务要写成“机构名称加职务”，机构要先登记：gazette new body 全称",
    "unknown-statute": "请核对名称，不加书名号；新的法规要先登记在 content/registers/statutes/",
    "unknown-meeting": "会议写作“第五次会议”这样的会次，别期的会议写全称；新的会议要先在 meetings/ 里建立记录",
    "unknown-document": "要写那份文件的编号：系列/期/记录",
    "unknown-record": "要写本期另一份记录的文件名，不带 .yml",
}

_REGISTERS = {
    "unknown-person": "registers/people",
    "unknown-body": "registers/bodies",
    "unknown-office": "registers/bodies",
    "unknown-statute": "registers/statutes",
}


def _unread(unknown: Unknown, scope: Scope) -> frozenset[str]:
    """Return the ids of what would make `unknown` known, had it been read."""
    if unknown.rule in _REGISTERS:
        return frozenset({_REGISTERS[unknown.rule]})
    if unknown.rule == "unknown-record":
        return frozenset({f"{scope.issue_id}/{unknown.text}"})
    if unknown.rule == "unknown-document":
        return frozenset({unknown.text})
    # An unread meeting may have been this one, and its committee any body.
    whole = "届" in unknown.text or "/" in unknown.text
    issues = scope.corpus.content.issues if whole else [scope.issue_id]
    return frozenset({"registers/bodies", *(f"{issue}/meetings" for issue in issues)})

"""What an import tells an editor on a terminal."""

from collections.abc import Sequence

from generator.importing.imported import Import
from generator.importing.manuscript import Doubt
from generator.importing.prove.proof import Difference, Fidelity
from generator.importing.write.earlier import Changed
from generator.kinds import BY_NAME
from generator.problems import Problem

_MOST = 12
"""How many items of a list are told on a terminal; JSON tells all of them."""
_LONGEST = 60


def as_text(done: Import, issue: str) -> str:
    """Return the report: what was made, what differs, what is doubtful, what to do next."""
    blocks = [
        _made(done, issue),
        _listed(
            "没有收进网页的字：",
            left_told(done),
        ),
        _listed("与来源不同之处（左边是来源，右边是印出的）：", _sides(done.settled.fidelity)),
        _listed("字都印出、但印出的比来源多的：", more_told(done.settled.fidelity)),
        _listed("照文字收进、没有拆成数据的：", done.settled.taken_back),
        _listed("来源里要看一看的：", doubts_told(done)),
        _listed("请您定夺：", done.questions),
        _listed("来源改了，已有的记录没有动：", [_changed(one) for one in done.changed]),
        _listed("没有加进去的：", done.settled.read.files.refused),
        _listed(
            "照来源印出、记录里作了说明（accept）的，请逐条核对，个人信息请删去：",
            [_problem(one) for one in done.settled.accepted],
        ),
        _listed("校对查出的错误：", [_problem(one) for one in done.errors]),
        _next(done, issue),
    ]
    return "\n\n".join(block for block in blocks if block)


def _made(done: Import, issue: str) -> str:
    counts: dict[str, int] = {}
    for draft in done.settled.drafts:
        label = BY_NAME[draft.kind].label
        counts[label] = counts.get(label, 0) + 1
    kinds = "、".join(f"{label}{count}份" for label, count in counts.items())
    documents = sum(len(draft.parts) for draft in done.settled.drafts)
    lacks = done.settled.read.lacks
    entries = (("人", lacks.people), ("机构", lacks.bodies), ("法规", lacks.statutes))
    registered = "、".join(f"{what}{len(names)}个" for what, names in entries if names)
    lines = [
        f"收进 {issue}：{documents} 份文件，记录 {len(done.settled.drafts)} 份（{kinds}）"
        if documents
        else f"{issue} 没有新的文件",
        f"没有变化的 {done.unchanged} 份" if done.unchanged else "",
        f"新登记：{registered}，请核对登记册" if registered else "",
        f"已收 {done.account.kept} 字，未收 {done.account.missing} 字（空白不计）",
        fidelity_told(done.settled.fidelity),
    ]
    return "\n".join(line for line in lines if line)


def fidelity_told(proofs: Sequence[Fidelity]) -> str:
    """Return how much of the source is printed, and how many documents are the same."""
    if not proofs:
        return ""
    total, kept = sum(one.characters for one in proofs), sum(one.kept for one in proofs)
    same = sum(one.is_same for one in proofs)
    return (
        f"与来源逐字核对：相符 {share_told(kept, total)}；{len(proofs)} 份文件中 {same} 份一字不差"
    )


def share_told(kept: int, total: int) -> str:
    """Return what part of a source is printed; rounding must not call whole what is not."""
    share = 100 * kept / total if total else 100.0
    return f"{share:.2f}%" if kept == total or share < _NEARLY else "99.99%"


_NEARLY = 99.99


def _left(where: str, text: str, why: str) -> str:
    return f"{where}：“{_short(text)}”{why}"


def _sides(proofs: Sequence[Fidelity]) -> list[str]:
    return [
        f"{proof.where}《{_short(proof.title)}》\n    来源：{_around(one)}\n    印出：{_short(one.printed) or '（没有）'}"
        for proof in proofs
        for one in proof.differences
    ]


def more_told(proofs: Sequence[Fidelity]) -> list[str]:
    """Return the documents of which all is printed, and something besides."""
    return [
        f"{proof.where}《{_short(proof.title)}》：多印 {proof.added} 字{_such_as(proof.added_lines)}"
        for proof in proofs
        if proof.is_whole and not proof.is_same
    ]


def _such_as(lines: Sequence[str]) -> str:
    return f"，如“{_short(' '.join(lines))}”" if lines else ""


def _around(one: Difference) -> str:
    return f"{_short(one.source)}（没有印出：{_short(one.missing)}）"


def left_told(done: Import) -> list[str]:
    """Return what is on no page, each with where it stands and why."""
    return [_left(where, one.text, one.why) for where, one in done.account.left_out]


def doubts_told(done: Import) -> list[str]:
    """Return what of the files an editor is to look at."""
    return [
        f"{name} {_where(doubt)}：“{_short(doubt.said)}”{doubt.message}"
        for name, doubt in done.doubts
    ]


def _where(doubt: Doubt) -> str:
    page = f"第{doubt.spot.page}页 " if doubt.spot.page else ""
    return f"{page}第{doubt.spot.block}段"


def _changed(one: Changed) -> str:
    return f"{one.where}《{one.title}》与收进 {one.record.name} 时不同，请对照来源改 {one.record}"


def _problem(problem: Problem) -> str:
    return f"{problem.path}:{problem.line}:{problem.column} {problem.message}（{problem.rule}）"


def _listed(head: str, items: Sequence[str]) -> str:
    if not items:
        return ""
    more = [f"  ……共 {len(items)} 处，全部的见 --format json"] if len(items) > _MOST else []
    return "\n".join([head, *(f"  {one}" for one in items[:_MOST]), *more])


def _next(done: Import, issue: str) -> str:
    if not done.settled.drafts:
        return ""
    if done.errors:
        return "下一步：运行 gazette check 逐条改正；来源就是这样、要照印的，用 --accept 再收一次（先删去这次写的记录），或者自己写 accept"
    return f"下一步：看一看 content/{issue}，运行 gazette check，再用 gazette build 生成"


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}……"

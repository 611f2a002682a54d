"""level-numbers：层次序数要连续。

查什么：段首、小标题的“一、”“（一）”“1.”“（1）”，句中的“一是、二是”“一要、二要”“第一，第二，”，
    从一数起，有没有缺号、重号、倒号。
    换了上一层，下一层从头数，或者接着数；重新从一数起的不算。法规的项（一）（二）由 article-numbers 查。
为什么：增删段落以后序数没有跟着改，是长文件最常见的毛病；引用“第四点”就引错了。
依据：《党政机关公文格式》（GB/T 9704—2012）：结构层次序数依次为“一、”“（一）”“1.”“（1）”。
错例：
    一、基本情况
    二、存在问题
    四、下步打算
正例：
    一、基本情况
    二、存在问题
    三、下步打算
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.check.language.levels import (
    IN_SENTENCE,
    INSIDE,
    KINDS,
    LevelNumber,
    inside,
    level_of,
    numbered,
)
from generator.check.rule import Finding, Reach
from generator.check.texts import RecordTexts, Text, TextKind, printed
from generator.kinds.regulation.model import RegulationRecord
from generator.link.corpus import Corpus
from generator.place import Mark
from generator.problems import Severity

ID = "level-numbers"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE
HINT = "请改正序数；中间有漏排的，请补上"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a level that does not follow the one before."""
    for own in printed(corpus):
        for _, blocks in groupby(_numbered(own), key=lambda text: text.path):
            yield from _document(blocks)


def _numbered(own: RecordTexts) -> Iterator[Text]:
    """Yield the texts that may have levels; strings have them inside sentences only."""
    in_sentences = IN_SENTENCE.search(own.joined)
    for text in own.texts:
        if text.role is TextKind.VALUE:
            if in_sentences and IN_SENTENCE.search(text.text):
                yield text
        elif text.role not in {TextKind.CELL, TextKind.QUOTED}:
            yield text


def _document(blocks: Iterable[Text]) -> Iterator[Finding]:
    """Yield what is wrong in one text; `last` has the latest number of each kind of level."""
    last: dict[tuple[int, int], LevelNumber] = {}
    latest: dict[int, int] = {}
    for text in blocks:
        depth = _depth(text)
        if text.role is TextKind.HEADING:
            last = {key: level for key, level in last.items() if key[1] <= depth}
        level = _level(text) if _may_have_level(text) else None
        for found in ([level] if level else []) + list(inside(text.text)):
            key = (found.kind, 0 if found.kind in INSIDE else depth)
            before = last.get(key)
            # Numbering may run on through chapters and parts.
            if found.number != latest.get(found.kind, 0) + 1:
                yield from _follows(text, before, found)
            last = {k: v for k, v in last.items() if k[0] <= found.kind or k[1] < key[1]}
            last[key] = _last_of_run(text.text, found) if found is level else found
            latest[found.kind] = last[key].number


def _last_of_run(block: str, first: LevelNumber) -> LevelNumber:
    """Return the last number that goes on from the one at the beginning of a block: 36．甲　37．乙."""
    last = first
    for one in numbered(block):
        if one.kind == last.kind and one.number == last.number + 1:
            last = one
    return last


def _may_have_level(text: Text) -> bool:
    """Whether a number at the start counts: that of a statute's items is judged by another rule."""
    is_item = text.is_body and isinstance(text.located.data, RegulationRecord)
    return text.role is not TextKind.VALUE and not (is_item and text.text[:1] in "（(")


def _level(text: Text) -> LevelNumber | None:
    """Return the number that a block begins with; an item's is the mark of the list."""
    return level_of(_before(text).lstrip() if text.role is TextKind.ITEM else "") or level_of(
        text.text
    )


def _depth(text: Text) -> int:
    """Return the level of a heading, counted from 1; all else lies deeper, an item by its indent."""
    before = _before(text)
    bare = before.lstrip()
    if text.role is TextKind.HEADING:
        return len(bare) - len(bare.lstrip("#"))
    return len("######") + 1 + (len(before) - len(bare) if text.role is TextKind.ITEM else 0)


def _before(text: Text) -> str:
    """Return what stands on the line before a text."""
    start = text.offsets[0]
    return text.source.text[text.source.text.rfind("\n", 0, start) + 1 : start]


def _follows(text: Text, before: LevelNumber | None, level: LevelNumber) -> Iterator[Finding]:
    expected = before.number + 1 if before else 1
    if level.number in {1, expected}:
        return
    mark = text.mark(level.offset)
    if before is None:
        first = KINDS[level.kind].first
        yield Finding(mark, f"序数从“{level.text}”开始，前面没有“{first}”", HINT)
    else:
        yield _finding(mark, level.text, before.text, level.number > before.number)


def _finding(mark: Mark, number: str, before: str, is_gap: bool) -> Finding:
    what = "中间缺号" if is_gap else "序数重复或倒退"
    return Finding(mark, f"“{before}”之后是“{number}”，{what}", HINT)

"""Votes in running text and in tables, against the papers and the people that the same text states."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.check.figures.tables import Cell, Table, tables_of
from generator.check.rule import Finding
from generator.check.texts import RecordTexts, Text
from generator.problems import Severity

_PAPERS = r"(?:收回|回收)(?:的)?(?:有效)?(?:选票|表决票|测评票|票)?(?:数|共|为)?(?P<count>[0-9]{1,4})[张票份]"
_CAME = r"(?:实(?:际)?(?:到|出席|到会)|(?<![列应])出席会议)[^，。；：、0-9列应缺请]{0,16}(?P<count>[0-9]{1,4})[人名位]"
_TOLD = re.compile(
    r"(?:赞成|同意)(?:票)?(?P<for>[0-9]{1,4})[票人][，、；]反对(?:票)?(?P<against>[0-9]{1,4})[票人][，、；]弃权(?:票)?(?P<abstained>[0-9]{1,4})[票人]"
)
_WHOLE = re.compile("收回|有效|参加表决|实到|实际出席")
"""A sentence with the votes and one of these has its sum told as a sentence's."""
_LOST = re.compile("无效|废票|作废|未按|未投|未表决|另选|不参加|没有参加|回避|空白")
"""Words of papers and people that are none of the votes counted."""
_SENTENCE = re.compile("[^。！？\n]+")
_SORTS = (
    (
        {"赞成": "赞成|同意", "反对": "反对", "弃权": "弃权"},
        "未按|未表决|无效|废票|作废|另选|未投|空白|其他",
    ),
    (
        {"满意": "满意", "基本满意": "基本满意|较满意", "不满意": "不满意"},
        "弃权|不了解|不清楚|非常满意|很满意|一般|无效|废票|作废|未投|未评|空白|其他",
    ),
)
_HEAD = "(?:的)?(?:票数?|数|张数)?(?:[（(][票张人][）)])?"
_HINT = "请核对票数"


class _Stated(NamedTuple):
    """How many papers came back and people were there, as a text states."""

    papers: frozenset[int]
    came: frozenset[int]
    has_lost: bool


def wrong_votes(own: RecordTexts, known: frozenset[tuple[int, ...]]) -> Iterator[Finding]:
    """Yield the votes of texts and tables that are not those of the papers; `known` are told already."""
    if "赞成" not in own.joined and "满意" not in own.joined and "同意" not in own.joined:
        return
    stated = _Stated(
        _numbers(_PAPERS, own.joined), _numbers(_CAME, own.joined), bool(_LOST.search(own.joined))
    )
    for text in own.texts if stated.came else ():
        yield from _text(text, max(stated.came), known)
    for table in tables_of(own):
        for votes, others in _SORTS:
            yield from _table(table, votes, others, stated)


def _numbers(pattern: str, text: str) -> frozenset[int]:
    return frozenset(int(found["count"]) for found in re.finditer(pattern, text))


def _text(text: Text, came: int, known: frozenset[tuple[int, ...]]) -> Iterator[Finding]:
    for sentence in _SENTENCE.finditer(text.text) if _TOLD.search(text.text) else ():
        if _WHOLE.search(sentence[0]):
            continue
        for found in _TOLD.finditer(sentence[0]):
            counts = tuple(int(found[how]) for how in ("for", "against", "abstained"))
            if sum(counts) > came and counts not in known:
                message = f"赞成、反对、弃权合计{sum(counts)}票，多于实到的{came}人"
                at = sentence.start() + found.start("for")
                yield text.finding(at, message, f"{_HINT}和人数", Severity.WARNING)


def _table(
    table: Table, votes: Mapping[str, str], others: str, stated: _Stated
) -> Iterator[Finding]:
    columns = [_columns(table, words) for words in votes.values()]
    if any(len(found) != 1 for found in columns):
        return
    more = _columns(table, f"(?:{others})[^率比]*")
    own = [*(found[0] for found in columns), *more]
    papers = _columns(table, "(?:收回|回收)(?:选票|表决票|测评票)?")
    if _columns(table, "有效(?:选票|表决票|测评票)?") or len(papers) > 1:
        return
    for row in table.rows[1:]:
        cells = [row[at] if at < len(row) else None for at in own]
        numbers = [_count(cell) for cell in cells]
        counts = [number or 0 for number in numbers]
        first = cells[0]
        if first is None or None in numbers[: len(votes)]:
            continue
        back = _count(row[papers[0]]) if papers and papers[0] < len(row) else None
        message = _wrong(sum(counts), back, stated, is_whole=bool(more) or not stated.has_lost)
        if message:
            yield first.text.finding(0, message, _HINT, Severity.WARNING)


def _wrong(total: int, back: int | None, stated: _Stated, *, is_whole: bool) -> str:
    """Return what is wrong with the sum of a row; papers that no column counts may be missing in it."""
    papers = back if back is not None else next(iter(stated.papers), None)
    if back is None and len(stated.papers) > 1:
        papers = None
    if papers is not None and (total > papers or (is_whole and total < papers)):
        return f"这一行各种票合计{total}票，收回{papers}张"
    if papers is None and stated.came and total > max(stated.came):
        return f"这一行各种票合计{total}票，多于实到的{max(stated.came)}人"
    return ""


def _columns(table: Table, words: str) -> Sequence[int]:
    head = re.compile(f"(?:{words}){_HEAD}")
    return [at for at, cell in enumerate(table.head) if cell and head.fullmatch(cell.said)]


def _count(cell: Cell | None) -> int | None:
    number = cell.number if cell and not cell.is_percent else None
    return int(number) if number is not None and number == int(number) and number >= 0 else None

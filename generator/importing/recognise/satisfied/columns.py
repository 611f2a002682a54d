"""What the columns of a table of ballots hold, as its head calls them."""

import re
from collections.abc import Sequence
from enum import StrEnum

from generator.cells import ABOVE, BEFORE
from generator.model.satisfaction import Choice


class Column(StrEnum):
    """What a column holds beside votes and their shares."""

    BODY = "body"
    SUBJECT = "subject"
    ISSUED = "issued"
    RETURNED = "returned"
    INVALID = "invalid"
    RATE = "rate"
    RESULT = "result"
    RANK = "rank"


SHARE = "-share"
"""What the name of a vote has behind it where a column holds its share."""
VOTES = (
    (Choice.BASICALLY_SATISFIED.key, "(?:基本|比较|较为?)满意"),
    (Choice.DISSATISFIED.key, "不满意"),
    (Choice.ABSTAINED.key, "弃权"),
    (Choice.SATISFIED.key, "满意"),
)
"""How votes are called; the shortest last."""
_AS_SHARE = re.compile("率|占?比|百分|[%％]|份额|满意度")
_DEGREE = re.compile("(?<!基本)(?<!比较)(?<!较)(?<!较为)(?<!不)满意度(?:测评|评议|评价|测试|调查)?")
"""What is no vote but the matter itself, or the result; what votes there are stands beside it."""
_NAMED = (
    (Column.RANK, re.compile("名次|排名|位次")),
    (Column.RESULT, re.compile("等次|等级|档次|(?:测评|评议|评定|评价|表决)?结果|结论")),
    (Column.INVALID, re.compile("无效|废票")),
    (Column.ISSUED, re.compile("发(?:出|放)")),
    (Column.RETURNED, re.compile("[收回]{2}|实收|总票|票数合计|参(?:加)?(?:测评|投票|评)人数")),
    (Column.BODY, re.compile("单位|部门|机关|对象")),
    (Column.SUBJECT, re.compile("报告|事项|项目|议题|内容|名称|题目|审议意见|工作")),
)
_UNIT = "unit"
"""Who is responsible for what a ballot is on; that it is on, where no other column says it."""
_RESPONSIBLE = re.compile("(?:责任|承办|牵头|实施|主管|主办)(?:单位|部门|机关)")
_NOTHING = re.compile("序号|编号|备注|说明|得分|分数")


def column(head: str) -> str:
    """Return what a column holds by its whole head, upper words before lower: Column, vote, share; or ""."""
    words = re.sub(r"[\s（）()]", "", head)
    if re.search("(?<!基本)(?<!比较)(?<!较)(?<!不)满意率", words) and not re.search(
        "满意(?:票数?)?满意率", words
    ):
        return Column.RATE
    if _NOTHING.search(words):
        return ""
    if _RESPONSIBLE.search(words):
        return _UNIT
    rest = _DEGREE.sub("", words)
    vote = next((name for name, form in VOTES if re.search(form, rest)), "")
    if vote and not re.search("单位|部门|报告|事项", rest):
        return vote + (SHARE if _AS_SHARE.search(rest) else "")
    named = next((name for name, form in _NAMED if form.search(rest)), "")
    return named or (Column.RATE if rest != words and "票" not in rest else "")


def columns(rows: Sequence[Sequence[str]]) -> tuple[Sequence[str], int]:
    """Return what each column holds, and how many rows are its head: one or two; 0 where it is none.

    Of a head in two rows the upper one may be merged: 满意, below it 票数 and 比率.
    """
    for size in (2, 1):
        if len(rows) > size and (found := _headed(rows[:size])):
            return found, size
    return (), 0


_SATISFIED = Choice.SATISFIED.key
_ENOUGH = {Choice.SATISFIED.key, Choice.DISSATISFIED.key}


def _headed(head: Sequence[Sequence[str]]) -> Sequence[str]:
    if any(re.search("[0-9]", cell) for row in head for cell in row):
        return ()
    full = [_filled(row) for row in head]
    words = ["".join(dict.fromkeys(cells)) for cells in zip(*full, strict=False)]
    found = [column(one) for one in words]
    is_named = bool({Column.BODY, Column.SUBJECT} & set(found))
    found = [("" if is_named else Column.BODY) if one == _UNIT else one for one in found]
    votes = [one for one in found if one]
    is_told = set(votes) >= _ENOUGH or bool({Column.RATE, _SATISFIED + SHARE} & set(votes))
    names = {Column.BODY, Column.SUBJECT} & set(votes)
    return found if is_told and len({*votes}) == len(votes) and names else ()


def _filled(row: Sequence[str]) -> Sequence[str]:
    """Return a row of which each cell says what the cell says that it is merged with, to the left."""
    found: list[str] = []
    for cell in row:
        is_before = cell.strip() == BEFORE and found
        found.append(found[-1] if is_before else "" if cell.strip() == ABOVE else cell.strip())
    return found

"""The motions and suggestions of a table: one a row, by what the heads of its columns say."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.cells import ABOVE, BEFORE
from generator.importing.manuscript import Table
from generator.importing.recognise.draft import Data
from generator.importing.recognise.handled.fields import units_of
from generator.importing.recognise.handled.line import line
from generator.importing.recognise.handled.proposers import in_cell
from generator.importing.terms.setting import Setting

_COLUMNS: Mapping[str, re.Pattern[str]] = {
    "title": re.compile(
        "(?:(?:重点)?(?:建议|议案|提案))?(?:题名|标题|题目|案由|名称|案名)|(?:建议|议案|提案)(?:议案|建议|内容)?"
    ),
    "number": re.compile("(?:(?:建议|议案|提案)?(?:编|案|件)号|建议号|议案号|提案号)"),
    "by": re.compile(
        "(?:领衔|提出|提议|建议|提案|第一)?(?:代表|人|委员|者)(?:姓名)?|(?:领衔|提出|提议|提案)(?:代表|人|单位|者)(?:姓名)?"
    ),
    "units": re.compile("(?:主要)?(?:承办|主办|责任|办理|牵头|协办|会办)(?:单位|部门)"),
    "outcome": re.compile("(?:办理|办结|答复)(?:结果|情况|类别)(?:类别)?|结果类别|类别"),
}
_TYPE = re.compile("议案|提案|建议")
_MERGED = {ABOVE, BEFORE}


def listed(table: Table, title: str, setting: Setting) -> Iterator[Data]:
    """Yield the motions and suggestions of a table; none of one whose columns are others.

    `title` is that of the document: it says what they are, where the rows do not.
    """
    columns = _columns(table.rows[0]) if table.rows else {}
    if "title" not in columns.values() or len(set(columns.values())) < 2:
        return
    kind = _TYPE.search("".join(table.rows[0])) or _TYPE.search(title)
    for row in table.rows[1:]:
        data = _row(row, columns, kind[0] if kind else "建议", setting)
        if data:
            yield data


def _columns(head: Sequence[str]) -> Mapping[int, str]:
    found: dict[int, str] = {}
    for index, cell in enumerate(head):
        words = line(cell).plain
        key = next((key for key, form in _COLUMNS.items() if form.fullmatch(words)), "")
        if key and (key == "units" or key not in found.values()):
            found[index] = key
    return found


def _row(row: Sequence[str], columns: Mapping[int, str], kind: str, setting: Setting) -> Data:
    data: Data = {}
    units: list[str] = []
    for index, cell in enumerate(row):
        own = line(cell)
        words = own.cut(0, len(own.plain))
        if not words or words in _MERGED or index not in columns:
            continue
        match columns[index]:
            case "by":
                data |= in_cell(" ".join(cell.split()))
            case "units":
                units += units_of(own.plain, setting)
            case key:
                data[key] = words.strip("《》") if key == "title" else words
    if "title" not in data:
        return {}
    said = _TYPE.search(str(data["title"])[-2:])
    order = {"type": said[0] if said else kind, **data}
    return {**order, "units": [*dict.fromkeys(units)]} if units else order

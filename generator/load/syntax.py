"""What is wrong with text that is no YAML, said as an editor would see it."""

import re
from collections.abc import Sequence

import yaml

from generator.load.control import CONTROL_HINT, control_message
from generator.place import Mark, mark_at
from generator.problems import Problem, error

MAX_DEPTH = 20
TOO_DEEP = "nested too deeply"

_HINT = "请检查缩进、冒号后的空格和成对的引号、括号"
_QUOTE = "请用引号括起整个值"

# PyYAML's words, what they mean to an editor, how to mend it; the first that is found counts.
_WORDS = (
    ("found character '\\t' that cannot start", "缩进用了制表符（Tab），应当用空格", "请删去制表符，改用空格"),
    ("that cannot start any token", "值不能以这个符号开头", _QUOTE),
    ("expected alphabetic or numeric character", "值不能以 * 或 & 开头", _QUOTE),
    ("found undefined tag handle", "值不能以 ! 开头", _QUOTE),
    ("escape", "双引号里的反斜杠“\\”读不懂", "请改用单引号，或把反斜杠写成两个"),
    ("found unexpected end of stream", "引号没有成对，读到文件末尾仍未结束", "请补上另一半引号，前后要用同一种半角引号"),
    ("could not find expected ':'", "这一行不是“键: 值”", "请写成“键: 值”；接着上一行的文字，要比上一行多缩进"),
    ("expected ',' or ']'", "方括号没有成对，或者缺少逗号", _HINT),
    ("expected ',' or '}'", "花括号没有成对，或者缺少逗号", _HINT),
    ("block collection", "上面几行是列表（以“- ”开头），这一行不是", "列表的每一项都写“- ”；一组“键: 值”每行都不写"),
    ("expected <block end>", "缩进与上面的行不一致", "同一层的键要上下对齐；列表的每一项都以“- ”开头"),
    (TOO_DEEP, f"嵌套超过 {MAX_DEPTH} 层", "请检查缩进和括号"),
)  # fmt: skip

_WIDE = r"[\u00a0\u2000-\u200a\u202f\u3000]"
"""A space that YAML takes for a letter."""

# The slips that a Chinese keyboard makes likely. PyYAML notices them a line late, or not as such.
_SLIPS = (
    (re.compile(rf"^[ ]*({_WIDE})"), "行首的空格是全角的", "请改成半角空格"),
    (re.compile(r"""^\s*(?:- )?[^\s:#"'\[{-][^:"']*?(：)(?!.*: )"""), "冒号是全角的“：”", "请改成半角冒号，后面加一个空格"),
    (re.compile(r"^\s*(?:- )?[\w-]+(:)[^\s:/]"), "冒号后面没有空格", "请在冒号后面加一个空格"),
    (re.compile(rf"^\s*(?:- )?[^\s:#]+:({_WIDE})"), "冒号后面的空格是全角的", "请改成半角空格"),
    (re.compile(rf"^\s*-({_WIDE})"), "“-”后面的空格是全角的", "请改成半角空格"),
    (re.compile(r"^\s*(-)[^\s-]"), "“-”后面没有空格", "请在“-”后面加一个空格"),
    (re.compile(r"^\s*(?:- )?[\w-]+: (\[)[^\]]*$"), "方括号没有成对", "请补上 ]；括号和逗号要用半角"),
    (re.compile(r"^\s*(?:- )?(?:[\w-]+: )?(\{)[^}]*$"), "花括号没有成对", "请补上 }；括号和逗号要用半角"),
)  # fmt: skip


def refusal(bad: yaml.MarkedYAMLError | yaml.reader.ReaderError, text: str, path: str) -> Problem:
    """Return the problem for which PyYAML could not read `text`."""
    if isinstance(bad, yaml.MarkedYAMLError):
        return _syntax_problem(bad, text, path)
    mark = mark_at(text, bad.position, path)
    return error("yaml-character", mark, control_message(text[bad.position]), CONTROL_HINT)


def _syntax_problem(bad: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    """Return the problem at the likeliest slip near where PyYAML stopped, else where it stopped."""
    said = f"{bad.problem} {bad.context}"
    # An open quote is found missing at the end of the file; the editor wants to see where it begins.
    marks = (bad.context_mark, bad.problem_mark)
    stopped = next(filter(None, marks if "end of stream" in said else reversed(marks)), None)
    line, column = (stopped.line, stopped.column) if stopped else (0, 0)
    lines = text.split("\n")
    slip = _slip(lines, line) if TOO_DEEP not in said else None
    if slip:
        return error("yaml-syntax", Mark(path, slip[0] + 1, slip[1] + 1), slip[2], slip[3])
    what, hint = _told(said, lines, line, column)
    return error("yaml-syntax", Mark(path, line + 1, column + 1), f"格式有误：{what}", hint)


def _slip(lines: Sequence[str], line: int) -> tuple[int, int, str, str] | None:
    """Return line, column, what and hint of a slip in the line or one of the two before it."""
    for near in range(min(line, len(lines) - 1), max(line - 3, -1), -1):
        for slip, what, hint in _SLIPS:
            if found := slip.search(lines[near]):
                return near, found.start(1), what, hint
    return None


def _told(said: str, lines: Sequence[str], line: int, column: int) -> tuple[str, str]:
    """Return what is wrong and how to mend it, for PyYAML's words."""
    if "mapping values are not allowed here" in said:
        return _second_colon(lines[line][:column])
    return next(((what, hint) for words, what, hint in _WORDS if words in said), ("读不懂", _HINT))


def _second_colon(before: str) -> tuple[str, str]:
    """Return what is wrong with a colon that follows `before`, where no key may stand."""
    if ": " in before:
        return (
            "一行里有两个“: ”（半角冒号加空格）",
            "值里的冒号请改成全角“：”，或者用引号括起整个值",
        )
    return (
        "这一行比上面多缩进了，而上面那一行已经有值",
        "同一层的键要上下对齐；属于上一个键的，上一行的冒号后面不能有值",
    )

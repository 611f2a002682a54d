"""What is wrong with text that is no YAML, said as an editor would see it."""

import re

import yaml

from generator.place import Mark
from generator.problems import Problem, error

MAX_DEPTH = 20
TOO_DEEP = "nested too deeply"

_HINT = "请检查缩进、冒号后的空格和成对的引号、括号"
_WORDS = {
    "mapping values are not allowed here": "此处不应再出现“键: 值”",
    "could not find expected ':'": "缺少冒号和空格（“键: 值”）",
    "found character '\\t' that cannot start any token": "缩进用了制表符，应当用空格",
    "found unexpected end of stream": "引号没有成对，读到文件末尾仍未结束",
    "found undefined tag handle": "不支持标记（!）",
    "expected ',' or ']'": "方括号没有成对，或者缺少逗号",
    "expected ',' or '}'": "花括号没有成对，或者缺少逗号",
    "expected <block end>": "缩进与上面的行不一致",
    TOO_DEEP: f"嵌套超过 {MAX_DEPTH} 层",
}

# The slips that a Chinese keyboard makes likely. PyYAML notices them a line late, or not as such.
_SLIPS = (
    (re.compile(r"""^\s*(?:- )?[^\s:#"'\[{-][^:"']*?(：)(?!.*: )"""), "冒号是全角的“：”", "请改成半角冒号，后面加一个空格"),
    (re.compile(r"^\s*(?:- )?[\w-]+(:)[^\s:/]"), "冒号后面没有空格", "请在冒号后面加一个空格"),
    (re.compile(r"^\s*(-)[^\s-]"), "“-”后面没有空格", "请在“-”后面加一个空格"),
    (re.compile(r"^\s*(?:- )?[\w-]+: (\[)[^\]]*$"), "方括号没有成对", "请补上 ]；括号和逗号要用半角"),
    (re.compile(r"^\s*(?:- )?(?:[\w-]+: )?(\{)[^}]*$"), "花括号没有成对", "请补上 }；括号和逗号要用半角"),
)  # fmt: skip


def syntax_problem(bad: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    """Return the problem at the likeliest slip near where PyYAML stopped, else where it stopped."""
    stopped = bad.problem_mark or bad.context_mark
    line, column = (stopped.line, stopped.column) if stopped else (0, 0)
    said = bad.problem or bad.context or ""
    lines = text.split("\n")
    for near in range(line, max(line - 2, -1), -1):
        for slip, what, hint in _SLIPS:
            found = slip.search(lines[near]) if near < len(lines) and TOO_DEEP not in said else None
            if found:
                return error("yaml-syntax", Mark(path, near + 1, found.start(1) + 1), what, hint)
    words = next((chinese for english, chinese in _WORDS.items() if english in said), "读不懂")
    return error("yaml-syntax", Mark(path, line + 1, column + 1), f"格式有误：{words}", _HINT)

"""Reads one file of content/ as text; what cannot be read is a problem, never an exception."""

from pathlib import Path

from generator.failure import words
from generator.load.control import CONTROL, control_message
from generator.load.unfilled import unfilled_text
from generator.place import Mark, mark_at
from generator.problems import Problem, error

MAX_BYTES = 1 << 20
"""No record comes near a megabyte; a larger file is a mistake, or an attack on the parser."""


def read_text(path: Path, shown: str) -> tuple[str | None, list[Problem]]:
    """Return the text of a file (UTF-8, with or without a byte order mark), or a problem."""
    try:
        if not path.is_file():
            what = "这是一个文件夹，不是文件" if path.is_dir() else "不是普通文件，读不出来"
            return None, [error("unreadable", Mark(shown), what, "请删去它，或换成普通文件")]
        data = path.read_bytes() if path.stat().st_size <= MAX_BYTES else None
    except OSError as failed:
        message = f"文件读不出来：{words(failed)}"
        return None, [error("unreadable", Mark(shown), message, "请检查文件是否存在、是否有权读取")]
    if data is None:
        return None, [
            error("too-large", Mark(shown), "文件超过 1 MB，不像是一份记录", "请拆成多份，或移走")
        ]
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as bad:
        line = data.count(b"\n", 0, bad.start) + 1
        message = f"文件不是 UTF-8 编码{_likely_encoding(data)}"
        hint = "请用编辑器打开，另存为 UTF-8（记事本：另存为，编码选 UTF-8）"
        return None, [error("not-utf-8", Mark(shown, line), message, hint)]
    return text, []


def _likely_encoding(data: bytes) -> str:
    """Return which other encoding the bytes are likely in, as a clause."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "，而是 UTF-16（记事本里叫“Unicode”）"
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return ""
    return "，像是 GBK（记事本里叫“ANSI”）"


def read_markdown(path: Path, shown: str) -> tuple[str | None, list[Problem]]:
    """Return a long text; a control character in it is a problem."""
    text, problems = read_text(path, shown)
    problems += unfilled_text(text or "", shown)
    found = CONTROL.search(text) if text is not None else None
    if text is not None and found:
        mark = mark_at(text, found.start(), shown)
        hint = "请删去该字符，重新录入这一处"
        problems.append(error("control-character", mark, control_message(found[0]), hint))
    elif text is not None and not text.strip():
        problems.append(
            error("empty-text", Mark(shown), "正文文件是空的", "请写入正文，或删除此文件")
        )
    return text, problems

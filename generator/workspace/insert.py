"""Adds to an editor's file and leaves every byte of it as it was, or leaves the file alone.

What would be added is read back before it is written: the file must say what it said, and the new
besides. Where it would not, as in lists that are written otherwise, nothing is returned.
"""

import re
from collections.abc import Sequence

from generator.load.builder import Plain
from generator.load.tree import parse

_ITEM = re.compile(r"^( *)-(?: |$)", re.MULTILINE)
_BOM = "\ufeff"


def with_entries(data: bytes, entries: str) -> bytes | None:
    """Return the bytes of a register with `entries`, a YAML list, at its end; None if impossible."""
    text = _text(data)
    if text is None:
        return None
    first = _ITEM.search(_read(text))
    indent = first[1] if first else ""
    lines = [indent + line if line else line for line in entries.splitlines()]
    gap = "" if not text or text.endswith("\n") else _end_of_line(text)
    new = text + gap + "".join(line + _end_of_line(text) for line in lines)
    old, added = _value(text), _value(entries)
    old = [] if old is None and not _is_wrong(text) else old
    is_whole = isinstance(old, list) and isinstance(added, list) and _value(new) == [*old, *added]
    return new.encode() if is_whole else None


def with_documents(data: bytes, names: Sequence[str]) -> bytes | None:
    """Return the bytes of an issue with documents at the end of its contents; None if impossible.

    They have no printed page. They stand in the last group, each on a line of its own.
    """
    text = _text(data)
    found = _last_group(text) if text is not None else None
    if text is None or found is None:
        return None
    lines, (at, indent, is_first) = text.split("\n"), found
    if is_first:
        lines[at] = re.sub(r" *\{\}", "", lines[at], count=1)
    end = "\r" if lines[at].endswith("\r") or (at and lines[at - 1].endswith("\r")) else ""
    if at == len(lines) - 1:
        # The last line has no end of its own.
        lines[at] += end
        lines.append("")
    lines[at + 1 : at + 1] = [f"{indent}{name}: ~{end}" for name in names]
    new = "\n".join(lines)
    return new.encode() if _documents_added(text, new, names) else None


def _last_group(text: str) -> tuple[int, str, bool] | None:
    """Return after which line (from 0) documents go, how far they are indented, whether they are the first."""
    tree, _ = parse(_read(text), "")
    groups = tree.value.get("contents") if tree and isinstance(tree.value, dict) else None
    last = groups[-1] if isinstance(groups, list) and groups else None
    if tree is None or not isinstance(groups, list) or not isinstance(last, dict):
        return None
    place = tree.place.children["contents"].children[len(groups) - 1].children.get("documents")
    if place is None:
        return None
    if not place.children:
        return place.mark.line - 1, " " * (place.key_mark.column + 1), True
    key = [*place.children.values()][-1].key_mark
    return key.line - 1, " " * (key.column - 1), False


def _documents_added(old_text: str, new_text: str, names: Sequence[str]) -> bool:
    """Whether the new text says what the old one says, and the documents at the end."""
    old, new = _value(old_text), _value(new_text)
    if not isinstance(old, dict) or not isinstance(new, dict):
        return False
    before, after = _documents(old), _documents(new)
    added = [*before, *((name, "~") for name in names)]
    return after == added and _without_documents(old) == _without_documents(new)


def _documents(issue: dict[str, Plain]) -> list[tuple[str, Plain]]:
    match issue.get("contents"):
        case [*_, {"documents": dict(documents)}]:
            return list(documents.items())
    return []


def _without_documents(issue: dict[str, Plain]) -> Plain:
    match issue.get("contents"):
        case [*groups, dict(last)]:
            return {**issue, "contents": [*groups, {**last, "documents": ""}]}
    return issue


def _text(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _read(text: str) -> str:
    """Return the text as it is read, with line feeds only."""
    return text.removeprefix(_BOM).replace("\r\n", "\n").replace("\r", "\n")


def _value(text: str) -> "Plain | None":
    tree, problems = parse(_read(text), "")
    return tree.value if tree and not problems else None


def _is_wrong(text: str) -> bool:
    """Whether a text that says nothing is wrong, and not merely empty."""
    return any(problem.rule != "yaml-empty" for problem in parse(_read(text), "")[1])


def _end_of_line(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"

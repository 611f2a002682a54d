"""What a record says -> YAML as an editor would type it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.load.builder import Plain
from generator.load.control import CONTROL
from generator.model.values import UNFILLED
from generator.pinyin.running import HAN
from generator.workspace.scalar import quoted

_SAFE = f"[{HAN}A-Za-z0-9_〔〕（）《》“”、，。；：·—%./-]+"
_PLAIN = re.compile(f"{_SAFE}(?: {_SAFE})*")
_TYPED_OTHERWISE = re.compile(r"[-.%0-9].*|.*[.:-]$|(?i:null|nan|inf)")
_COUNT = re.compile(r"0|[1-9][0-9]{0,8}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
_INDENT = "  "
_SHORT = 88
"""How long a list may be in one line."""


UNTITLED = "无题"
"""The title of what has no words."""


def clean(text: str) -> str:
    """Return a text without what no record may hold: control characters, and the mark of a blank."""
    return plain(text).strip()


_ODD_SPACE = re.compile(r"[^\S \t\n\u3000]")
"""White space that no keyboard has: to a reader, a space."""


def plain(text: str) -> str:
    """Return a text without control characters and odd spaces, and in which 【填 is no blank to fill."""
    spaced = _ODD_SPACE.sub(" ", CONTROL.sub("", text))
    return spaced.replace(UNFILLED, f"{UNFILLED[0]} {UNFILLED[1:]}")


def visible(text: str) -> str:
    """Return a text in one line, as a comment may have it."""
    return "".join(one for one in text if one.isprintable())


Beside = Callable[[str], str]
"""What stands behind a value in its line: a comment with two blanks before it, or nothing."""


def nothing(value: str) -> str:
    """Return no comment for any value."""
    return ""


def yaml_of(data: Mapping[str, Plain], beside: Beside = nothing) -> str:
    """Return the lines of a mapping."""
    return "".join(f"{line}\n" for line in _mapping(data, beside))


def entry_of(data: Mapping[str, Plain]) -> str:
    """Return an entry of a register, which is an item of a list."""
    first, *rest = _mapping(data)
    return "".join(f"{line}\n" for line in (f"- {first}", *(_INDENT + line for line in rest)))


def _mapping(data: Mapping[str, Plain], beside: Beside = nothing) -> Iterator[str]:
    for key, value in data.items():
        name = scalar(key)
        match value:
            case dict() if not value:
                yield f"{name}: {{}}"
            case dict():
                yield f"{name}:"
                yield from (_INDENT + line for line in _mapping(value, beside))
            case list() if all(isinstance(one, str) for one in value) and _fits(name, value):
                yield f"{name}: {_flow(value)}{_beside(value, beside)}"
            case list():
                yield f"{name}:"
                yield from (_INDENT + line for line in _items(value, beside))
            case str() if _is_block(value):
                yield f"{name}: |-"
                yield from (_INDENT + line if line else "" for line in value.split("\n"))
            case str():
                yield f"{name}: {scalar(value)}{beside(value) or beside(key)}"


def _beside(items: Sequence[Plain], beside: Beside) -> str:
    """Return the comments of the items of a list that stands in one line, one behind the other."""
    return "".join(beside(str(one)) for one in items)


_BREAKS = re.compile("[\r\x85\u2028\u2029]")
"""What YAML takes for the end of a line besides the line feed."""


def _is_block(text: str) -> bool:
    """Whether a text can stand as a block of lines and is read as it is."""
    first = text.partition("\n")[0]
    return "\n" in text and text == text.strip() and bool(first) and not _BREAKS.search(text)


def _fits(name: str, items: Sequence[Plain]) -> bool:
    return len(name) + len(_flow(items)) < _SHORT


def _flow(items: Sequence[Plain]) -> str:
    return f"[{', '.join(scalar(str(one)) for one in items)}]"


def _items(items: Sequence[Plain], beside: Beside) -> Iterator[str]:
    for item in items:
        match item:
            case dict():
                first, *rest = _mapping(item, beside)
                yield f"- {first}"
                yield from (_INDENT + line for line in rest)
            case list():
                yield f"- {_flow(item)}{_beside(item, beside)}"
            case str():
                yield f"- {scalar(item)}{beside(item)}"


def scalar(text: str) -> str:
    """Return text as YAML reads it: as it is where it may be, else in quotes."""
    if _COUNT.fullmatch(text) or _DAY.fullmatch(text):
        return text
    if _PLAIN.fullmatch(text) and not _TYPED_OTHERWISE.fullmatch(text):
        return text
    return quoted(text)

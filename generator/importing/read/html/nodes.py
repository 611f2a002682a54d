"""The tree of a web page as a run of steps, so that no depth of it is too deep."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.importing.read.unreadable import UnreadableError

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*+)[^<>]*+>")
_NEED_NO_END = frozenset(
    [
        "area",
        "base",
        "basefont",
        "bgsound",
        "br",
        "col",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "tbody",
        "thead",
        "tfoot",
        "colgroup",
        "option",
        "optgroup",
        "rp",
        "rt",
        "html",
        "head",
        "body",
    ]
)
_DEEPEST = 2000
"""Open elements: each further one costs the parser a look at all of them."""
_MOST = 50_000_000


@dataclass(frozen=True)
class Step:
    """The beginning of an element, the end of one, or a text."""

    node: LexborNode
    tag: str
    """Empty for a text."""
    is_end: bool = False
    is_whole: bool = False
    """Whether it stands for all that is in the element."""


def parsed(text: str) -> LexborNode:
    """Return the root of a page. Raises UnreadableError for one that is too big or too deep."""
    if len(text) > _MOST:
        raise UnreadableError("网页太大", "请分成几个文件，再导入")
    root = LexborHTMLParser(text).root if _depth(text) <= _DEEPEST else None
    if root is None:
        hint = "请在浏览器里打开，全选复制到 Word 里，存成 .docx"
        raise UnreadableError("网页里一层套一层，太深", hint)
    return root


def _depth(text: str) -> int:
    """Return how many elements are open at once, about: of those that have to be closed."""
    depth = deepest = 0
    for tag in _TAG.finditer(text):
        if tag[2].lower() not in _NEED_NO_END:
            depth = max(0, depth - 1) if tag[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest


def steps(root: LexborNode, is_passed: Callable[[LexborNode], bool]) -> Iterator[Step]:
    """Yield what is in an element, in order; of one that is passed, its beginning only."""
    open_: list[LexborNode] = []
    node = root.first_child
    while node is not None or open_:
        if node is None:
            ended = open_.pop()
            yield Step(ended, ended.tag or "", is_end=True)
            node = ended.next
        elif node.is_text_node:
            yield Step(node, "")
            node = node.next
        elif node.is_element_node and not is_passed(node):
            yield Step(node, node.tag or "")
            open_.append(node)
            node = node.first_child
        else:
            if node.is_element_node:
                yield Step(node, node.tag or "", is_whole=True)
            node = node.next


def written(node: LexborNode) -> str:
    """Return all text in an element."""
    return "".join(
        step.node.text_content or "" for step in steps(node, lambda _: False) if not step.tag
    )

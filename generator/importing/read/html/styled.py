"""What attributes say of how an element is shown."""

import re

from selectolax.lexbor import LexborNode

from generator.importing.manuscript import Align
from generator.importing.read.html.nodes import written
from generator.importing.read.html.tags import AROUND

_HIDDEN = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_ALIGN = re.compile(r"text-align\s*:\s*(?:-webkit-)?(center|right|end|left|justify)", re.IGNORECASE)
_ALIGNS = {"center": Align.CENTRE, "right": Align.RIGHT, "end": Align.RIGHT}
_DIGITS = re.compile(r"\s*(-?[0-9]{1,6})")


def attribute(node: LexborNode, name: str) -> str:
    """Return the value of an attribute; "" where there is none."""
    return node.attributes.get(name) or ""


def is_hidden(node: LexborNode) -> bool:
    """Whether an element says of itself that it is not shown."""
    return "hidden" in node.attributes or bool(_HIDDEN.search(attribute(node, "style")))


def is_bold(node: LexborNode) -> bool:
    """Whether an element sets what is in it in bold."""
    return node.tag in {"b", "strong"} or bool(_BOLD.search(attribute(node, "style")))


def align_of(node: LexborNode) -> Align | None:
    """Return where an element sets its lines; nothing where it does not say."""
    if node.tag == "center":
        return Align.CENTRE
    found = _ALIGN.search(attribute(node, "style"))
    said = found[1].lower() if found else attribute(node, "align").lower()
    return _ALIGNS.get(said, Align.LEFT) if said else None


def number(node: LexborNode, name: str, otherwise: int) -> int:
    """Return a whole number that an attribute is."""
    found = _DIGITS.match(attribute(node, name))
    return int(found[1]) if found else otherwise


def around(node: LexborNode) -> str:
    """Return what part of a page around its document an element says to be; "" for any other.

    Where it is called something else, too, it may be what a page has its document in: menu content.
    It is then only what leads elsewhere, or a few words that are no sentence.
    """
    if node.tag not in _PARTS:
        return ""
    names = f"{attribute(node, 'class')} {attribute(node, 'id')}".lower().split()
    part = next((AROUND[name] for name in names if name in AROUND), "")
    return part if all(name in AROUND for name in names) or _is_beside(node) else ""


def _is_beside(node: LexborNode) -> bool:
    """Whether most letters in an element are links', or there are few, no sentence, title or table."""
    text = _letters(written(node))
    linked = sum(len(_letters(written(link))) for link in node.css("a[href]"))
    is_short = len(text) <= _SHORT and not _SENTENCE.search(text)
    return 2 * linked > len(text) or (is_short and not node.css_first("h1, h2, h3, table"))


def _letters(text: str) -> str:
    return "".join(text.split())


_PARTS = {"div", "ul", "section", "footer", "header", "aside"}
_SHORT = 200
"""Characters of a footer: who runs a site, its number with the authorities, an address."""
_SENTENCE = re.compile("[。；！？]")

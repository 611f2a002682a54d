"""The names of OOXML's elements, short: w:p for {http://…/main}p, in both editions of the standard."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

_OPEN, _STRICT = "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"
_MICROSOFT = "http://schemas.microsoft.com/office/word/2010/"
_PREFIXES: Mapping[str, str] = {
    **{
        f"{root}{path}": prefix
        for root in (_OPEN, _STRICT)
        for path, prefix in (
            ("wordprocessingml/2006/main", "w"),
            ("wordprocessingml/main", "w"),
            ("officeDocument/2006/relationships", "r"),
            ("officeDocument/relationships", "r"),
            ("officeDocument/2006/math", "m"),
            ("officeDocument/math", "m"),
            ("drawingml/2006/main", "a"),
            ("drawingml/main", "a"),
            ("drawingml/2006/wordprocessingDrawing", "wp"),
            ("drawingml/wordprocessingDrawing", "wp"),
            ("drawingml/2006/chart", "c"),
            ("drawingml/chart", "c"),
            ("drawingml/2006/diagram", "dgm"),
            ("drawingml/diagram", "dgm"),
        )
    },
    f"{_OPEN}markup-compatibility/2006": "mc",
    f"{_MICROSOFT}wordprocessingShape": "wps",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
}


def shorten(root: Element, deepest: int) -> bool:
    """Shorten the names in a tree; return whether it is no deeper than `deepest`."""
    level = [root]
    for _ in range(deepest):
        for element in level:
            element.tag = _short(element.tag)
            if element.attrib:
                named = {_short(name): value for name, value in element.attrib.items()}
                element.attrib.clear()
                element.attrib.update(named)
        level = [inner for element in level for inner in element]
        if not level:
            return True
    return False


def _short(name: str) -> str:
    space, brace, local = name[1:].partition("}")
    if not brace or not name.startswith("{"):
        return name
    prefix = _PREFIXES.get(space)
    return f"{prefix}:{local}" if prefix else name


def at(parent: Element | None, *steps: str) -> Element | None:
    """Return the element that a path of names leads to; nothing where there is none."""
    for step in steps:
        parent = None if parent is None else parent.find(step)
    return parent


def value(parent: Element | None, *steps: str) -> str | None:
    """Return what the element at a path is set to; nothing where there is none."""
    found = at(parent, *steps)
    return None if found is None else found.get("w:val")


def whole(text: str | None, otherwise: int = 0) -> int:
    """Return a number as attributes have it."""
    try:
        return int(float(text or otherwise))
    except (ValueError, OverflowError):
        return otherwise


def is_on(parent: Element | None, tag: str) -> bool | None:
    """Return what a switch such as w:b says; nothing where it is not there."""
    found = None if parent is None else parent.find(tag)
    return None if found is None else found.get("w:val", "1") not in {"0", "false", "off", "none"}


def children(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the elements of a name directly below `parent`."""
    return (inner for inner in parent if inner.tag == tag)


_UNDERSTOOD = {"w:txbxContent", "w:t", "a:blip", "c:chart", "dgm:relIds"}


def chosen(alternatives: Element) -> Element:
    """Return which of two ways to say the same is read: the newer one, if it has what is known here."""
    choice, fallback = (alternatives.find(tag) for tag in ("mc:Choice", "mc:Fallback"))
    if choice is not None and any(inner.tag in _UNDERSTOOD for inner in choice.iter()):
        return choice
    return next((one for one in (fallback, choice) if one is not None), alternatives)

"""An SVG drawing -> the same with nothing that could act or load: what is drawn, by a list of names.

What does not draw (notes of the drawing program) is left out. What would draw and may not be kept is
refused, so that a drawing never shows less than the editor saw. Styles become attributes: a strict
Content-Security-Policy lets no style of a drawing take effect.
"""

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element, ParseError, register_namespace, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from generator.load.drawn import ELEMENTS, GEOMETRY, PROPERTIES, SILENT
from generator.load.picture import Pictured, UnfitError

_SVG, _XLINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OWN_REFERENCE = re.compile(r"""url\(\s*["']?#[^"'()\s]+["']?\s*\)""")
_DEEPEST = 100
_EXPORT = "请在绘图软件里导出成不含这些的 SVG，或者导出成 png"
_PIXELS = {
    "": 1.0,
    "px": 1.0,
    "pt": 96 / 72,
    "pc": 16.0,
    "mm": 96 / 25.4,
    "cm": 96 / 2.54,
    "in": 96.0,
}
_LENGTH = re.compile(r"\s*([0-9.]+)\s*(px|pt|pc|mm|cm|in|)\s*")
_LARGEST = 12_000
_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_RULE = re.compile(r"(?<![^{}])([^{}]*+)\{([^{}]*+)\}")
_CLASS = re.compile(r"\.([\w-]+)")

register_namespace("", _SVG[1:-1])
register_namespace("xlink", _XLINK[1:-1])


def safe_drawing(data: bytes) -> Pictured:
    """Return a drawing that can do nothing but be seen. Raises UnfitError."""
    root = _read(data)
    _refuse_depth(root)
    styles = dict(_styles(root))
    _clean(root, styles)
    _refuse_nested_uses(root)
    width, height = _size(root)
    root.attrib.setdefault("viewBox", f"0 0 {width} {height}")
    root.set("width", str(width))
    root.set("height", str(height))
    return Pictured(tostring(root, encoding="utf-8"), ".svg", width, height)


def _read(data: bytes) -> Element:
    try:
        root = fromstring(data, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as failed:
        raise UnfitError("SVG 里定义了实体（ENTITY），不能用", _EXPORT) from failed
    except (ParseError, ValueError, LookupError) as failed:
        raise UnfitError("SVG 读不懂：格式不对，或者编码不是 UTF-8", _EXPORT) from failed
    if root.tag != f"{_SVG}svg":
        raise UnfitError("后缀是 svg，文件其实不是 SVG 图", _EXPORT)
    return root


def _refuse_depth(root: Element) -> None:
    level = [root]
    for _ in range(_DEEPEST):
        level = [inner for one in level for inner in one]
    if level:
        raise UnfitError(f"SVG 里的图形嵌套超过 {_DEEPEST} 层", _EXPORT)


def _styles(root: Element) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield what the drawing's style sheets say of each class."""
    found: dict[str, dict[str, str]] = {}
    for sheet in root.iter(f"{_SVG}style"):
        text = _COMMENT.sub("", "".join(sheet.itertext()))
        if _RULE.sub("", text).strip():
            raise UnfitError("SVG 的样式（style）太复杂，不能照样印出", _EXPORT)
        for selectors, declared in _RULE.findall(text):
            for selector in selectors.split(","):
                named = _CLASS.fullmatch(selector.strip())
                if not named:
                    what = f"SVG 的样式（style）里有“{selector.strip()[:40]}”，不能照样印出"
                    raise UnfitError(what, _EXPORT)
                found.setdefault(named[1], {}).update(_declared(declared))
    yield from found.items()


def _declared(style: str) -> Iterator[tuple[str, str]]:
    """Yield the properties of a style that may be attributes."""
    for one in style.split(";"):
        name, _, value = one.partition(":")
        value = value.replace("!important", "").strip()
        if value and name.strip() in PROPERTIES:
            yield name.strip(), value


def _clean(root: Element, styles: Mapping[str, Mapping[str, str]]) -> None:
    """Leave nothing in a drawing that is not known to be harmless. Raises UnfitError."""
    left = [root]
    while left:
        element = left.pop()
        name = str(element.tag).removeprefix(_SVG)
        if name not in ELEMENTS:
            raise UnfitError(f"SVG 里有“{name}”，不能用在网页上", _EXPORT)
        kept = dict(_attributes(element, styles))
        element.attrib.clear()
        element.attrib.update(kept)
        _drop_silent(element)
        left.extend(element)


def _is_silent(element: Element) -> bool:
    """Whether an element draws nothing: notes of any program, comments, the styles, which are read."""
    tag = element.tag
    if not isinstance(tag, str) or not tag.startswith(_SVG):
        return True
    return tag.removeprefix(_SVG) in SILENT


def _drop_silent(element: Element) -> None:
    """Take out what draws nothing; the text behind it belongs to what is around it."""
    kept: list[Element] = []
    for inner in element:
        if not _is_silent(inner):
            kept.append(inner)
        elif inner.tail and kept:
            kept[-1].tail = (kept[-1].tail or "") + inner.tail
        elif inner.tail:
            element.text = (element.text or "") + inner.tail
    element[:] = kept


def _attributes(
    element: Element, styles: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str]]:
    given = {key: value for key, value in element.attrib.items() if key in PROPERTIES | GEOMETRY}
    for name in element.get("class", "").split():
        given.update(styles.get(name, {}))
    given.update(_declared(element.get("style", "")))
    for key, value in given.items():
        yield key, _without_outside(value)
    for key in ("href", f"{_XLINK}href"):
        if target := element.get(key, "").strip():
            if not target.startswith("#"):
                raise UnfitError("SVG 引用了外面的文件或网址", _EXPORT)
            yield key, target
    if space := element.get(_XML_SPACE):
        yield _XML_SPACE, space


def _without_outside(value: str) -> str:
    """Return a value that refers to nothing but the drawing's own parts. Raises UnfitError."""
    rest = _OWN_REFERENCE.sub("", value).lower()
    if "url" in rest or "\\" in rest or "@" in rest or "image(" in rest or "image-set(" in rest:
        raise UnfitError("SVG 引用了外面的文件或网址", _EXPORT)
    return value


def _refuse_nested_uses(root: Element) -> None:
    """Refuse drawings that repeat what repeats something: a few lines of it stop a browser."""
    by_id = {one.get("id"): one for one in root.iter() if one.get("id")}
    for use in root.iter(f"{_SVG}use"):
        target = by_id.get((use.get("href") or use.get(f"{_XLINK}href") or "")[1:])
        if target is not None and next(target.iter(f"{_SVG}use"), None) is not None:
            raise UnfitError("SVG 里的引用（use）套着引用，不能用在网页上", _EXPORT)


def _size(root: Element) -> tuple[int, int]:
    """Return width and height in pixels; of the two, what is not told follows from the view box."""
    box = [float(n) for n in re.findall(r"-?[0-9]+(?:\.[0-9]+)?", root.get("viewBox", ""))]
    wide, high = _pixels(root.get("width", "")), _pixels(root.get("height", ""))
    if len(box) == 4 and box[2] > 0 and box[3] > 0:
        if wide:
            high = high or wide * box[3] / box[2]
        elif high:
            wide = high * box[2] / box[3]
        else:
            wide, high = box[2], box[3]
    if not (0.5 < wide <= _LARGEST and 0.5 < high <= _LARGEST):
        what = f"SVG 没有写明宽和高，或者超过 {_LARGEST}"
        raise UnfitError(what, "请在绘图软件里设定画布的大小，重新导出")
    return round(wide), round(high)


def _pixels(length: str) -> float:
    found = _LENGTH.fullmatch(length)
    try:
        return float(found[1]) * _PIXELS[found[2]] if found else 0
    except ValueError:
        return 0  # such as 1.2.3

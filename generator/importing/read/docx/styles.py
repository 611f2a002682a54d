"""What styles say of paragraphs and runs: style by style, from the nearest to the document's own."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from generator.importing.manuscript import Align
from generator.importing.read.docx.tags import at, children, is_on, value, whole

_ALIGN: Mapping[str, Align] = {
    "center": Align.CENTRE,
    "right": Align.RIGHT,
    "end": Align.RIGHT,
}
_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"title|[\u4e00-\u9fff]{0,6}标题(?:样式)?", re.IGNORECASE)
_NO_TITLE = re.compile(r"[副小子次图表章节级页]")
"""What sets the titles of parts, figures and tables apart from that of a document: 一级标题, 图表标题."""
_HIGHEST, _NONE = 6, 9
_USUAL = 20
"""Half points of a run of which nothing is said."""
_ASIDE, _ASIDE_CHARS = 4000, 1400
"""An indent, in twentieths of a point or hundredths of a character, that puts a line at the right."""


@dataclass(frozen=True)
class ParagraphLook:
    """How a paragraph is set, as far as it tells what it is."""

    style: str
    level: int
    align: Align
    list_id: str
    list_level: int
    opens_page: bool


@dataclass(frozen=True)
class RunLook:
    """How a run is set."""

    is_bold: bool
    is_hidden: bool
    size: int
    """In half points."""


class Styles:
    """The styles of one document."""

    def __init__(self, root: Element | None) -> None:
        """Take the part that has them, if there is one."""
        found = [] if root is None else [*children(root, "w:style")]
        self._styles = {style.get("w:styleId", ""): style for style in found}
        self._default = next(
            (
                style.get("w:styleId", "")
                for style in found
                if style.get("w:type") == "paragraph" and style.get("w:default") in {"1", "true"}
            ),
            "",
        )
        self._defaults = at(root, "w:docDefaults", "w:rPrDefault", "w:rPr")

    def paragraph(self, properties: Element | None) -> ParagraphLook:
        """Return how a paragraph with these properties is set."""
        style = value(properties, "w:pStyle") or self._default
        chain = [properties, *(at(one, "w:pPr") for one in self._chain(style))]
        given = [one for one in chain if one is not None]
        numbering = next(
            (one for one in (at(p, "w:numPr") for p in given) if one is not None), None
        )
        level = next((found for p in given if (found := value(p, "w:ilvl")) is not None), None)
        return ParagraphLook(
            style,
            self._level(style, given),
            self._align(given),
            value(numbering, "w:numId") or "",
            whole(value(numbering, "w:ilvl") or level),
            _switch(given, "w:pageBreakBefore"),
        )

    def run(self, properties: Element | None, style: str) -> RunLook:
        """Return how a run with these properties is set, in a paragraph of a style."""
        own = value(properties, "w:rStyle") or ""
        chain = [
            properties,
            *(at(one, "w:rPr") for one in self._chain(own)),
            *(at(one, "w:rPr") for one in self._chain(style)),
            self._defaults,
        ]
        given = [one for one in chain if one is not None]
        size = next((found for p in given if (found := value(p, "w:sz"))), None)
        return RunLook(_switch(given, "w:b"), _switch(given, "w:vanish"), whole(size, _USUAL))

    def _chain(self, name: str) -> Iterator[Element]:
        """Yield a style and those it stands on; a circle of them ends."""
        seen: set[str] = set()
        while name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = value(self._styles[name], "w:basedOn") or ""

    def _level(self, style: str, given: list[Element]) -> int:
        outline = next((found for p in given if (found := value(p, "w:outlineLvl"))), None)
        if outline is not None and whole(outline, _NONE) < _NONE:
            return min(whole(outline) + 1, _HIGHEST)
        for one in self._chain(style):
            name = (value(one, "w:name") or "").strip()
            if heading := _HEADING.fullmatch(name):
                return min(int(heading[1]), _HIGHEST)
            if _TITLE.fullmatch(name) and not _NO_TITLE.search(name):
                return 1
        return 0

    def _align(self, given: list[Element]) -> Align:
        set_ = next((found for p in given if (found := value(p, "w:jc"))), "")
        indent = next((one for one in (at(p, "w:ind") for p in given) if one is not None), None)
        if set_ not in _ALIGN and indent is not None:
            left = whole(indent.get("w:left") or indent.get("w:start"))
            chars = whole(indent.get("w:leftChars") or indent.get("w:startChars"))
            return Align.RIGHT if left >= _ASIDE or chars >= _ASIDE_CHARS else Align.LEFT
        return _ALIGN.get(set_, Align.LEFT)


def _switch(given: list[Element], tag: str) -> bool:
    return next((found for p in given if (found := is_on(p, tag)) is not None), False)

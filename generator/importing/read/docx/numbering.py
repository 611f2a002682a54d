"""The labels of lists: Word counts them while it prints, so no run has them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from generator.importing.read.docx.tags import at, children, is_on, value, whole
from generator.importing.read.numerals import written
from generator.importing.read.sentences import HAN

_PLACE = re.compile(r"%([1-9])")
_DOT = "•"
_CLOSED = re.compile(r"[、．。，：）)》〉\]】]$")
_HAN_LAST = re.compile(f"[{HAN}]$")


@dataclass(frozen=True)
class _Level:
    """One level of a list: how its numbers look."""

    form: str
    text: str
    start: int
    restarts: int | None
    """After which level it begins anew; None for any level above."""
    is_arabic: bool
    """Whether the numbers of all levels are in digits."""
    behind: str
    """tab, space or nothing."""


@dataclass(frozen=True)
class _List:
    """A list of the document: the numbers go on where another has the same `counted`."""

    counted: str
    levels: Mapping[int, _Level]
    anew: Mapping[int, int]
    """Where a level begins, for a list that begins anew."""


class Numbering:
    """Counts the lists of one document; labels are asked for in the order of the text."""

    def __init__(self, root: Element | None) -> None:
        """Take the part that describes the lists, if there is one."""
        self._abstract = {} if root is None else _by_id(root, "w:abstractNum", "w:abstractNumId")
        self._concrete = {} if root is None else _by_id(root, "w:num", "w:numId")
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, list_id: str, level: int) -> str:
        """Return what is printed before a paragraph of a list, and count it; "" for none."""
        if list_id not in self._lists:
            self._lists[list_id] = self._read(list_id)
        one = self._lists[list_id]
        if one is None or level not in one.levels:
            return ""
        self._count(list_id, one, level)
        return self._shown(one, level)

    def _count(self, list_id: str, one: _List, level: int) -> None:
        counts = self._counts.setdefault(one.counted, {})
        if level in one.anew and (list_id, level) not in self._begun:
            counts[level] = one.anew[level] - 1
        self._begun.add((list_id, level))
        counts[level] = counts.get(level, one.levels[level].start - 1) + 1
        for below in [deeper for deeper in counts if deeper > level]:
            restarts = one.levels[below].restarts if below in one.levels else None
            if restarts is None or (restarts and level < restarts):
                del counts[below]

    def _shown(self, one: _List, level: int) -> str:
        counts, look = self._counts[one.counted], one.levels[level]
        if look.form == "bullet":
            return _dotted(look)

        def number(found: re.Match[str]) -> str:
            at_ = int(found[1]) - 1
            other = one.levels.get(at_, look)
            form = "decimal" if look.is_arabic and at_ != level else other.form
            return written(counts.get(at_, other.start), form)

        return _parted(_PLACE.sub(number, look.text), look.behind)

    def _read(self, list_id: str) -> _List | None:
        concrete = self._concrete.get(list_id)
        name = value(concrete, "w:abstractNumId") or ""
        abstract = self._described(name)
        if concrete is None or abstract is None:
            return None
        levels = {whole(one.get("w:ilvl")): _level(one) for one in children(abstract, "w:lvl")}
        anew = {}
        for override in children(concrete, "w:lvlOverride"):
            at_ = whole(override.get("w:ilvl"))
            if (own := at(override, "w:lvl")) is not None:
                levels[at_] = _level(own)
            if (start := value(override, "w:startOverride")) is not None:
                anew[at_] = whole(start)
        return _List(name, levels, anew)

    def _described(self, name: str) -> Element | None:
        """Return what describes a list: itself, or the list that its style is made of."""
        abstract = self._abstract.get(name)
        link = value(abstract, "w:numStyleLink")
        if link is None:
            return abstract
        styled = (one for one in self._abstract.values() if value(one, "w:styleLink") == link)
        return next(styled, abstract)


def _by_id(root: Element, tag: str, key: str) -> Mapping[str, Element]:
    return {one.get(key, ""): one for one in children(root, tag)}


def _level(element: Element) -> _Level:
    restarts = value(element, "w:lvlRestart")
    return _Level(
        value(element, "w:numFmt") or "decimal",
        value(element, "w:lvlText") or "",
        whole(value(element, "w:start")),
        None if restarts is None else whole(restarts),
        is_on(element, "w:isLgl") or False,
        value(element, "w:suff") or "tab",
    )


def _dotted(look: _Level) -> str:
    """Return the dot of a list; the fonts of dots have them at places that are nobody's."""
    sign = look.text.strip()
    if not sign:
        return ""
    is_private = any("\ue000" <= char <= "\uf8ff" for char in sign)
    return (_DOT if is_private else sign) + " "


def _parted(label: str, behind: str) -> str:
    """Return a label with the blank behind it: none after 一、 or （一）, as they are printed."""
    if not label.strip() or behind == "nothing" or _CLOSED.search(label):
        return label
    return label + ("\u3000" if _HAN_LAST.search(label) else " ")

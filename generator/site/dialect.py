"""The dialect of Markdown in which gazettes/ is written: Python-Markdown, notes, merged cells, captions.

A page's tables get what a reader of them needs: the rows of their head together, cells that belong
together as one, the caption within the table, the scope of each heading. The number of a note is set
by style and is no text: what stands around it is found, and copied, as one passage.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from itertools import chain, count
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import render_inner_html, strip_tags
from markdown.treeprocessors import Treeprocessor
from markdown.util import STX

from generator.cells import Cell, MergeError, merged
from generator.documents.anchors import HEADING, PARAGRAPH, anchor

EXTENSIONS = ("attr_list", "tables", "toc", "footnotes", "generator.site.dialect:Gazette")
"""The extensions of Python-Markdown for which texts are escaped."""
SETTINGS: Mapping[str, Mapping[str, Any]] = {
    # Else columns of figures have a style attribute, which a strict Content-Security-Policy refuses.
    "tables": {"use_align_attribute": True},
    "footnotes": {"BACKLINK_TITLE": "回到正文中的注释{}", "BACKLINK_TEXT": "↑", "SEPARATOR": "-"},
}
_HEADINGS = {"h2", "h3", "h4", "h5", "h6"}
_BEFORE_TOC = 6
"""After attr_list, which gives captions their class, and before toc, which reads the headings."""


class Gazette(Extension):
    """Tables and notes as the site shows them."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Have the tree of a page gone over when all of it is there."""
        md.treeprocessors.register(_Tables(md), "gazette_tables", _BEFORE_TOC)
        md.treeprocessors.register(_Notes(md), "gazette_notes", _BEFORE_TOC)
        md.treeprocessors.register(_Places(md), "gazette_places", _BEFORE_TOC)
        md.treeprocessors.register(_Levels(md), "gazette_levels", _BEFORE_TOC)


class _Tables(Treeprocessor):
    def run(self, root: Element) -> None:
        """Complete every table of a page."""
        for parent in root.iter():
            for before, table in _pairs(parent):
                if table.tag == "table":
                    _merge(table)
                    _scope(table)
                    if before is not None and "caption" in before.get("class", "").split():
                        parent.remove(before)
                        before.tag, before.attrib = "caption", {}
                        table.insert(0, before)


def _pairs(parent: Element) -> list[tuple[Element | None, Element]]:
    return list(zip([None, *parent], parent, strict=False))


def _merge(table: Element) -> None:
    """Make one cell of those that belong together; rows that a cell of the head reaches are of the head."""
    head, body = table.find("thead"), table.find("tbody")
    if head is None or body is None:
        return
    rows = [*head, *body]
    try:
        owners = merged([["".join(cell.itertext()) for cell in row] for row in rows])
    except MergeError:
        return  # in a page that the program did not write: as typed
    cells = [list(row) for row in rows]
    for owner, parts in owners.items():
        _span(cells, owner, parts)
        for row, column in parts[1:]:
            rows[row].remove(cells[row][column])
    last = max(
        (row for (top, _), parts in owners.items() if not top for row, _ in parts), default=0
    )
    for row in rows[len(head) : last + 1]:
        body.remove(row)
        head.append(row)
        for cell in row:
            cell.tag = "th"


def _span(cells: Sequence[Sequence[Element]], owner: Cell, parts: Sequence[Cell]) -> None:
    kept = cells[owner[0]][owner[1]]
    for name, axis in (("rowspan", 0), ("colspan", 1)):
        if (number := len({part[axis] for part in parts})) > 1:
            kept.set(name, str(number))


def _scope(table: Element) -> None:
    """Say of each heading that it is one of its column, or of several."""
    for cell in table.iterfind("thead/tr/th"):
        cell.set("scope", "colgroup" if "colspan" in cell.attrib else "col")


class _Notes(Treeprocessor):
    def run(self, root: Element) -> None:
        """Let marks of notes be no text, and put the notes before what the program adds to a document."""
        for mark in root.iter("a"):
            if "footnote-ref" in mark.get("class", "").split():
                number = "".join(mark.itertext())
                mark.text = None
                mark.set("data-number", number)
                mark.set("aria-label", f"注释{number}")
                mark.set("role", "doc-noteref")
        for back in _backs(root):
            back.set("role", "doc-backlink")
            back.set("aria-label", back.attrib.pop("title", ""))
        notes = next((one for one in root if one.get("class") == "footnote"), None)
        added = next((one for one in root if one.get("class") == "added"), None)
        if notes is not None:
            notes.remove(notes[0])  # the rule above them is a style
            notes.set("role", "doc-endnotes")
            notes.set("aria-label", "注释")
            if added is not None:
                root.remove(notes)
                root.insert(list(root).index(added), notes)


class _Places(Treeprocessor):
    def run(self, root: Element) -> None:
        """Give every heading, and every paragraph that has none, an address by its words."""
        taken = {one.get("id") for one in root.iter()}
        for tags, most in ((_HEADINGS, HEADING), ({"p"}, PARAGRAPH)):
            for one in (one for one in root if one.tag in tags and _wants_address(one)):
                if words := anchor(self._words(one), most):
                    numbers = chain([words], (f"{words}-{number}" for number in count(2)))
                    one.set("id", next(name for name in numbers if name not in taken))
                    taken.add(one.get("id"))

    def _words(self, element: Element) -> str:
        """Return the text as it will be shown: what is escaped in Markdown is still a mark of the library's here."""
        text = "".join(element.itertext())
        if STX not in text:
            return text
        return unescape(strip_tags(render_inner_html(element, self.md)))


class _Levels(Treeprocessor):
    def run(self, root: Element) -> None:
        """Tell the level of a heading where the text leaves one out: （一） straight below the title."""
        above: list[int] = []
        for one in (one for one in root if one.tag in {"h1", *_HEADINGS}):
            level = int(one.tag[1])
            above = [other for other in above if other < level] + [level]
            if len(above) != level:
                one.set("aria-level", str(len(above)))


def _wants_address(element: Element) -> bool:
    """Whether an element has none: an article has that of its label. What the program says is not cited."""
    has_one = any("id" in one.attrib for one in element.iter())
    return not has_one and element.get("class") not in {"added", "caption"}


def _backs(root: Element) -> Iterator[Element]:
    return (one for one in root.iter("a") if "footnote-backref" in one.get("class", "").split())

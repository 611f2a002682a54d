"""The runs of a paragraph -> its lines, what is drawn in it, and what is told of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from generator.importing.read.bold import Run
from generator.importing.read.docx.document import Document
from generator.importing.read.docx.revisions import TAGS, Revision, Revisions, decided
from generator.importing.read.docx.tags import at, chosen, is_on

_TEXTS = {"w:t", "w:delText", "m:t"}
_SILENT = {"w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:instrText", "w:delInstrText"}
_BREAKS = {"w:br", "w:cr"}
PAGE = "\f"
"""Before what stands on a new page; it is no character of a text."""
_DRAWN = {"w:drawing", "w:pict", "w:object"}
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:noBreakHyphen": "-"}
_HIDDEN, _CODE, _READING = "隐藏文字", "域代码", "注音"
PROMPT = "内容控件里的提示文字"
_FORMULA = "公式是按一行文字读的，请对照原件"


@dataclass(frozen=True)
class _Told:
    """Words to tell of: why they were left out, if they were; the revision that they stand in, if any."""

    left_out: str
    revision: Revision | None
    text: str


class Runs:
    """Reads one paragraph. A soft break begins a new line."""

    def __init__(self, document: Document, style: str) -> None:
        """Take the document, and the style of the paragraph."""
        self.lines: list[list[Run]] = [[]]
        self.drawn: list[tuple[Element, Revisions]] = []
        self._document, self._style = document, style
        self._look = document.styles.run(None, style)
        self._told: list[_Told] = []

    def read(self, container: Iterable[Element], revisions: Revisions = ()) -> None:
        """Read what is in a paragraph, or in a part of one."""
        for element in container:
            self._read(element, revisions)

    def tell(self) -> None:
        """Tell what was left out, and what somebody changed, at the block that comes next."""
        found = self._document.found
        for one in self._told:
            if one.left_out:
                found.leave_out(one.text, one.left_out)
            if one.revision and one.text.strip():
                found.doubt(one.text, one.revision.told(is_kept=not one.left_out))
        self._told = []

    def _read(self, element: Element, revisions: Revisions) -> None:
        tag = element.tag
        if tag == "w:r":
            before = self._look
            self._look = self._document.styles.run(at(element, "w:rPr"), self._style)
            self.read(element, revisions)
            self._look = before
        elif tag in _TEXTS:
            self._text(element.text or "", revisions)
        elif tag in _SIGNS:
            self._text(_SIGNS[tag], revisions)
        elif tag in _BREAKS and decided(revisions, self._document.keep_revisions)[0]:
            self.lines.append([Run(PAGE)] if element.get("w:type") == "page" else [])
        elif tag in TAGS:
            self.read(element, (*revisions, Revision.of(element)))
        elif tag in _DRAWN:
            self.drawn.append((element, revisions))
        elif tag not in _SILENT:
            self._read_rarer(element, revisions)

    def _read_rarer(self, element: Element, revisions: Revisions) -> None:
        document = self._document
        match element.tag:
            case "w:sym":
                self._text(_sign(element), revisions)
            case "w:fldChar":
                document.turn_field(element.get("w:fldCharType", ""))
            case "w:footnoteReference" | "w:endnoteReference":
                self._note(element, revisions)
            case "w:commentRangeStart" | "w:commentRangeEnd" | "w:commentReference":
                document.comment(element.tag, element.get("w:id", ""))
            case "mc:AlternateContent":
                self.read(chosen(element), revisions)
            case "w:rt":
                self._tell(_READING, None, "".join(element.itertext()))
            case "w:sdt" if is_prompt(element):
                self._tell(PROMPT, None, "".join(element.itertext()))
            case "m:oMath":
                document.found.doubt("".join(element.itertext()), _FORMULA)
                self.read(element, revisions)
            case _:
                self.read(element, revisions)

    def _text(self, text: str, revisions: Revisions) -> None:
        document = self._document
        is_kept, revision = decided(revisions, document.keep_revisions)
        why = revision.label if revision and not is_kept else ""
        if not why and self._look.is_hidden:
            why = _HIDDEN
        elif not why and document.is_code:
            why = _CODE
        if why or revision:
            self._tell(why, revision, text)
        if not why:
            document.hear(text)
            self.lines[-1].append(Run(text, self._look.is_bold, self._look.size))

    def _tell(self, left_out: str, revision: Revision | None, text: str) -> None:
        last = self._told[-1] if self._told else None
        if last and (last.left_out, last.revision) == (left_out, revision):
            self._told[-1] = _Told(left_out, revision, last.text + text)
        else:
            self._told.append(_Told(left_out, revision, text))

    def _note(self, element: Element, revisions: Revisions) -> None:
        if decided(revisions, self._document.keep_revisions)[0]:
            label = self._document.refer(element.tag, element.get("w:id", ""))
            self.lines[-1].append(Run(f"[^{label}]" if label else ""))


def is_prompt(control: Element) -> bool:
    """Whether what a content control shows only asks for something."""
    return is_on(at(control, "w:sdtPr"), "w:showingPlcHdr") or False


def _sign(element: Element) -> str:
    """Return a character that is named by its place in a font of signs."""
    try:
        return chr(int(element.get("w:char", ""), 16))
    except (ValueError, OverflowError):
        return "\ufffd"

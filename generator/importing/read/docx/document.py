"""What all stories of a Word file share while it is read: its parts, its counts, what was found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from generator.importing.read.docx.numbering import Numbering
from generator.importing.read.docx.package import Package, Relation
from generator.importing.read.docx.revisions import by
from generator.importing.read.docx.styles import Styles
from generator.importing.read.found import Found

_COMMENT = "批注"


@dataclass(frozen=True)
class Comment:
    """What somebody wrote beside the text; `said` are the words that it is about, as they are read."""

    author: str
    day: str
    text: str
    said: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Look:
    """How a paragraph is set: size in half points, whether it is bold all over and begins a page."""

    size: int
    is_bold: bool
    opens_page: bool


@dataclass
class Document:
    """A Word file that is being read."""

    package: Package
    found: Found
    keep_revisions: bool
    styles: Styles
    numbering: Numbering
    relations: Mapping[str, Relation]
    notes: dict[tuple[str, str], Element] = field(default_factory=dict)
    """Footnotes and endnotes by the tag of what refers to them, and id."""
    comments: dict[str, Comment] = field(default_factory=dict)
    """By id; those that were told are gone."""
    looks: dict[int, Look] = field(default_factory=dict)
    """Of each paragraph, by its place among the blocks."""
    page_ends: frozenset[Element] = frozenset()
    """The properties of sections after which a page begins."""
    is_page_new: bool = False
    """Whether a page was begun on which nothing stands yet."""
    picture_bytes: int = 0
    """How large the pictures are together that were looked at."""
    referred: dict[tuple[str, str], str] = field(default_factory=dict)
    """The labels of the notes that were referred to, in their order."""
    _open: dict[str, Comment] = field(default_factory=dict)
    _codes: list[bool] = field(default_factory=list)
    """Of each field that has begun: whether it is its code that is read, not its result."""

    @property
    def is_code(self) -> bool:
        """Whether what is read is no text, but how a field makes its text."""
        return any(self._codes)

    def turn_field(self, kind: str) -> None:
        """Go on to the next part of a field: begin, separate, end."""
        if kind == "begin":
            self._codes.append(True)
        elif kind == "separate" and self._codes:
            self._codes[-1] = False
        elif kind == "end" and self._codes:
            self._codes.pop()

    def refer(self, tag: str, id_: str) -> str:
        """Return the label of a note; "" for a note that is not there."""
        key = (tag, id_)
        if key in self.notes and key not in self.referred:
            self.referred[key] = str(len(self.referred) + 1)
        return self.referred.get(key, "")

    def hear(self, text: str) -> None:
        """Take words that are taken over; comments that have begun are about them."""
        for comment in self._open.values():
            comment.said.append(text)

    def comment(self, tag: str, id_: str) -> None:
        """Begin or end the words of a comment, or tell it."""
        if tag == "w:commentRangeStart" and id_ in self.comments:
            self._open[id_] = self.comments[id_]
        elif tag == "w:commentRangeEnd":
            self._open.pop(id_, None)
        elif tag == "w:commentReference" and id_ in self.comments:
            self._tell(self.comments.pop(id_))

    def finish_comments(self) -> None:
        """Tell those that nothing refers to."""
        for comment in self.comments.values():
            self._tell(comment)
        self.comments = {}

    def _tell(self, comment: Comment) -> None:
        self.found.doubt(
            "".join(comment.said), f"批注，{by(comment.author, comment.day)}：{comment.text}"
        )
        self.found.leave_out(comment.text, _COMMENT)

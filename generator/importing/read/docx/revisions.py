"""Revisions that nobody has accepted or rejected, and what becomes of them."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_INSERTED = {"w:ins": "插入", "w:moveTo": "移到这里", "w:cellIns": "插入"}
_DELETED = {"w:del": "删除", "w:moveFrom": "从这里移走", "w:cellDel": "删除"}
_WORDS = _INSERTED | _DELETED
TAGS = frozenset(_WORDS)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Revision:
    """What somebody did, and has not been decided on."""

    tag: str
    author: str
    day: str

    @classmethod
    def of(cls, element: Element) -> "Revision":
        """Return what an element such as w:ins says."""
        return cls(element.tag, *signed(element))

    def stays(self, keep_revisions: bool) -> bool:
        """Whether its words are taken over."""
        return (self.tag in _INSERTED) is keep_revisions

    @property
    def label(self) -> str:
        """Why its words are left out, if they are."""
        return f"未接受的修订（{_WORDS[self.tag]}）"

    def told(self, is_kept: bool) -> str:
        """Return the message about it."""
        done = "已收入" if is_kept else "没有收入"
        return f"未接受的修订：{by(self.author, self.day)}{_WORDS[self.tag]}的文字，{done}"


Revisions = tuple[Revision, ...]
"""Those that some words stand in, from the outermost: words that one person inserted, another may delete."""


def decided(revisions: Revisions, keep_revisions: bool) -> tuple[bool, Revision | None]:
    """Return whether words are taken over, and the revision that decides it, if any."""
    against = [one for one in revisions if not one.stays(keep_revisions)]
    return not against, next(iter(against or reversed(revisions)), None)


def marked(properties: Element | None) -> Revisions:
    """Return the revisions of a row or of the end of a paragraph, which its properties note."""
    found = [] if properties is None else [one for one in properties if one.tag in TAGS]
    return tuple(map(Revision.of, found))


def signed(element: Element) -> tuple[str, str]:
    """Return who did something, and on which day, as Word notes it."""
    day = _DAY.match(element.get("w:date", ""))
    return element.get("w:author", "").strip(), day[0] if day else ""


def by(author: str, day: str) -> str:
    """Return who and when for a message."""
    return (author or "不知何人") + (f"（{day}）" if day else "")

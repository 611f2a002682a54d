"""A page as it was published, and what it was published with: what is kept of it for later builds."""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from generator.publish.output import Name
from generator.search.text.entries import Entry
from generator.site.sitemap import Dated

_TARGET = re.compile(r"(?<!\\)\](?:\(|:\s*)<?([^)>\s]+)")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/#?]", re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """Where a page's Markdown leads: to which file, whether there was one, whether to a place in it."""

    to: str
    is_there: bool
    has_anchor: bool


@dataclass(frozen=True)
class Published:
    """What a page on the site was made with, and all that other pages and later builds need of it."""

    html: Name
    """Of the HTML, as MkDocs writes it."""
    links: tuple[Link, ...]
    dated: Dated
    """For the sitemap."""
    anchors: frozenset[str]
    """The places that a link may lead to."""
    names: frozenset[str]
    """Whom its front matter names."""
    titles: tuple[str, ...]
    """What was broken at the ends of words on it, names being words."""
    entry: Entry | None
    """Of the search, if it is a document's."""
    data: Name = ""
    """Of the document as data, if it is a document's."""
    rooms: tuple[str, ...] = ()
    """The documents that are put on it when all pages are there."""
    has_marks: bool = False
    """Whether it says what is known when the others are there: the version of the search."""
    known: str = ""
    """Which names were known when the titles were broken."""

    @property
    def is_completed(self) -> bool:
        """Whether the page is made of others when all are there."""
        return bool(self.rooms or self.has_marks)

    def leads_as_before(self, files: Mapping[str, object]) -> bool:
        """Whether each link has a file, or has none, as it had when the page was made."""
        return all((link.to in files) is link.is_there for link in self.links)

    def as_bytes(self) -> bytes:
        """Return what is kept: a line of JSON, and one of the search's."""
        told = {
            "html": self.html,
            "links": [[link.to, link.is_there, link.has_anchor] for link in self.links],
            "dated": [self.dated.is_listed, self.dated.published],
            "anchors": sorted(self.anchors),
            "names": sorted(self.names),
            "titles": self.titles,
            "data": self.data,
            "rooms": self.rooms,
            "has_marks": self.has_marks,
            "known": self.known,
        }
        head = json.dumps(told, ensure_ascii=False).encode(errors="surrogatepass")
        entry = self.entry.model_dump_json().encode() if self.entry else b""
        return b"\n".join((head, entry))

    @classmethod
    def from_bytes(cls, kept: bytes) -> "Published":
        """Return the page that `as_bytes` kept."""
        head, entry = kept.split(b"\n", 1)
        told = json.loads(head)
        return cls(
            html=told["html"],
            links=tuple(Link(*link) for link in told["links"]),
            dated=Dated(*told["dated"]),
            anchors=frozenset(told["anchors"]),
            names=frozenset(told["names"]),
            titles=tuple(told["titles"]),
            entry=Entry.model_validate_json(entry) if entry else None,
            data=told["data"],
            rooms=tuple(told["rooms"]),
            has_marks=told["has_marks"],
            known=told["known"],
        )


def links_of(markdown: str, page: str, files: Collection[str]) -> tuple[Link, ...]:
    """Return where the links of a page, at the path `page`, lead among `files`."""
    return tuple(dict.fromkeys(_links(markdown, page, files)))


def _links(markdown: str, page: str, files: Collection[str]) -> Iterator[Link]:
    for target in _TARGET.findall(markdown):
        path, mark, _ = target.partition("#")
        if not _ELSEWHERE.match(target):
            to = normpath(join(dirname(page), path.partition("?")[0]))
            yield Link(to, to in files, bool(mark))

"""The pages of a letter: its names with their documents, on one page or on several."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from urllib.parse import quote

from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.render.divided import Part, divided
from generator.render.named import Named, Places
from generator.render.page import Meta, Page

NEWEST = 100
"""A name in more documents than this is listed with the newest of them."""
MOST = 75_000
"""Bytes of names with their documents that stand on one page."""
OTHERS = "其他"
"""Names without pinyin, such as those of characters that have no known reading."""
_TAGS = 150
"""Bytes that HTML adds to a document, and the issue that it may stand below."""
_BYTES = 3
"""Of a Chinese character."""


@dataclass(frozen=True)
class Letter:
    """A letter of a list, or a part of one: what its page is called, and where it stands."""

    title: str
    measure: str
    id: str
    meta: Mapping[str, Meta]
    """What the pages of the letter have in common."""
    path: tuple[Mapping[str, Meta], ...] = ()
    """The pages that lead to it, from the letter's own on."""

    def page(self, body: str, **meta: Meta) -> Page:
        """Return the page with its list below the heading."""
        text = Markdown(f"# {escape(self.title)}\n\n{body}")
        own = {"within": self.path} if self.path else {}
        head: dict[str, Meta] = {"template": "register.html", "title": self.title}
        return Page(f"{self.id}.md", {**head, **self.meta, **own, **meta}, text)


def letter_pages(of: Letter, entries: Sequence[Named]) -> Iterator[Page]:
    """Yield the page of a letter, and, where it has more than fits, those that it leads to."""
    whole = divided(entries, _size, MOST, lambda entry: entry.syllable)
    yield from _pages(of, whole, of.id)


def _pages(of: Letter, part: Part[Named], folder: str, **beside: Meta) -> Iterator[Page]:
    if not part.parts:
        yield of.page(_entries(part.entries, of.id), **beside)
        return
    inner = [_inner(of, one, folder, n) for n, one in enumerate(part.parts, 1)]
    links = [_link(letter, one) for letter, one in zip(inner, part.parts, strict=True)]
    items = [
        f"-   [{escape(_range(one))}]({links_from(of.id)(letter.id)})　{len(one.entries)}{of.measure}"
        for letter, one in zip(inner, part.parts, strict=True)
    ]
    yield of.page("\n".join(items), parts=links, **beside)
    for index, one in enumerate(part.parts):
        before = links[index - 1] if index else {}
        after = links[index + 1] if index + 1 < len(links) else {}
        yield from _pages(inner[index], one, folder, previous=before, next=after)


def _inner(of: Letter, part: Part[Named], folder: str, number: int) -> Letter:
    outer = of.id.removeprefix(folder).removeprefix("/")
    own_id = f"{folder}/{f'{outer}-' if outer else ''}{number}"
    here = {"id": of.id, "title": str(of.meta["letter"]) if not of.path else of.title}
    title = f"{of.title.partition('（')[0]}（{_range(part)}）"
    return replace(of, title=title, id=own_id, path=(*of.path, here))


def _link(of: Letter, part: Part[Named]) -> Mapping[str, Meta]:
    return {"id": of.id, "title": _range(part), "count": f"{len(part.entries)}{of.measure}"}


def _range(part: Part[Named]) -> str:
    """Return the first and the last name of a part."""
    first, last = part.entries[0].name, part.entries[-1].name
    return first if first == last else f"{first}—{last}"


def _size(entry: Named) -> int:
    """Return about how many bytes an entry takes on its page."""
    documents = [document for _, document in entry.places[:NEWEST]]
    return _TAGS * (1 + len(documents)) + sum(
        len(document.id) + _BYTES * len(document.title) for document in documents
    )


def _entries(entries: Sequence[Named], page_id: str) -> str:
    blocks = []
    for syllable, own in groupby(entries, key=lambda entry: entry.syllable):
        blocks.append(f"## {syllable or OTHERS}")
        blocks += [block for entry in own for block in _entry(entry, page_id)]
    return "\n\n".join(blocks)


def _entry(entry: Named, page_id: str) -> Iterator[str]:
    note = f"（{escape(entry.note)}）" if entry.note else ""
    yield f"### {escape(entry.name)}{note} *{len(entry.places)}件*"
    if len(entry.places) > NEWEST:
        search = links_from(page_id)("search")
        yield f"以下是最近的{NEWEST}件，[检索全部]({search}?q={quote(entry.name)})。"
    yield "\n".join(_documents(entry.places[:NEWEST], page_id))


def _documents(places: Places, page_id: str) -> Iterator[str]:
    """Yield an item for each issue, and below it one for each of its documents."""
    resolve = links_from(page_id)
    for scope, of_issue in groupby(places, key=lambda place: place[0]):
        issue = escape(f"{scope.series.title} {scope.issue.name}")
        yield f"-   [{issue}]({resolve(f'{scope.issue_id}/index')})"
        for _, document in of_issue:
            yield f"    -   [{escape(document.title)}]({resolve(document.id)})"

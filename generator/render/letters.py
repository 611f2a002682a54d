"""The pages of a letter: its names, each with the way to its page, on one page or on several."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.render.divided import Part, divided
from generator.render.named import Named
from generator.render.neighbours import with_neighbours
from generator.render.page import Meta, Page

MOST = 75_000
"""Bytes of names that stand on one page."""
OTHERS = "其他"
"""Names without pinyin, such as those of characters that have no known reading."""
_TAGS = 120
"""Bytes that HTML adds to a name."""
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


def _pages(of: Letter, part: Part[Named], folder: str, **ways: Meta) -> Iterator[Page]:
    if not part.parts:
        yield of.page(_entries(part.entries, of.id), **ways)
        return
    inner = [_inner(of, one, folder, n) for n, one in enumerate(part.parts, 1)]
    links = [_link(letter, one) for letter, one in zip(inner, part.parts, strict=True)]
    items = [
        f"-   [{escape(_range(one))}]({links_from(of.id)(letter.id)})　{len(one.entries)}{of.measure}"
        for letter, one in zip(inner, part.parts, strict=True)
    ]
    yield of.page("\n".join(items), parts=links, **ways)
    beside = with_neighbours(links)
    for letter, one, (before, _, after) in zip(inner, part.parts, beside, strict=True):
        yield from _pages(letter, one, folder, previous=before or {}, next=after or {})


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
    return _TAGS + 2 * _BYTES * len(entry.titled) + _BYTES * len(entry.id)


def _entries(entries: Sequence[Named], page_id: str) -> str:
    resolve = links_from(page_id)
    blocks = []
    for syllable, own in groupby(entries, key=lambda entry: entry.syllable):
        blocks.append(f"## {syllable or OTHERS}")
        lines = [
            f"-   [{escape(entry.titled)}]({resolve(entry.id)})　{len(entry.places)}件"
            for entry in own
        ]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)

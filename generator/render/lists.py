"""The lists of people and of bodies by letter, for readers who do not or cannot search."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import quote

from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.render.documents import Issues
from generator.render.named import Named, Places, all_named_bodies, named_people
from generator.render.page import Meta, Page

NEWEST = 100
"""A name in more documents than this is listed with the newest of them."""

_OTHERS = "其他"
"""Names without pinyin, such as those of characters that have no known reading."""


@dataclass(frozen=True)
class _List:
    """A list: its folder on the site, its title, what it says of its order, its entries."""

    folder: str
    title: str
    order: str
    measure: str
    entries: Sequence[Named]

    def letters(self) -> Mapping[str, tuple[Named, ...]]:
        """Return the entries by letter, in order of the alphabet."""
        return {
            letter or _OTHERS: tuple(entries)
            for letter, entries in groupby(self.entries, key=lambda entry: entry.letter)
        }


def list_pages(issues: Issues) -> Iterator[Page]:
    """Yield both lists: a page of letters, then a page for each letter that occurs."""
    people, bodies = named_people(issues), all_named_bodies(issues)
    yield from _pages(_List("people", "人员索引", "按姓名的汉语拼音排列", "人", people))
    yield from _pages(_List("bodies", "机关索引", "按名称的汉语拼音排列", "个", bodies))


def _pages(of: _List) -> Iterator[Page]:
    letters = of.letters()
    yield _index(of, letters)
    links = tuple(_link(of, letter) for letter in letters)
    for letter, entries in letters.items():
        page_id = f"{of.folder}/{_file(letter)}"
        title = f"{of.title}：{letter}"
        meta: dict[str, Meta] = {
            "template": "register.html",
            "title": title,
            "of": {"id": of.folder, "title": of.title},
            "letter": letter,
            "letters": links,
        }
        yield Page(f"{page_id}.md", meta, Markdown(f"# {title}\n\n{_entries(entries, page_id)}"))


def _index(of: _List, letters: Mapping[str, Sequence[Named]]) -> Page:
    counts = {letter: f"{len(entries)}{of.measure}" for letter, entries in letters.items()}
    links = tuple({**_link(of, letter), "count": count} for letter, count in counts.items())
    meta: dict[str, Meta] = {"template": "register.html", "title": of.title, "letters": links}
    items = [f"-   [{letter}]({_file(letter)}.md)　{count}" for letter, count in counts.items()]
    order = f"{of.order}，共{len(of.entries)}{of.measure}。"
    body = "\n\n".join([f"# {of.title}", order, "\n".join(items)])
    return Page(f"{of.folder}/index.md", meta, Markdown(body))


def _link(of: _List, letter: str) -> dict[str, str]:
    return {"letter": letter, "id": f"{of.folder}/{_file(letter)}"}


def _file(letter: str) -> str:
    return "others" if letter == _OTHERS else letter.lower()


def _entries(entries: Sequence[Named], page_id: str) -> str:
    blocks = []
    for syllable, own in groupby(entries, key=lambda entry: entry.syllable):
        blocks.append(f"## {syllable or _OTHERS}")
        blocks += [block for entry in own for block in _entry(entry, page_id)]
    return "\n\n".join(blocks)


def _entry(entry: Named, page_id: str) -> Iterator[str]:
    note = f"（{escape(entry.note)}）" if entry.note else ""
    yield f"### {escape(entry.name)}{note} *{len(entry.places)}件*"
    if len(entry.places) > NEWEST:
        yield f"以下是最近的{NEWEST}件，[检索全部](../search.md?q={quote(entry.name)})。"
    yield "\n".join(_documents(entry.places[:NEWEST], page_id))


def _documents(places: Places, page_id: str) -> Iterator[str]:
    """Yield an item for each issue, and below it one for each of its documents."""
    resolve = links_from(page_id)
    for scope, of_issue in groupby(places, key=lambda place: place[0]):
        issue = escape(f"{scope.series.title} {scope.issue.name}")
        yield f"-   [{issue}]({resolve(f'{scope.issue_id}/index')})"
        for _, document in of_issue:
            yield f"    -   [{escape(document.title)}]({resolve(document.id)})"

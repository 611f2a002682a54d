"""The lists of people, bodies, statutes and suggestions by letter, which lead to the page of each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.documents.markdown import Markdown
from generator.render.addresses import BODIES, PEOPLE, STATUTES, SUGGESTIONS
from generator.render.letters import OTHERS, Letter, letter_pages
from generator.render.named import ABOUT, Named
from generator.render.page import Meta, Page


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
            letter or OTHERS: tuple(entries)
            for letter, entries in groupby(self.entries, key=lambda entry: entry.letter)
        }


def list_pages(
    people: Sequence[Named],
    bodies: Sequence[Named],
    statutes: Sequence[Named],
    suggestions: Mapping[tuple[str, str], Sequence[Named]],
) -> Iterator[Page]:
    """Yield the lists: a page of letters, then for each letter that occurs a page, or several.

    `suggestions` are those that each series, by its id and title, reports on.
    """
    yield from _pages(_List(PEOPLE, "人员索引", "按姓名的汉语拼音排列", "人", people))
    yield from _pages(_List(BODIES, "机关索引", "按名称的汉语拼音排列", "个", bodies))
    yield from _pages(_List(STATUTES, "法规索引", "按题名的汉语拼音排列", "部", statutes))
    for (id_, title), of in suggestions.items():
        folder, called = f"{SUGGESTIONS}/{id_}", f"{title}：议案建议"
        order = f"按题名中“{ABOUT}”以后的汉语拼音排列"
        yield from _pages(_List(folder, called, order, "件", of))


def _pages(of: _List) -> Iterator[Page]:
    letters = of.letters()
    yield _index(of, letters)
    links = tuple(_link(of, letter) for letter in letters)
    for letter, entries in letters.items():
        meta: dict[str, Meta] = {
            "of": {"id": of.folder, "title": of.title},
            "letter": letter,
            "letters": links,
        }
        about = Letter(f"{of.title}：{letter}", of.measure, f"{of.folder}/{_file(letter)}", meta)
        yield from letter_pages(about, entries)


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
    return "others" if letter == OTHERS else letter.lower()

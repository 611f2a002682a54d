"""A page about a person, body, meeting or statute: facts, then sections; long sections go on elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.documents.table import table
from generator.render.divided import runs
from generator.render.page import Meta, Page
from generator.render.profiles.cells import Row, Words, cells, size, written
from generator.render.profiles.told import Told

MOST = 60_000
"""Bytes of rows that stand on one page."""
_FIRST = (100, 50, 25, 10, 4)
"""How many rows of a long section its page shows: the most for which all sections fit."""
_ROLE = 200
"""Bytes that JSON-LD adds to what a row says as data."""
TEMPLATE = "profile.html"


@dataclass(frozen=True)
class Section:
    """A section of a page: a table, the newest row first. `id` is its place, and a step of addresses."""

    id: str
    title: str
    head: tuple[str, ...]
    rows: Sequence[Row]
    measure: str = "件"
    note: str = ""
    """What is to be known of all rows."""
    told: Sequence[Told] = ()
    """What the rows say as data, one by one."""


@dataclass(frozen=True)
class Profile:
    """What is known of one subject. `about` is what it is, `key` how the archive calls it."""

    id: str
    title: str
    about: str
    key: str
    facts: Sequence[tuple[str, Words]]
    """Label and words."""
    sections: Sequence[Section]
    above: tuple[str, str] | None
    """The address and the title of the page that leads here; None where home does."""
    meta: tuple[tuple[str, Meta], ...] = ()
    """What the front matter of all its pages says besides."""
    told: Told = field(default_factory=dict)
    """What its own page says of the subject as data."""
    silent: str = ""
    """What it says where no section has a row."""


def profile_pages(of: Profile) -> Iterator[Page]:
    """Yield the page, and for each section that is too long for it the pages with all of its rows."""
    sections = [one for one in of.sections if one.rows]
    shown = _shown(sections)
    way = links_from(of.id)
    blocks = [f"# {escape(of.title)}"]
    if of.facts:
        blocks.append(
            "\n".join(f"-   {escape(label)}：{written(words, way)}" for label, words in of.facts)
        )
    if of.silent and not sections:
        blocks.append(escape(of.silent))
    for one in sections:
        blocks += _section(one, of, shown)
        if len(one.rows) > shown:
            yield from _whole(one, of)
    held = tuple(told for one in sections for told in one.told[:shown])
    meta = {**_meta(of, of.title), **({"facts": of.told} if of.told else {}), "held": held}
    yield Page(f"{of.id}.md", meta, Markdown("\n\n".join(blocks)))


def _shown(sections: Sequence[Section]) -> int:
    most = max((len(one.rows) for one in sections), default=0)
    for number in (most, *_FIRST[:-1]):
        if sum(_size(one, number) for one in sections) <= MOST:
            return number
    return _FIRST[-1]


def _size(one: Section, number: int) -> int:
    rows = sum(map(size, one.rows[:number]))
    return rows + sum(_ROLE + len(str(told)) for told in one.told[:number])


def _section(one: Section, of: Profile, shown: int) -> Iterator[str]:
    way, count = links_from(of.id), f"{len(one.rows)}{one.measure}"
    yield f"## {escape(one.title)} *{count}* {{: #{one.id} }}"
    if one.note:
        yield escape(one.note)
    yield table(one.head, [cells(row, way) for row in one.rows[:shown]])
    if len(one.rows) > shown:
        pages = [
            f"[第{number}页]({way(_part_id(one, of, number))})"
            for number in range(1, len(_parts(one)) + 1)
        ]
        # The last page has the newest.
        yield f"以上是最近的{shown}{one.measure}，全部{count}，由远及近：{'　'.join(pages)}"


def _whole(one: Section, of: Profile) -> Iterator[Page]:
    """Yield all rows, from the oldest on: what is on a page stays there when more are added."""
    parts = _parts(one)
    for number, rows in enumerate(parts, 1):
        own_id = _part_id(one, of, number)
        way = links_from(own_id)
        title = f"{of.title}：{one.title}（第{number}页，共{len(parts)}页）"
        blocks = [f"# {escape(title)}", *([escape(one.note)] if one.note else [])]
        blocks.append(table(one.head, [cells(row, way) for row in rows]))
        beside: dict[str, Meta] = {
            "within": {"id": of.id, "title": of.title},
            "previous": _neighbour(one, of, number - 1, len(parts)),
            "next": _neighbour(one, of, number + 1, len(parts)),
        }
        yield Page(f"{own_id}.md", {**_meta(of, title), **beside}, Markdown("\n\n".join(blocks)))


def _parts(one: Section) -> list[list[Row]]:
    return runs(reversed(one.rows), size, MOST)


def _part_id(one: Section, of: Profile, number: int) -> str:
    return f"{of.id}/{one.id}-{number}"


def _neighbour(one: Section, of: Profile, number: int, last: int) -> Meta:
    if not 1 <= number <= last:
        return {}
    return {"id": _part_id(one, of, number), "title": f"第{number}页"}


def _meta(of: Profile, title: str) -> dict[str, Meta]:
    return {
        "template": TEMPLATE,
        "title": title,
        "about": of.about,
        "key": of.key,
        "of": {"id": of.above[0], "title": of.above[1]} if of.above else {},
        **dict(of.meta),
    }

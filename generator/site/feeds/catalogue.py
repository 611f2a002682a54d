"""Which feeds there are: of the site, of series, kinds, persons, bodies and statutes, of the ledger."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.render.addresses import KINDS, body_id, person_id, statute_id
from generator.render.data.documents import FILE
from generator.render.data.table import each
from generator.render.profiles.ledger import LEDGER
from generator.site.feeds.feed import NEWEST, Entry, Feed
from generator.site.tables import rows_of

SEVERAL = 5
"""Documents that name a person who has a feed."""
_TEXTS = {"regulation", "normative"}
_OBLIGATIONS = "data/obligations.csv"
_Row = Mapping[str, str]
_Keys = Callable[[_Row], Iterable[tuple[str, str]]]
"""Of a row of documents, what it belongs to: key and title."""


def feeds(gazettes: Path, title: str) -> Iterator[Feed]:
    """Yield every feed; `title` is the site's. Without data beside the pages there is none."""
    rows = rows_of(gazettes / FILE)
    if not rows:
        return
    entries = {row["id"]: _entry(row) for row in rows}
    newest = [*entries.values()][:NEWEST]
    now = _last(newest)
    yield Feed("", "", title, newest, now, has_json=True)
    for sort in _SORTS:
        for key, name, of in _grouped(rows, sort.keys):
            if len(of) >= sort.least and sort.has_page(key, gazettes):
                own = [entries[one] for one in of[:NEWEST]]
                called = sort.title.format(site=title, name=name)
                folder = f"{sort.folder(key)}/"
                yield Feed(folder, sort.page(key), called, own, _last(own), sort.has_json)
    demands = _demands(rows_of(gazettes / _OBLIGATIONS), entries)
    since = _last(demands) if demands else now
    yield Feed(f"{LEDGER}/", f"{LEDGER}/", f"{title}：监督台账", demands, since, has_json=True)


def _last(entries: Iterable[Entry]) -> str:
    return max(one.updated for one in entries)


@dataclass(frozen=True)
class _Sort:
    """Feeds of one sort: whose they are, where they lie, which page each is about."""

    keys: _Keys
    folder: Callable[[str], str]
    title: str
    has_json: bool
    least: int = 1
    """As many documents has whatever has a feed."""

    def page(self, key: str) -> str:
        """Return the page that a feed is about."""
        return f"{self.folder(key)}/"

    def has_page(self, key: str, gazettes: Path) -> bool:
        """Whether there is a page: a text may be called a statute that has none."""
        return self.keys is not _statutes or (gazettes / f"{self.folder(key)}.md").is_file()


def _grouped(rows: Iterable[_Row], keys: _Keys) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Yield each key with its title and the ids of its documents, the newest first."""
    titles: dict[str, str] = {}
    found: dict[str, list[str]] = {}
    for row in rows:
        for key, title in keys(row):
            titles.setdefault(key, title)
            found.setdefault(key, []).append(row["id"])
    yield from ((key, titles[key], of) for key, of in found.items())


def _series(row: _Row) -> Iterable[tuple[str, str]]:
    return [(row["id"].split("/")[0], row["series"])]


def _kinds(row: _Row) -> Iterable[tuple[str, str]]:
    return [(row["genre"], row["genre_label"])]


def _people(row: _Row) -> Iterable[tuple[str, str]]:
    return zip(each(row["people_ids"]), each(row["people"]), strict=True)


def _bodies(row: _Row) -> Iterable[tuple[str, str]]:
    return ((one, one) for one in each(row["bodies"]))


def _statutes(row: _Row) -> Iterable[tuple[str, str]]:
    """Return the statutes that a document rests on, and that which it is a text of."""
    texts = (row["title"],) if row["genre"] in _TEXTS else ()
    return ((one, one) for one in dict.fromkeys((*each(row["statutes"]), *texts)))


_SORTS = (
    _Sort(_series, str, "{name}", has_json=True),
    _Sort(_kinds, f"{KINDS}/{{}}".format, "{site}：{name}", has_json=True),
    _Sort(_people, person_id, "{name}：提到此人的文件", has_json=False, least=SEVERAL),
    _Sort(_bodies, body_id, "{name}：发出的和提到它的文件", has_json=False),
    _Sort(_statutes, statute_id, "《{name}》：依据它的文件", has_json=False),
)


def _entry(row: _Row) -> Entry:
    parts = (
        row["genre_label"],
        row["number"],
        row["issuers"],
        f"{row['series']}{row['issue_name']}",
    )
    return Entry(
        id=f"{row['id']}/",
        to=f"{row['id']}/",
        title=row["title"],
        published=row["published"],
        updated=row["published"],
        said="　".join(part for part in parts if part),
        authors=tuple(each(row["issuers"])) or (row["series"],),
        genre=row["genre"],
        label=row["genre_label"],
    )


def _demands(rows: Iterable[_Row], documents: Mapping[str, Entry]) -> Sequence[Entry]:
    """Return the demands, those of which something was published last first."""
    found = [_demand(row, documents) for row in rows if row["document"] in documents]
    # Of one day, what was demanded: the order of rows would tell nothing else.
    found.sort(key=lambda one: one.id)
    return sorted(found, key=lambda one: one.updated, reverse=True)[:NEWEST]


def _demand(row: _Row, documents: Mapping[str, Entry]) -> Entry:
    made = documents[row["document"]]
    answers = [documents[one] for one in each(row["answers"]) if one in documents]
    due = f"{row['due']}以前" if row["due"] else "没有写明期限"
    told = "；".join(one.title for one in answers) or "本站未见答复文件"
    return Entry(
        id=f"{made.to}#{row['of']}",
        to=made.to,
        title=f"{made.title}（承办：{row['of'] or '没有写明'}）",
        published=made.published,
        updated=max([made.published, *(one.published for one in answers)]),
        said=f"{row['kind']}　期限：{due}　答复：{told}",
        authors=tuple(each(row["by"])) or made.authors,
        genre=made.genre,
        label=made.label,
    )

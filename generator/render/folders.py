"""The pages of folders of which nothing is the page by itself: what a reader finds who cuts an address short."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.documents.document import Genre
from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.grouped import grouped
from generator.render.addresses import KINDS, SUGGESTIONS
from generator.render.archive import Archive
from generator.render.item import Places
from generator.render.page import Meta, Page
from generator.render.profiles.handled import handled_by_page

NEWEST = 50
"""Documents of a kind that its page lists, as many as its feed has; the search finds the others."""


@dataclass(frozen=True)
class Entry:
    """What a folder has: the id of the page that it leads to, and what is said beside."""

    title: str
    id: str
    note: str = ""


@dataclass(frozen=True)
class Folder:
    """A folder of addresses: what its page is called and says, and what lies in it."""

    id: str
    title: str
    said: str
    entries: Sequence[Entry]
    above: Sequence[Mapping[str, Meta]] = ()
    """The pages that lead to it."""
    sought: str = ""
    """What the search is asked for where not all is listed."""

    @property
    def page(self) -> Page:
        """Its page."""
        resolve = links_from(f"{self.id}/index")
        items = [
            f"-   [{escape(one.title)}]({resolve(one.id)})"
            + (f"　{escape(one.note)}" if one.note else "")
            for one in self.entries
        ]
        meta: dict[str, Meta] = {
            "template": "folder.html",
            "title": self.title,
            "id": self.id,
            "above": self.above,
            "sought": self.sought,
        }
        body = "\n\n".join([f"# {escape(self.title)}", escape(self.said), "\n".join(items)])
        return Page(f"{self.id}/index.md", meta, Markdown(body))


def folder_pages(archive: Archive) -> Iterator[Page]:
    """Yield the pages of the folders of suggestions, of kinds, and of the documents of one record."""
    for one in (*_suggestions(archive), *_kinds(archive), *_matters(archive)):
        yield one.page


def _suggestions(archive: Archive) -> Iterator[Folder]:
    found = grouped((page.split("/")[1], page) for page in handled_by_page(archive.corpus))
    if not found:
        return
    titles = {scope.series_id: scope.series.title for scope, _ in archive.issues}
    entries = [
        Entry(titles[one], f"{SUGGESTIONS}/{one}/index", f"{len(found[one])}件")
        for one in sorted(found)
    ]
    said = "逐件公布办理情况、书面答复的议案和建议，按登载它的公报或者文件汇编排列。"
    yield Folder(SUGGESTIONS, "议案建议索引", said, entries)


def _kinds(archive: Archive) -> Iterator[Folder]:
    found = grouped((item.genre, (scope, item)) for scope, of in archive.issues for item in of)
    genres = sorted(found, key=lambda one: (-len(found[one]), one))
    entries = [
        Entry(Genre(one).label, f"{KINDS}/{one}/index", f"{len(found[one])}件") for one in genres
    ]
    index = Folder(KINDS, "文种索引", "按文件的多少排列。", entries)
    yield index
    for genre in genres:
        yield _kind(genre, found[genre], index)


def _kind(genre: str, places: Places, index: Folder) -> Folder:
    is_all = len(places) <= NEWEST
    others = "" if is_all else f"，以下是最新的{NEWEST}件"
    return Folder(
        f"{index.id}/{genre}",
        Genre(genre).label,
        f"共{len(places)}件{others}。",
        [
            Entry(item.title, item.id, f"{scope.series.title} {scope.issue.name}")
            for scope, item in places[:NEWEST]
        ],
        above=({"id": index.id, "title": index.title},),
        sought="" if is_all else f"kind={genre}",
    )


def _matters(archive: Archive) -> Iterator[Folder]:
    """Yield the folders of records that have several documents, and none at the record's own address."""
    for record, places in archive.by_record.items():
        if record in archive.by_meeting or any(item.id == record for _, item in places):
            continue
        scope, first = places[0]
        telling = archive.telling(record) or first
        yield Folder(
            record,
            f"{telling.title}等{len(places)}件" if len(places) > 1 else telling.title,
            f"同一件事的文件，共{len(places)}件。",
            [Entry(item.title, item.id) for _, item in places],
            above=(
                {"id": scope.series_id, "title": scope.series.title},
                {"id": scope.issue_id, "title": scope.issue.name},
            ),
        )

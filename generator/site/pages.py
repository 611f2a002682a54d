"""The pages of one build of a site: those that are kept, and those that MkDocs makes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from generator.publish.output import Name, Output, name_of
from generator.search.text.entries import Entry
from generator.site.akn import akn_beside
from generator.site.completed import MARKS
from generator.site.data import FILE
from generator.site.files_to_make import Given
from generator.site.kept import (
    Body,
    body,
    found,
    keep,
    key_of_page,
    needs_body,
    with_other_names,
)
from generator.site.published import Link, Published, links_of
from generator.site.sitemap import Dated, dated
from generator.site.titles import names_in
from generator.site.whole import included
from generator.store.keys import Key
from generator.store.store import Store


@dataclass
class Pages:
    """The pages of one build, by the path of their Markdown, and where they are published."""

    store: Store
    output: Output
    order: Sequence[File] = ()
    kept: dict[str, Published] = field(default_factory=dict)
    made: dict[str, Published] = field(default_factory=dict)
    keys: dict[str, Key] = field(default_factory=dict)
    """Of what each page is made; empty where none is kept."""
    files: Mapping[str, File] = field(default_factory=dict)
    bare: dict[str, bytes] = field(default_factory=dict)
    """Pages that are to be completed."""

    def begin(self, files: Files, around: Key | None, names: Mapping[str, Name]) -> Files:
        """Publish the pages that are kept; return the files with what remains to be made.

        `around` is what all pages depend on; without it all are made, and none is kept. `names` are
        those of files that need not be read to know what is in them.
        """
        self.order = files.documentation_pages()
        self.files = files.src_uris
        if around is not None:
            self.keys = {
                path: key_of_page(around, path, names.get(path) or name_of(file.content_bytes))
                for path, file in ((file.src_uri, file) for file in self.order)
            }
            self._find()
        return Given(files, self.kept, self.output, names)

    def _find(self) -> None:
        self.kept = {
            path: page
            for path, page in found(self.keys, self.store).items()
            if page.leads_as_before(self.files) and self._is_published(path, page)
        }
        for path in self._in_doubt():
            del self.kept[path]

    def _is_published(self, path: str, page: Published) -> bool:
        """Publish a page that is kept, if it is whole."""
        to, data = self._paths(path)
        is_there = not page.is_completed and self.output.has(to, page.html)
        if is_there and (not page.data or self.output.has(data, page.data)):
            needs_body(self.keys[path], self.store)
            return True
        itself = body(self.keys[path], self.store)
        if itself is None:
            return False
        if page.data:
            self.output.put(data, itself.data, page.data)
        if page.is_completed:
            self.bare[path] = itself.html
        else:
            self.output.put(to, itself.html, page.html)
        return True

    def _paths(self, path: str) -> tuple[str, str]:
        """Return where a page is published, and its document as data."""
        to = self.files[path].dest_uri
        return to, str(PurePosixPath(to).with_name(FILE))

    def _in_doubt(self) -> set[str]:
        """Return the kept pages that lead to a place in one that is made anew: it may be gone."""
        return {
            path
            for path, page in self.kept.items()
            if any(link.has_anchor and link.to not in self.kept for link in page.links)
        }

    def dated(self) -> Iterator[tuple[File, Dated]]:
        """Yield what each page says to the sitemap, as soon as their front matter was read."""
        for file in self.order:
            if page := self.kept.get(file.src_uri):
                yield file, page.dated
            elif file.page:
                yield file, dated(file.page.meta)

    def names(self) -> frozenset[str]:
        """Return the names that the front matters of all pages have."""
        read = names_in(
            file.page.meta for file in self.order if file.page and file.src_uri not in self.kept
        )
        return read.union(*(page.names for page in self.kept.values()))

    def without_others(self, names: frozenset[str]) -> list[File]:
        """Return the files of kept pages that must be made anew: other names were known to them."""
        doubtful = {*with_other_names(self.kept, names, self.store)}
        for path in doubtful:
            del self.kept[path]
        return [file for file in self.order if file.src_uri in doubtful]

    def add(
        self, page: Page, output: str, titles: tuple[str, ...], entry: Entry | None, data: bytes
    ) -> None:
        """Take note of a page that was made, and of the titles that were broken on it."""
        path = page.file.src_uri
        # As MkDocs writes it.
        html = output.encode(errors="xmlcharrefreplace")
        if data:
            self.output.put(self._paths(path)[1], data)
        self.made[path] = Published(
            html=name_of(html),
            links=self._links(page.markdown or "", path),
            dated=dated(page.meta),
            anchors=frozenset(page.present_anchor_ids or ()),
            names=names_in([page.meta]),
            titles=titles,
            entry=entry,
            data=name_of(data) if data else "",
            rooms=tuple(included(output)),
            has_marks=any(mark in html for mark in MARKS),
        )
        if self.made[path].is_completed:
            self.bare[path] = html

    def _links(self, markdown: str, path: str) -> tuple[Link, ...]:
        """Return where a page leads: as its text does, and to its document in Akoma Ntoso."""
        akn = akn_beside(path)
        own = Link(akn, akn in self.files, has_anchor=False)
        return (*links_of(markdown, path, self.files), own)

    def publish(self, made: Path) -> None:
        """Publish what MkDocs has made in a folder; pages that are to be completed are not whole yet."""
        for path, page in self.made.items():
            to = self._paths(path)[0]
            # MkDocs writes no page that is empty.
            if not page.is_completed and (made / to).exists():
                self.output.take(to, made / to, page.html)

    def page(self, path: str) -> Published:
        """Return what is known of a page, whether it was kept or made."""
        return self.kept.get(path) or self.made[path]

    def html(self, path: str) -> str:
        """Return a page as it is published."""
        return self._read(self._paths(path)[0]).decode()

    def _read(self, path: str) -> bytes:
        return (self.output.folder / path).read_bytes()

    def keep(self, names: frozenset[str]) -> None:
        """Keep what was made for later builds; these names were known."""
        keep(self._new(), names, self.store)

    def _new(self) -> Iterator[tuple[Key, Published, Body]]:
        for path, page in self.made.items():
            to, data = self._paths(path)
            if path in self.keys and (self.output.name(to) or page.is_completed):
                html = self.bare[path] if page.is_completed else self._read(to)
                yield self.keys[path], page, Body(html, self._read(data) if page.data else b"")

    def entries(self) -> Iterator[Entry]:
        """Yield the documents for the search, in the order of the files."""
        for file in self.order:
            page = self.kept.get(file.src_uri) or self.made.get(file.src_uri)
            if page and page.entry:
                yield page.entry

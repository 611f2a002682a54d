"""The pages of a site that are what they were in a build before: MkDocs makes only the others."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import unquote

from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

from generator.progress import told
from generator.render.page import Written
from generator.search.text.entries import Entry
from generator.site.akn import akn_beside
from generator.site.data import FILE
from generator.site.published import Link, Published, links_of
from generator.site.sitemap import Dated, dated
from generator.site.titles import names_in
from generator.site.whole import has_room, included, with_documents
from generator.site.whole_markdown import whole_markdown
from generator.store.keys import Key, key_of
from generator.store.store import Store


class Remaining(Files):
    """All files of a site, of which MkDocs is to make only those pages that are not kept."""

    def __init__(self, files: Files, kept: Mapping[str, Published]) -> None:
        super().__init__(files)
        self._kept = kept

    def documentation_pages(
        self, *, inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included
    ) -> Sequence[File]:
        """Return the pages that are not kept."""
        pages = super().documentation_pages(inclusion=inclusion)
        return _Told(file for file in pages if file.src_uri not in self._kept)


class _Told(list[File]):
    """Files; who goes through them is told how far it is."""

    def __iter__(self) -> Iterator[File]:
        """Yield the files."""
        return told([*super().__iter__()], "生成网页")


class _AnchorsOnly(Page):
    """Stands for a page that is kept where MkDocs looks whether a link leads to a place in it."""

    def __init__(self, file: File, anchors: frozenset[str]) -> None:
        self.file = file
        self.present_anchor_ids = set(anchors)
        file.page = self


@dataclass
class Pages:
    """The pages of one build, by path."""

    store: Store
    order: Sequence[File] = ()
    kept: dict[str, Published] = field(default_factory=dict)
    made: dict[str, Published] = field(default_factory=dict)
    _keys: dict[str, Key] = field(default_factory=dict)
    _files: Mapping[str, File] = field(default_factory=dict)

    def begin(self, files: Files, around: Key | None) -> Files:
        """Find the pages that are kept; return the files with what remains to be made.

        `around` is what all pages depend on; without it all are made, and none is kept.
        """
        self.order = files.documentation_pages()
        self._files = files.src_uris
        if around is None:
            return files
        self._keys = {
            file.src_uri: key_of("page", around, file.src_uri, file.content_bytes)
            for file in self.order
        }
        values = self.store.get(self._keys.values())
        found = {
            path: Published.from_bytes(values[key])
            for path, key in self._keys.items()
            if key in values
        }
        self.kept = {
            path: page for path, page in found.items() if page.leads_as_before(self._files)
        }
        for path in self._in_doubt():
            del self.kept[path]
        for file in self.order:
            if file.src_uri in self.kept:
                _AnchorsOnly(file, self.kept[file.src_uri].anchors)
        return Remaining(files, self.kept)

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

    def listed(self) -> list[tuple[str, Path]]:
        """Return the address of each page that the sitemap lists, from the root, with its file."""
        return [
            (file.url.removeprefix("./"), Path(file.abs_dest_path))
            for file, page in self.dated()
            if page.is_listed
        ]

    def names(self) -> frozenset[str]:
        """Return the names that the front matters of all pages have."""
        read = names_in(
            file.page.meta for file in self.order if file.page and file.src_uri not in self.kept
        )
        return read.union(*(page.names for page in self.kept.values()))

    def without_others(self, names: frozenset[str]) -> list[File]:
        """Return the files of kept pages that must be made anew: other names were known to them."""
        known = {page.known for page in self.kept.values()}
        sets = self.store.get(bytes.fromhex(name) for name in known)
        others = {key.hex(): names ^ _names_of(value) for key, value in sets.items()}
        doubtful = {
            path
            for path, page in self.kept.items()
            if page.known not in others or page.has_title_with(others[page.known])
        }
        for path in doubtful:
            del self.kept[path]
        return [file for file in self.order if file.src_uri in doubtful]

    def add(
        self, page: Page, html: str, titles: tuple[str, ...], entry: Entry | None, data: bytes
    ) -> None:
        """Take note of a page that was made, and of the titles that were broken on it."""
        path = page.file.src_uri
        self.made[path] = Published(
            # As MkDocs writes it.
            html.encode(errors="xmlcharrefreplace"),
            self._links(page.markdown or "", path),
            dated(page.meta),
            frozenset(page.present_anchor_ids or ()),
            names_in([page.meta]),
            titles,
            entry,
            data,
        )

    def _links(self, markdown: str, path: str) -> tuple[Link, ...]:
        """Return where a page leads: as its text does, and to its document in Akoma Ntoso."""
        akn = akn_beside(path)
        own = Link(akn, akn in self._files, has_anchor=False)
        return (*links_of(markdown, path, self._files), own)

    def write_kept(self) -> None:
        """Write what is kept to where MkDocs writes the others."""
        for file in self.order:
            if page := self.kept.get(file.src_uri):
                target = Path(file.abs_dest_path)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(page.html)

    def write_whole(self, site: Path) -> None:
        """Write the pages that show several documents, which are all there now, and their Markdown."""
        for file in self.order:
            html = self._html(file.src_uri)
            if has_room(html):
                page = file.url.removeprefix("./").rstrip("/")
                whole = with_documents(html, unquote(page), lambda id_: self._html(f"{id_}.md"))
                Path(file.abs_dest_path).write_text(whole, encoding="utf-8")
                markdown = whole_markdown(unquote(page), included(html), self._markdown)
                Path(site, file.src_uri).write_text(markdown, encoding="utf-8")

    def _html(self, path: str) -> str:
        page = self.kept.get(path) or self.made[path]
        return page.html.decode()

    def _markdown(self, id_: str) -> str:
        path = f"{id_}.md"
        return Written(path, self._files[path].content_string).body

    def write_data(self) -> None:
        """Write each document as data beside its page."""
        for file in self.order:
            page = self.kept.get(file.src_uri) or self.made.get(file.src_uri)
            if page and page.data:
                target = Path(file.abs_dest_path).with_name(FILE)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(page.data)

    def keep(self, names: frozenset[str]) -> None:
        """Keep what was made for later builds; these names were known."""
        text = "\n".join(sorted(names)).encode()
        known = key_of("names", text)
        values = {
            self._keys[path]: replace(page, known=known.hex()).as_bytes()
            for path, page in self.made.items()
            if path in self._keys
        }
        self.store.put({known: text, **values} if values else {})

    def entries(self) -> Iterator[Entry]:
        """Yield the documents for the search, in the order of the files."""
        for file in self.order:
            page = self.kept.get(file.src_uri) or self.made.get(file.src_uri)
            if page and page.entry:
                yield page.entry


def _names_of(value: bytes) -> frozenset[str]:
    return frozenset(filter(None, value.decode().split("\n")))

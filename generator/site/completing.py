"""Publishes the pages that are made of others, once these are there, and lists all for the sitemap."""

from collections.abc import Sequence

from mkdocs.structure.files import File

from generator.publish.output import name_of
from generator.render.page import Written
from generator.site.completed import Said, can_be_completed, completed, id_of, name_when_completed
from generator.site.pages import Pages
from generator.site.whole_markdown import whole_markdown


def complete(pages: Pages, said: Said) -> None:
    """Publish the pages of which all that they wait for is `said`."""
    for path, bare in [*pages.bare.items()]:
        if can_be_completed(bare, said):
            _complete(pages, path, bare, said)
            del pages.bare[path]


def _complete(pages: Pages, path: str, bare: bytes, said: Said) -> None:
    page, file = pages.page(path), pages.files[path]
    name = name_when_completed(page, bare, said, lambda id_: pages.page(f"{id_}.md").html)
    if not pages.output.has(file.dest_uri, name):
        html = completed(bare, file, said, lambda id_: pages.html(f"{id_}.md"))
        pages.output.put(file.dest_uri, html, name)
    if page.rooms:
        _publish_markdown(pages, file, page.rooms)


def _publish_markdown(pages: Pages, file: File, ids: Sequence[str]) -> None:
    """Publish the Markdown of all documents of an issue beside their common page."""
    keys = [pages.keys.get(f"{id_}.md") for id_ in ids]
    name = "" if None in keys else name_of(repr(keys).encode())
    if not (name and pages.output.has(file.src_uri, name)):
        text = whole_markdown(id_of(file), ids, lambda id_: _markdown(pages, f"{id_}.md"))
        pages.output.put(file.src_uri, text.encode(), name)


def _markdown(pages: Pages, path: str) -> str:
    return Written(path, pages.files[path].content_string).body


def listed(pages: Pages) -> list[tuple[str, int]]:
    """Return the address of each page that the sitemap lists, from the root, and its bytes."""
    return [
        (file.url.removeprefix("./"), _size(pages, file))
        for file, page in pages.dated()
        if page.is_listed
    ]


def _size(pages: Pages, file: File) -> int:
    """Return how large a page is; one that is to be completed is not written yet."""
    bare = pages.bare.get(file.src_uri)
    return (pages.output.folder / file.dest_uri).stat().st_size if bare is None else len(bare)

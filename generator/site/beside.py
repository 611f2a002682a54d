"""What is put beside the pages once all are there: the search and the feeds."""

from collections.abc import Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.search.index import search_files, version_of
from generator.search.text.entries import Entry
from generator.site.feeds.found import feeds
from generator.site.feeds.written import Writer
from generator.site.known import known

VERSION = b"@search-version@"
"""Stands in the search page for the name of the index's root, which is made of the pages."""
_SEARCH_PAGE = "search/index.html"


def write_beside(
    config: MkDocsConfig, entries: Sequence[Entry], paths: Sequence[str], cache: Path | None
) -> None:
    """Write the search of all documents, its version into its page, and the feeds.

    `paths` are the Markdown files of the site; `cache` is where parts of the search are kept.
    """
    docs, site = Path(config.docs_dir), Path(config.site_dir)
    search = search_files(entries, cache, known(docs, paths, entries))
    page = site / _SEARCH_PAGE
    page.write_bytes(page.read_bytes().replace(VERSION, version_of(search)))
    writer = Writer(config.site_url)
    of_feeds = [writer.files(one) for one in feeds(docs, config.site_name)]
    for path, content in (*search.items(), *(one for of in of_feeds for one in of.items())):
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

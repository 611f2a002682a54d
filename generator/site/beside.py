"""What is put beside the pages once all are there: the search and the feeds."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from generator.publish.output import Output
from generator.search.index import search_files, version_of
from generator.search.known.known import Known
from generator.search.text.entries import Entry
from generator.site.feeds.catalogue import feeds
from generator.site.feeds.written import Writer


def publish_search(
    entries: Sequence[Entry], known: Known, cache: Path | None, output: Output
) -> bytes:
    """Publish the search of all documents; return its version. Parts of it are kept in `cache`."""
    search = search_files(entries, cache, known)
    for path, content in search.items():
        output.put(path, content)
    return version_of(search)


def publish_feeds(config: MkDocsConfig, output: Output) -> None:
    """Publish the feeds."""
    for path, content in _feeds(config):
        output.put(path, content)


def _feeds(config: MkDocsConfig) -> Iterator[tuple[str, bytes]]:
    writer = Writer(config.site_url)
    for feed in feeds(Path(config.docs_dir), config.site_name):
        yield from writer.files(feed).items()

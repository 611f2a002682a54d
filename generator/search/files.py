"""The search of a site, from its pages to its files."""

from pathlib import Path

from generator.search.entries import read_entries
from generator.search.index import build_index
from generator.search.storage import store


def search_files(docs_dir: Path) -> dict[str, bytes]:
    """Return the files of the search for the pages in `docs_dir`, by path below the site's root."""
    return store(build_index(read_entries(docs_dir)))

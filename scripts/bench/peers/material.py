"""Material for MkDocs: its search plugin with jieba, its own worker, run in node."""

import gzip
import json
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace

from material.plugins.search.plugin import SearchIndex, SearchPlugin
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.toc import get_toc

from bench.node import run
from bench.pages import Page, read_pages
from bench.score import Answer

_WORKERS = Path(str(files("material"))) / "templates/assets/javascripts/workers"
_MEGABYTES_OF_NODE = 12_000
"""A browser gives a worker 4,000."""


def build(pages: Path, target: Path) -> None:
    """Index the pages into the file that the worker loads."""
    index = _empty_index()
    for page in read_pages(pages):
        index.add_entry_from_context(_as_mkdocs_has_it(page))
    target.write_text(index.generate_search_index(None), encoding="utf-8")


def downloads(index: Path) -> tuple[int, int]:
    """Return the bytes of the index and of the code, as a host sends them compressed."""
    return _compressed(index), _compressed(_worker())


def answers(index: Path, queries: Sequence[str]) -> tuple[float, list[Answer]]:
    """Load the index and ask; return the seconds of loading, and the answers."""
    script = Path(__file__).with_name("material.mjs")
    options = (f"--max-old-space-size={_MEGABYTES_OF_NODE}",)
    told = json.loads(run(script, queries, _worker(), index, options=options))
    found = [
        Answer(tuple(dict.fromkeys(id_.strip("/") for id_ in hits)), 0, milliseconds)
        for hits, milliseconds in told["answers"]
    ]
    return told["seconds"], found


def _empty_index() -> SearchIndex:
    """Return an index with what Material sets where a site's language is Chinese."""
    config = MkDocsConfig()
    config.load_dict({"site_name": "bench", "theme": {"name": "material", "language": "zh"}})
    config.validate()
    plugin = SearchPlugin()
    plugin.load_config({})
    plugin.on_config(config)
    return plugin.search_index


def _as_mkdocs_has_it(page: Page) -> SimpleNamespace:
    return SimpleNamespace(
        content=page.html,
        meta=page.meta,
        title=page.meta["title"],
        toc=get_toc([]),
        url=f"{page.id}/",
    )


def _worker() -> Path:
    (worker,) = _WORKERS.glob("search.*.min.js")
    return worker


def _compressed(file: Path) -> int:
    return len(gzip.compress(file.read_bytes()))

"""MkDocs hook: names styles and scripts after what is in them, and puts the search beside the pages."""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from generator.search.index import search_files
from generator.search.text.entries import Entry, entry_of
from generator.site.assets import place_assets

_DOCUMENT = "document.html"
"""The template of document pages; all other pages lead to them and are not searched."""
_CACHE = Path(".cache", "search")
_entries: list[Entry] = []
"""The documents of the build under way: MkDocs hands out pages one by one."""


def on_pre_build(config: MkDocsConfig) -> None:
    """Begin."""
    _entries.clear()


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Take note of a document as its page shows it."""
    if page.meta.get("template") == _DOCUMENT:
        _entries.append(entry_of(page.meta, output))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Tell the templates where styles and scripts will be."""
    placed = place_assets(files, config)
    env.globals["assets"] = placed.folder
    env.globals["search_modules"] = placed.modules


def on_post_build(config: MkDocsConfig) -> None:
    """Write the search below the site's folder."""
    cache = Path(config.config_file_path).parent / _CACHE
    for path, content in search_files(_entries, cache).items():
        target = Path(config.site_dir, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

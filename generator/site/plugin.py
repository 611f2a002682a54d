"""The MkDocs plugin `gazette`: what a site needs besides its pages and the theme `gazette`.

It sees to it that pages are read in the dialect in which the program writes them, names styles and
scripts after what is in them, and puts the search beside the pages. `mkdocs build` and
`mkdocs serve` give the same site as the program's own commands.
"""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from generator.search.index import search_files, version_of
from generator.search.text.entries import Entry, entry_of
from generator.site.assets import place_assets
from generator.site.options import Options

_DOCUMENT = "document.html"
"""The template of document pages; all other pages lead to them and are not searched."""
_SEARCH_PAGE = "search/index.html"
_VERSION = b"@search-version@"
"""Stands in the search page for the version of the index, which is made of the pages."""
_CACHE = Path(".cache", "search")
_DIALECT = ("attr_list", "tables", "toc")
"""The extensions of Python-Markdown for which texts are escaped."""
_BUILT_IN = {"toc", "tables", "fenced_code"}
"""What MkDocs itself adds when nothing is said."""


class GazettePlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]  # MkDocs has no type here
    """One build of the site; MkDocs hands out its pages one by one."""

    def __init__(self) -> None:
        """Begin without documents."""
        self._entries: list[Entry] = []

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read pages as they are written, and let nothing pass that MkDocs complains of.

        Raises PluginError for an extension under which a text would not show as typed.
        """
        if others := sorted({*config.markdown_extensions} - _BUILT_IN - {*_DIALECT}):
            raise PluginError(
                f"mkdocs.yml 的 markdown_extensions 里有 {'、'.join(others)}："
                "用了别的扩展，文字就不能照原样印出。请删去 markdown_extensions"
            )
        config.markdown_extensions = list(_DIALECT)
        config.strict = True
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Forget the documents of the build before."""
        self._entries.clear()

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Tell the templates where styles and scripts will be."""
        placed = place_assets(files, config)
        env.globals["assets"] = placed.folder
        env.globals["search_modules"] = placed.modules
        env.globals["search_version"] = _VERSION.decode()
        return env

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Take note of a document as its page shows it."""
        if page.meta.get("template") == _DOCUMENT:
            self._entries.append(entry_of(page.meta, output))
        return output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search below the site's folder, and its version into its page."""
        cache = Path(config.config_file_path).parent / _CACHE
        search = search_files(self._entries, cache)
        page = Path(config.site_dir, _SEARCH_PAGE)
        page.write_bytes(page.read_bytes().replace(_VERSION, version_of(search)))
        for path, content in search.items():
            target = Path(config.site_dir, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)

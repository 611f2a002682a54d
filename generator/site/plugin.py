"""The MkDocs plugin `gazette`: what a site needs besides its pages and the theme `gazette`.

It sees to it that pages are read in the dialect in which the program writes them, names styles and
scripts after what is in them, and puts the search beside the pages. `mkdocs build` and
`mkdocs serve` give the same site as the program's own commands.
"""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from generator.render.rules import RULES_INDEX
from generator.search.index import search_files, version_of
from generator.search.text.entries import Entry, entry_of
from generator.site.address import site_address
from generator.site.assets import place_assets
from generator.site.options import Options
from generator.site.remembered import CompiledTemplates, Memory
from generator.site.sitemap import listed
from generator.site.skeleton import skeleton

_log = get_plugin_logger("gazette")
_DOCUMENT = "document.html"
"""The template of document pages; all other pages lead to them and are not searched."""
_SEARCH_PAGE = "search/index.html"
_VERSION = b"@search-version@"
"""Stands in the search page for the name of the index's root, which is made of the pages."""
_CACHE = Path(".cache", "search")
_DIALECT = ("attr_list", "tables", "toc")
"""The extensions of Python-Markdown for which texts are escaped."""
_BUILT_IN = {"toc", "tables", "fenced_code"}
"""What MkDocs itself adds when nothing is said."""


class GazettePlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]  # MkDocs has no type here
    """One build of the site after another; MkDocs hands out its pages one by one."""

    def __init__(self) -> None:
        """Begin without documents."""
        self._entries: list[Entry] = []
        self._memory = Memory()
        self._templates = CompiledTemplates()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Do nothing: MkDocs keeps a plugin that listens to this for the builds that follow."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read pages as they are written.

        What SITE_URL says comes before mkdocs.yml.

        Raises PluginError for an extension under which a text would not show as typed.
        """
        if others := sorted({*config.markdown_extensions} - _BUILT_IN - {*_DIALECT}):
            raise PluginError(
                f"mkdocs.yml 的 markdown_extensions 里有 {'、'.join(others)}："
                "用了别的扩展，文字就不能照原样印出。请删去 markdown_extensions"
            )
        config.markdown_extensions = list(_DIALECT)
        # Else columns of figures have a style attribute, which a strict Content-Security-Policy refuses.
        config.mdx_configs["tables"] = {"use_align_attribute": True}
        config.site_url = site_address(config)
        if not config.site_url:
            _log.info("没有写明网站的网址，不生成 sitemap.xml")
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Forget the documents of the build before."""
        self._entries.clear()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Let pages that have not changed be what they were in the build before."""
        self._memory.begin(files, config)
        return files

    def on_build_error(self, *, error: Exception) -> None:
        """Convert all anew after a build that did not come out well."""
        self._memory.forget()

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Tell the templates what they stand on, what is published, and where styles and scripts are."""
        env.bytecode_cache = self._templates
        pages = [file.page for file in files.documentation_pages() if file.page]
        env.globals["skeleton"] = skeleton(config.theme.dirs)
        env.globals["listed"] = listed(pages)
        placed = place_assets(files, config)
        env.globals["assets"] = placed.folder
        env.globals["search_modules"] = placed.modules
        env.globals["search_version"] = _VERSION.decode()
        env.globals["has_rules"] = files.get_file_from_path(RULES_INDEX) is not None
        return env

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Take note of a document as its page shows it."""
        if page.meta.get("template") == _DOCUMENT:
            self._entries.append(entry_of(page.meta, output))
        return output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the search below the site's folder, and its version into its page."""
        # MkDocs puts the day of the build into it; the same content shall give the same site.
        Path(config.site_dir, "sitemap.xml.gz").unlink(missing_ok=True)
        search = search_files(self._entries, _cache(config))
        page = Path(config.site_dir, _SEARCH_PAGE)
        page.write_bytes(page.read_bytes().replace(_VERSION, version_of(search)))
        for path, content in search.items():
            target = Path(config.site_dir, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def _cache(config: MkDocsConfig) -> Path | None:
    """Return where the workspace keeps what need not be computed again; nothing without one."""
    workspace = Path(config.config_file_path).parent
    return None if workspace == Path(__file__).parent else workspace / _CACHE

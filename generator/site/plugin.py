"""The MkDocs plugin `gazette`: what a site needs besides its pages and the theme `gazette`.

It sees to it that pages are read in the dialect in which the program writes them, names styles and
scripts after what is in them, and puts the search beside the pages. `mkdocs build` and
`mkdocs serve` give the same site as the program's own commands.
"""

from contextlib import ExitStack
from pathlib import Path

from jinja2 import Environment
from mkdocs.commands.build import _populate_page
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.publish.output import Name, Output
from generator.publish.twin import files_in
from generator.site.address import site_address
from generator.site.assets import OTHER_THEME, own_folders
from generator.site.beside import publish_feeds, publish_search
from generator.site.circumstances import circumstances
from generator.site.compiled_templates import CompiledTemplates
from generator.site.completed import VERSION
from generator.site.completing import complete, listed
from generator.site.data import data_of
from generator.site.dialect import EXTENSIONS, SETTINGS
from generator.site.environment import equip
from generator.site.known import known
from generator.site.laid_out import entry_on, laid_out
from generator.site.listener import Listener
from generator.site.options import Options
from generator.site.pages import Pages
from generator.site.shown import Shown
from generator.site.take_along import SIZE, offer_whole
from generator.site.titles import NotedTitles, titled
from generator.store.keys import Key
from generator.store.store import Store

_log = get_plugin_logger("gazette")
_CACHE = ".cache"
_SEARCH = "search"
_PAGES = "pages.db"
_BUILT_IN = {"toc", "tables", "fenced_code"}
"""What MkDocs itself adds when nothing is said."""


class GazettePlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]  # MkDocs has no type here
    """One build of the site after another; MkDocs hands out its pages one by one."""

    def __init__(self) -> None:
        """Begin without pages."""
        self.published: tuple[Output, Output] | None = None
        """The folders of the program's own build: of the Markdown, and of the site."""
        self._pages: Pages
        self._around: Key | None
        self._nav: Navigation
        self._open = ExitStack()
        """Holds what a build has open, until it ends."""
        self._complaints = Listener("mkdocs")
        self._templates = CompiledTemplates()
        self._names: frozenset[str] = frozenset()
        self._titles = NotedTitles()
        self.shown: Shown | None = None
        """What the pages were made with, if nothing but the program has a hand in them."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Do nothing: MkDocs keeps a plugin that listens to this for the builds that follow."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read pages as they are written.

        What SITE_URL says comes before mkdocs.yml.

        Raises PluginError for an extension under which a text would not show as typed, and another theme.
        """
        if not own_folders(config.theme.dirs):
            raise PluginError(OTHER_THEME)
        if others := sorted({*config.markdown_extensions} - _BUILT_IN - {*EXTENSIONS}):
            raise PluginError(
                f"mkdocs.yml 的 markdown_extensions 里有 {'、'.join(others)}："
                "用了别的扩展，文字就不能照原样印出。请删去 markdown_extensions"
            )
        config.markdown_extensions = list(EXTENSIONS)
        config.mdx_configs.update({name: dict(set_) for name, set_ in SETTINGS.items()})
        config.site_url = site_address(config)
        if not config.site_url:
            _log.info("没有写明网站的网址，不生成 sitemap.xml")
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Hear from now on what MkDocs has against the pages."""
        self._complaints.listen()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Let pages that have not changed be what they were in a build before."""
        output = self.published[1] if self.published else Output(Path(config.site_dir))
        store = self._open.enter_context(Store(_cache(config, _PAGES)))
        self._pages = Pages(store, output)
        self._around = circumstances(config, files)
        return self._pages.begin(files, self._around, self._names_of(files))

    def _names_of(self, files: Files) -> dict[str, Name]:
        """Return the names of the files that the program has just written."""
        if self.published is None:
            return {}
        docs = self.published[0]
        own = (file.src_uri for file in files if file.src_dir == str(docs.folder))
        return {path: name for path in own if (name := docs.name(path))}

    def on_build_error(self, *, error: Exception) -> None:
        """Keep nothing of a build that did not come out well."""
        self._end()

    def _end(self) -> None:
        self._complaints.ignore()
        self._open.close()

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Take note of the navigation, which every template is given."""
        self._nav = nav
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Tell the templates what they stand on, what is published, and where styles and scripts are."""
        env.bytecode_cache = self._templates
        self._learn(self._pages.names())
        for file in self._pages.without_others(self._names):
            _populate_page(Page(None, file, config), config, files)
        env.filters["titled"] = self._titled
        equip(env, config, files, self._pages.dated())
        self.shown = Shown(config, files, self._nav, env) if self._around else None
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Lay out a page, and note which titles that asks for."""
        self._titles.asked.clear()
        page.content = laid_out(page, self._titles)
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Take note of a page, and of a document as its page shows it."""
        entry = entry_on(page, output, self._titles)
        data = data_of(page.meta, page.markdown or "", page.canonical_url) if entry else b""
        self._pages.add(page, output, tuple(self._titles.asked), entry, data)
        return output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Publish what was made, the search, its version in its page, and the feeds."""
        made, pages = Path(config.site_dir), self._pages
        # MkDocs puts the day of the build into it; the same content shall give the same site.
        (made / "sitemap.xml.gz").unlink(missing_ok=True)
        pages.publish(made)
        # A page that MkDocs complains of is to be complained of again.
        if not self._complaints.heard:
            pages.keep(self._names)
        paths = [file.src_uri for file in pages.order]
        cache, docs = _cache(config, _SEARCH), Path(config.docs_dir)
        entries = [*pages.entries()]
        told = known(docs, paths, entries, self._titles)
        version = publish_search(entries, told, cache, pages.output)
        complete(pages, {VERSION: version})
        publish_feeds(config, pages.output)
        self._publish_others(made)
        size = offer_whole(pages.output, listed(pages))
        complete(pages, {VERSION: version, SIZE: size})
        self._end()

    def _publish_others(self, made: Path) -> None:
        """Publish what MkDocs made besides the pages."""
        output = self._pages.output
        for path in files_in(made) if made != output.folder else ():
            if not output.name(path):
                output.take(path, made / path)

    def _learn(self, names: frozenset[str]) -> None:
        """Keep names whole; the titles of the build before are laid out already if they are the same."""
        if names != self._names:
            self._names, self._titles = names, NotedTitles(names)

    def _titled(self, title: object) -> str:
        return titled(title, self._titles)


def _cache(config: MkDocsConfig, name: str) -> Path | None:
    """Return where the workspace keeps what need not be made again; nothing without one."""
    workspace = Path(config.config_file_path).parent
    return None if workspace == Path(__file__).parent else workspace / _CACHE / name

"""A site that has been built, and how a page of it would be shown if its Markdown were another."""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import Environment
from mkdocs.commands.build import _populate_page, get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.site.listener import Listener


@dataclass(frozen=True)
class Shown:
    """What MkDocs made the pages of a site with; no other plugin has a hand in them."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment

    def page(self, path: str, text: str) -> Iterator[tuple[str, str]]:
        """Yield the address of a page, decoded, from the site's root, and its HTML, if there is such a page.

        `path` is that of its Markdown. Raises whatever MkDocs raises for Markdown that it cannot read.
        """
        if path not in self.files.src_uris:
            return
        page = Page(None, File.generated(self.config, path, content=text), self.config)
        complaints = Listener("mkdocs")
        # Of what it has against the page, the build that follows tells.
        complaints.listen()
        try:
            _populate_page(page, self.config, self.files)
            context = get_context(self.nav, [], self.config, page)
            template = self.env.get_template(str(page.meta.get("template", "main.html")))
            context = self.config.plugins.on_page_context(
                context, page=page, config=self.config, nav=self.nav
            )
            yield f"/{page.file.dest_uri.removesuffix('index.html')}", template.render(context)
        finally:
            complaints.ignore()

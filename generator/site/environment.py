"""What the templates of the theme can call, and what they are told of the site as a whole."""

from collections.abc import Iterable, Sequence
from functools import partial
from urllib.parse import quote, unquote, urljoin

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from generator.render.rules import RULES_INDEX
from generator.site import leads
from generator.site.akn import akn_of
from generator.site.assets import place_assets
from generator.site.charts import charted
from generator.site.citation import citation
from generator.site.completed import VERSION
from generator.site.configured import site_of
from generator.site.feeds.of_page import Followed, followed
from generator.site.linked.page import linked_data
from generator.site.reports import page_id, report_address
from generator.site.row_headings import with_row_headings
from generator.site.sitemap import Dated, listed
from generator.site.skeleton import skeleton
from generator.site.take_along import LIST, SIZE


def equip(
    env: Environment, config: MkDocsConfig, files: Files, dated: Iterable[tuple[File, Dated]]
) -> None:
    """Give the templates their filters and globals; `dated` are the pages for the sitemap."""
    env.filters.update(leads.FILTERS)
    env.filters["basis"] = partial(leads.basis, statutes=leads.statute_pages(files.src_uris))
    env.filters["citation"] = citation
    env.filters["page_id"] = page_id
    env.filters["report_address"] = report_address
    env.filters["akn"] = partial(akn_of, files=files.src_uris)
    env.filters["followed"] = _followed
    env.filters["linked"] = partial(_linked, config=config)
    env.filters["charted"] = charted
    env.filters["row_headed"] = with_row_headings
    env.globals["skeleton"] = skeleton(config.theme.dirs)
    env.globals["listed"] = listed(
        [
            (urljoin(config.site_url, file.url.removeprefix("./")), page)
            for file, page in dated
            if config.site_url
        ]
    )
    placed = place_assets(files, config)
    env.globals["assets"] = placed.folder
    env.globals["search_modules"] = placed.modules
    env.globals["search_version"] = VERSION.decode()
    env.globals["site_pages"], env.globals["site_size"] = LIST, SIZE.decode()
    env.globals["has_rules"] = files.get_file_from_path(RULES_INDEX) is not None


def _followed(page: Page) -> Sequence[Followed]:
    return followed(page.meta, unquote(page.url))


def _linked(page: Page, config: MkDocsConfig) -> str:
    """Return a page as JSON-LD; without the site's address, addresses are from the page."""

    def way(to: str) -> str:
        address = f"{quote(to)}/" if to else ""
        if config.site_url:
            return urljoin(config.site_url, address)
        return get_relative_url(address or ".", page.url)

    own = page.canonical_url or "./"
    return linked_data(page.meta, own, way, site_of(config))

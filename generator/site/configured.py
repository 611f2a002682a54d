"""What mkdocs.yml says of the site, as what the plugin makes of pages knows it."""

from mkdocs.config.defaults import MkDocsConfig

from generator.site.linked.nodes import Site


def site_of(config: MkDocsConfig) -> Site:
    """Return what a workspace says of its site."""
    extra = config.extra
    return Site(
        name=config.site_name,
        description=config.site_description or "",
        publisher=config.site_author or "",
        licence=str(extra.get("licence") or ""),
        licence_url=str(extra.get("licence_url") or ""),
    )

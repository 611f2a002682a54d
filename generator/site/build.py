"""Step seven, site: gazettes/ -> website, by MkDocs with the workspace's mkdocs.yml."""

import logging
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from generator.site.plugin import GazettePlugin

WITHOUT_WORKSPACE = Path(__file__).with_name("default.yml")
"""The configuration of a site whose folders are all told, and no workspace holds them."""


def site_config(configuration: Path, docs_dir: Path, site_dir: Path) -> MkDocsConfig:
    """Return the configuration of a workspace with the two folders put in.

    Raises mkdocs.exceptions.MkDocsException for one that MkDocs refuses.
    """
    folders = {"docs_dir": str(docs_dir), "site_dir": str(site_dir)}
    # MkDocs asks for it before any plugin could say so.
    return load_config(str(configuration), strict=True, **folders)


def publishes_rules(config: MkDocsConfig) -> bool:
    """Whether the workspace publishes the chapter 校对规则."""
    return any(
        one.config.rules for one in config.plugins.values() if isinstance(one, GazettePlugin)
    )


def build_site(configuration: Path, docs_dir: Path, site_dir: Path) -> None:
    """Build the website of the pages in `docs_dir` into `site_dir`.

    Raises mkdocs.exceptions.MkDocsException (a warning is one too).
    """
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    build(site_config(configuration, docs_dir, site_dir))

"""Step seven, site: gazettes/ -> website, by MkDocs with the project's own mkdocs.yml."""

import logging
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

PROJECT = Path(__file__).parent.parent.parent
"""Where mkdocs.yml and theme/ are: gazette is run from its checkout."""


def site_config(docs_dir: Path, site_dir: Path) -> MkDocsConfig:
    """Return mkdocs.yml with the two folders put in."""
    return load_config(str(PROJECT / "mkdocs.yml"), docs_dir=str(docs_dir), site_dir=str(site_dir))


def build_site(docs_dir: Path, site_dir: Path) -> None:
    """Build the website of the pages in `docs_dir` into `site_dir`.

    Raises mkdocs.exceptions.MkDocsException (with strict, a warning is one too).
    """
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    build(site_config(docs_dir, site_dir))

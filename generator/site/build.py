"""Step seven, site: gazettes/ -> website, by MkDocs with the workspace's mkdocs.yml."""

import logging
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from generator.publish.output import Output
from generator.site.assets import OTHER_THEME, own_folders
from generator.site.complaints import in_chinese, misspelt_extra, unreadable
from generator.site.listener import Listener
from generator.site.plugin import GazettePlugin
from generator.site.shown import Shown

_CONFIGURING = "mkdocs.config"
_MADE = ".made"
"""Where MkDocs makes files, within the folder where they come to lie."""
WITHOUT_WORKSPACE = Path(__file__).with_name("default.yml")
"""The configuration of a site whose folders are all told, and no workspace holds them."""


def site_config(configuration: Path, docs_dir: Path, site_dir: Path) -> MkDocsConfig:
    """Return the configuration of a workspace with the two folders put in.

    Raises ConfigurationError for one that MkDocs refuses; it says all that MkDocs has against it.
    """
    folders = {"docs_dir": str(docs_dir), "site_dir": str(site_dir)}
    with _complaints() as complaints:
        try:
            # Strict: MkDocs asks for it before any plugin could say so.
            config = load_config(str(configuration), strict=True, **folders)
        except (Abort, ConfigurationError) as refused:
            said = unreadable(configuration) or map(in_chinese, complaints or [str(refused)])
            raise _wrong(configuration, "；".join(said)) from refused
    if wrong := "；".join(_unfit(config)):
        raise _wrong(configuration, wrong)
    return config


def _unfit(config: MkDocsConfig) -> Iterator[str]:
    if not any(isinstance(one, GazettePlugin) for one in config.plugins.values()):
        yield "plugins 里没有 gazette，请写 plugins: [gazette]"
    if not own_folders(config.theme.dirs):
        yield OTHER_THEME
    if doubts := misspelt_extra(config.extra):
        yield doubts


def _wrong(configuration: Path, what: str) -> ConfigurationError:
    return ConfigurationError(f"{configuration.name} 写得不对：{what}")


@contextmanager
def _complaints() -> Iterator[Sequence[str]]:
    """Give what MkDocs says of a configuration meanwhile; nobody else hears it."""
    logger, listener = logging.getLogger(_CONFIGURING), Listener(_CONFIGURING)
    listener.listen()
    logger.propagate = False
    try:
        yield listener.heard
    finally:
        listener.ignore()
        logger.propagate = True


def publishes_rules(config: MkDocsConfig) -> bool:
    """Whether the workspace publishes the chapter 校对规则."""
    return any(
        one.config.rules for one in config.plugins.values() if isinstance(one, GazettePlugin)
    )


def build_site(configuration: Path, docs: Output, site: Output) -> Shown | None:
    """Build the website of the pages in `docs` into `site`; what else was there is left to `finish`.

    Return what a page of it can be shown with once more, where only the program has a hand in it.
    Raises mkdocs.exceptions.MkDocsException (with strict, a warning is one too), OSError.
    """
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    # MkDocs writes in place, which no published file may be (`publish/output.py`).
    made = site.folder / _MADE
    config = site_config(configuration, docs.folder, made)
    plugins = [one for one in config.plugins.values() if isinstance(one, GazettePlugin)]
    for plugin in plugins:
        plugin.published = docs, site
    try:
        build(config)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    finally:
        # MkDocs keeps a plugin for the next build, which may be none of ours.
        for plugin in plugins:
            plugin.published = None
    shutil.rmtree(made)
    return plugins[0].shown

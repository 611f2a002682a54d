"""What a page of the site depends on besides its Markdown and where its links lead."""

import re
from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from generator.render.rules import RULES_INDEX
from generator.site.assets import own_folders
from generator.site.leads import statute_pages
from generator.site.skeleton import skeleton
from generator.store.keys import Key, digest_of_folder, key_of

_ELSEWHERE = {
    *("config_file_path", "docs_dir", "site_dir", "watch"),
    *("dev_addr", "strict"),
    *("hooks", "plugins", "theme"),
}
"""Folders, which no page names; how MkDocs is run; what is asked for by itself."""
_OF_ALL_PAGES = re.compile(
    rb"(?<![</])\b(nav|pages|next_page|previous_page|ancestors|parent|is_homepage|build_date_utc|now)\b"
)
"""What a workspace's own template says when it shows more than its page."""


def circumstances(config: MkDocsConfig, files: Files) -> Key | None:
    """Return what all pages depend on; None where one may depend on what nobody can tell.

    That is so with other plugins, hooks, a navigation, or templates of the workspace that ask for it.
    """
    own = own_folders(config.theme.dirs)
    if len(config.plugins) > 1 or config.hooks or config.nav or _show_all(own[:-1]):
        return None
    settings = {name: repr(config[name]) for name in sorted(config) if name not in _ELSEWHERE}
    theme = config.theme
    about = (theme.name, sorted(theme.static_templates), sorted(theme.items()))
    return key_of(
        "circumstances",
        repr(settings),
        repr(about),
        skeleton(theme.dirs),
        str(files.get_file_from_path(RULES_INDEX) is not None),
        # Whatever rests on a statute leads to its page, once there is one.
        *sorted(statute_pages(files.src_uris)),
        *(digest_of_folder(Path(folder)) for folder in own),
    )


def _show_all(folders: Iterable[str]) -> bool:
    templates = (path for folder in folders for path in Path(folder).rglob("*.html"))
    return any(_OF_ALL_PAGES.search(path.read_bytes()) for path in templates)

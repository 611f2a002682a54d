"""The committed gazette as the index takes it, without building its website."""

import yaml
from markdown import Markdown

from generator.search.text.entries import Entry, entry_of
from generator.site.build import site_config
from tests.conftest import WORKSPACE

_FENCE = "---\n"


def committed() -> list[Entry]:
    """Return the entries of all documents, their Markdown converted as mkdocs.yml says."""
    config = site_config(WORKSPACE.configuration, WORKSPACE.gazettes, WORKSPACE.site)
    markdown = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
    entries = []
    for page in sorted(WORKSPACE.gazettes.rglob("*.md")):
        _, front, body = page.read_text("utf-8").split(_FENCE, 2)
        meta = yaml.safe_load(front)
        if meta.get("template") == "document.html":
            entries.append(entry_of(meta, markdown.reset().convert(body)))
    return entries

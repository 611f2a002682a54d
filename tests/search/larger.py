"""The larger invented gazette as the index takes it, without building its website."""

from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from markdown import Markdown

from generator.pipeline import proofread
from generator.render.pages import render
from generator.search.text.entries import Entry, entry_of
from generator.site.dialect import EXTENSIONS, SETTINGS
from tests.larger import lay_out

_FENCE = "---\n"


def larger() -> list[Entry]:
    """Return the entries of all documents."""
    with TemporaryDirectory() as folder:
        pages = render(proofread(lay_out(Path(folder)).content).corpus)
    markdown = Markdown(extensions=EXTENSIONS, extension_configs=SETTINGS)
    entries = []
    for page in sorted(pages, key=lambda page: page.path):
        if not page.path.endswith(".md"):
            continue
        _, front, body = page.text.split(_FENCE, 2)
        meta = yaml.safe_load(front)
        if meta.get("template") == "document.html":
            entries.append(entry_of(meta, markdown.reset().convert(body)))
    return entries

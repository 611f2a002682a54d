"""The archive on disk: a file of pages for the builders, a folder of HTML for Pagefind."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from bench.archive.model import Document
from bench.archive.pages import article, front_matter
from generator.render.page import Meta


@dataclass(frozen=True)
class Page:
    """A document's page: front matter, and the article's HTML."""

    meta: dict[str, Meta]
    html: str

    @property
    def id(self) -> str:
        """The document's id, which is its address."""
        return str(self.meta["id"])


def write_pages(documents: Iterable[Document], file: Path) -> None:
    """Write one JSON line for each document."""
    with file.open("w", encoding="utf-8") as lines:
        for document in documents:
            page = {"meta": front_matter(document), "html": article(document)}
            lines.write(json.dumps(page, ensure_ascii=False) + "\n")


def read_pages(file: Path) -> Iterator[Page]:
    """Read the pages one by one."""
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            yield Page(**json.loads(line))


def write_site(pages: Iterable[Page], folder: Path) -> None:
    """Write each page as `<id>/index.html`, with nothing on it but the article."""
    for page in pages:
        target = folder / page.id / "index.html"
        target.parent.mkdir(parents=True)
        title = escape(str(page.meta["title"]))
        target.write_text(
            f'<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title>'
            f"</head><body><article data-pagefind-body>{page.html}</article></body></html>\n",
            encoding="utf-8",
        )

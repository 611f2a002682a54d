"""A website that `gazette build` made, and what its document pages show."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.cli import main
from generator.workspace.workspace import Workspace

from .once import made_once


@dataclass(frozen=True)
class Built:
    """The folders that `gazette build` wrote."""

    gazettes: Path
    site: Path

    def pages(self) -> Iterator[Path]:
        """Yield every page of the site."""
        return self.site.rglob("*.html")


BELOW = "/gongbao"
"""The site is served below a sub-path, because it must work from any."""


def built_once(workspace: Workspace, factory: pytest.TempPathFactory) -> Built:
    """Build a workspace, if no test of this run has, in whatever process; none may change it."""

    def in_folder(folder: Path) -> Built:
        return Built(folder / "gazettes", folder / "www" / BELOW.strip("/"))

    def make(folder: Path) -> None:
        built = in_folder(folder)
        build_of(workspace, built.gazettes, built.site)

    name = str(workspace.root.resolve()).strip("/").replace("/", "-")
    return in_folder(made_once(factory, name, make))


def build_of(workspace: Workspace, gazettes: Path, site: Path) -> Built:
    """Build a workspace into two folders."""
    where = ["--gazettes", str(gazettes), "--site", str(site)]
    assert main(["-C", str(workspace.root), "build", *where]) == 0
    return Built(gazettes, site)


class _Article(HTMLParser):
    """Takes the article, its h1 and its visible text out of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.id = ""
        self.kind = ""
        self.articles = 0
        self.headings: list[str] = []
        self.text: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "article" and "data-document" in found:
            self.articles += 1
            self.id, self.kind = str(found["data-document"]), str(found["data-kind"])
        if tag in {"article", "h1", "script", "style"}:
            self._open.append(tag)
        if tag == "h1":
            self.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            self._open.remove(tag)

    def handle_data(self, data: str) -> None:
        if {"script", "style"} & set(self._open) or "article" not in self._open:
            return
        self.text.append(data)
        if "h1" in self._open:
            self.headings[-1] += data


@dataclass(frozen=True)
class Shown:
    """What a document page shows; `text` is without white space."""

    id: str
    kind: str
    articles: int
    headings: tuple[str, ...]
    text: str


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def shown_in(built: Built) -> dict[str, Shown]:
    """Return what every document page shows, by the document's id."""
    pages = {}
    for path in built.pages():
        article = _Article()
        article.feed(path.read_text(encoding="utf-8"))
        if article.articles:
            pages[article.id] = Shown(
                article.id,
                article.kind,
                article.articles,
                tuple(heading.strip() for heading in article.headings),
                squeezed("".join(article.text)),
            )
    return pages

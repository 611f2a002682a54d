"""Pages of every sort, whatever the records are, read on a phone."""

import re
from collections.abc import Iterator

import yaml
from playwright.sync_api import Page

from tests.built import Built, Shown, squeezed
from tests.site.searching import ask, hits

QUOTES = re.compile('[“”"「」『』＂]')
"""They would end a phrase that is asked for."""


def longest(built: Built) -> dict[tuple[str, str], str]:
    """Return the path of the longest page of each template, and of documents of each genre."""
    found = {}
    pages = list(built.gazettes.rglob("*.md"))
    for page in sorted(pages, key=lambda page: page.stat().st_size):
        meta = yaml.safe_load(page.read_text(encoding="utf-8").split("---\n", 2)[1])
        path = page.relative_to(built.gazettes).with_suffix("").as_posix()
        sort = meta["template"], meta.get("genre", "")
        found[sort] = f"{path.removesuffix('index')}/".lstrip("/").replace("//", "/")
    return found


def test_nothing_overflows_the_width_of_a_phone(built: Built, page: Page) -> None:
    paths = longest(built)
    assert {template for template, _ in paths} >= {"home.html", "issue.html", "document.html"}
    for path in paths.values():
        answer = page.goto(path)
        assert answer
        assert answer.ok, path
        page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true })")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path


def one_of_each_kind(shown: dict[str, Shown]) -> Iterator[Shown]:
    yield from {document.kind: document for document in shown.values()}.values()


def test_a_document_of_each_kind_is_found_by_its_title(shown: dict[str, Shown], page: Page) -> None:
    for document in one_of_each_kind(shown):
        title = QUOTES.sub("", squeezed(document.headings[0]))
        ask(page, f'"{title}"')
        assert document.id in hits(page)

"""corpus -> every page of gazettes/."""

from collections.abc import Iterator

from generator.check import EXPLAINED
from generator.link.corpus import Corpus
from generator.render.akn.files import akn_files
from generator.render.archive import Archive
from generator.render.data.package import data_pages
from generator.render.documents import document_pages, printed
from generator.render.indexes import index_pages
from generator.render.issue import printings
from generator.render.item import Issues, items
from generator.render.page import Page, Written
from generator.render.profiles.pages import answer_pages
from generator.render.public import newest_first
from generator.render.ref.pages import ref_pages
from generator.render.rules import rule_pages
from generator.render.versions.pages import version_pages
from generator.store.store import Store


def render(corpus: Corpus, *, rules: bool = False) -> tuple[Page, ...]:
    """Return the pages, the same for the same corpus, whatever the order of files on disk.

    The chapter 校对规则 is among them if `rules` asks for it: it says nothing of the corpus.
    """
    contents = {scope.issue_id: printed(scope) for scope in newest_first(corpus)}
    issues = [(scope, items(scope, contents[scope.issue_id])) for scope in newest_first(corpus)]
    documents = [
        page
        for scope, listed in issues
        for page in (
            *document_pages(scope, contents[scope.issue_id]),
            *akn_files(scope, listed),
        )
    ]
    return (*_leading(issues, rules=rules), *documents, *version_pages(corpus))


def written(corpus: Corpus, store: Store, *, rules: bool = False) -> tuple[Written, ...]:
    """Return the same pages as they are written; issues that are kept in the store are not composed."""
    scopes = newest_first(corpus)
    found = printings(corpus, [scope.issue_id for scope in scopes], store)
    leading = _leading([(scope, found[scope.issue_id].items) for scope in scopes], rules=rules)
    documents = [page for scope in scopes for page in found[scope.issue_id].pages]
    return (*map(_text_of, leading), *documents, *map(_text_of, version_pages(corpus)))


def _text_of(page: Page) -> Written:
    return Written(page.path, page.text)


def _leading(issues: Issues, *, rules: bool) -> Iterator[Page]:
    """Yield the pages that lead to documents."""
    yield from index_pages(issues)
    archive = Archive(issues)
    yield from answer_pages(archive)
    yield from data_pages(archive)
    yield from ref_pages(issues)
    if rules:
        yield from rule_pages(tuple(EXPLAINED.values()))

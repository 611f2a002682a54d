"""corpus -> every page of gazettes/."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.check import EXPLAINED
from generator.link.corpus import Corpus
from generator.render.akn.files import akn_files
from generator.render.archive import Archive
from generator.render.data.package import data_pages
from generator.render.documents import document_pages, printed
from generator.render.indexes import index_pages
from generator.render.issue import printings
from generator.render.item import items
from generator.render.leads.pages import leads_of
from generator.render.page import Page, Written
from generator.render.profiles.pages import answer_pages, statutes
from generator.render.profiles.resting import Resting, resting
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
    pages = [[*document_pages(scope, contents[scope.issue_id])] for scope, _ in issues]
    archive = Archive(issues)
    based = resting(archive)
    texts = [[str(page.body) for page in of] for of in pages]
    leads = leads_of(archive, [*statutes(archive, based)], texts, Store(None))
    documents = [
        replace(page, meta={**page.meta, **more})
        for of, said in zip(pages, leads, strict=True)
        for page, more in zip(of, said, strict=True)
    ]
    files = [file for scope, listed in issues for file in akn_files(scope, listed)]
    leading = _leading(archive, based, rules=rules)
    return (*leading, *documents, *files, *version_pages(corpus))


def written(corpus: Corpus, store: Store, *, rules: bool = False) -> tuple[Written, ...]:
    """Return the same pages as they are written; issues that are kept in the store are not composed."""
    scopes = newest_first(corpus)
    found = printings(corpus, [scope.issue_id for scope in scopes], store)
    archive = Archive([(scope, found[scope.issue_id].items) for scope in scopes])
    based = resting(archive)
    pages = [found[scope.issue_id].pages for scope in scopes]
    texts = [[page.body for page in of] for of in pages]
    leads = leads_of(archive, [*statutes(archive, based)], texts, store)
    documents = [
        page.saying(more)
        for of, said in zip(pages, leads, strict=True)
        for page, more in zip(of, said, strict=True)
    ]
    files = [file for scope in scopes for file in found[scope.issue_id].files]
    leading = map(_text_of, _leading(archive, based, rules=rules))
    return (*leading, *documents, *files, *map(_text_of, version_pages(corpus)))


def _text_of(page: Page) -> Written:
    return Written(page.path, page.text)


def _leading(
    archive: Archive, based: Mapping[str, Sequence[Resting]], *, rules: bool
) -> Iterator[Page]:
    """Yield the pages that lead to documents."""
    yield from index_pages(archive.issues)
    yield from answer_pages(archive, based)
    yield from data_pages(archive)
    yield from ref_pages(archive.issues)
    if rules:
        yield from rule_pages(tuple(EXPLAINED.values()))

"""corpus -> every page of gazettes/."""

from collections.abc import Iterator

from generator.check import EXPLAINED
from generator.link.corpus import Corpus, Scope
from generator.render.documents import Issues, document_pages, items, printed
from generator.render.indexes import index_pages
from generator.render.issue import printings
from generator.render.lists import list_pages
from generator.render.page import Page, Written
from generator.render.rules import rule_pages
from generator.render.versions import version_pages
from generator.store.store import Store


def render(corpus: Corpus, *, rules: bool = False) -> tuple[Page, ...]:
    """Return the pages, the same for the same corpus, whatever the order of files on disk.

    The chapter 校对规则 is among them if `rules` asks for it: it says nothing of the corpus.
    """
    contents = {scope.issue_id: printed(scope) for scope in _scopes(corpus)}
    issues = [(scope, items(scope, contents[scope.issue_id])) for scope in _scopes(corpus)]
    documents = [
        page for scope, _ in issues for page in document_pages(scope, contents[scope.issue_id])
    ]
    return (*_leading(issues, rules=rules), *documents, *version_pages(corpus))


def written(corpus: Corpus, store: Store, *, rules: bool = False) -> tuple[Written, ...]:
    """Return the same pages as they are written; issues that are kept in the store are not composed."""
    scopes = _scopes(corpus)
    found = printings(corpus, [scope.issue_id for scope in scopes], store)
    leading = _leading([(scope, found[scope.issue_id].items) for scope in scopes], rules=rules)
    documents = [page for scope in scopes for page in found[scope.issue_id].pages]
    return (*map(_text_of, leading), *documents, *map(_text_of, version_pages(corpus)))


def _text_of(page: Page) -> Written:
    return Written(page.path, page.text)


def _scopes(corpus: Corpus) -> list[Scope]:
    """Return the issues that are published, the newest first."""
    scopes = public(corpus)
    # Of one day, the running number and then the id decide.
    scopes.sort(key=lambda s: s.issue_id)
    scopes.sort(key=lambda s: (s.issue.date, s.issue.serial or 0), reverse=True)
    return scopes


def _leading(issues: Issues, *, rules: bool) -> Iterator[Page]:
    """Yield the pages that lead to documents."""
    yield from index_pages(issues)
    yield from list_pages(issues)
    if rules:
        yield from rule_pages(tuple(EXPLAINED.values()))


def public(corpus: Corpus) -> list[Scope]:
    """Return the issues that anyone may know of."""
    scopes = (corpus.scope(*issue_id.split("/")) for issue_id in corpus.content.issues)
    return [scope for scope in scopes if not is_embargoed(scope)]


def is_embargoed(scope: Scope) -> bool:
    """Whether all records of an issue are under embargo: then nobody may know that it is coming."""
    return bool(scope.records()) and not scope.published()

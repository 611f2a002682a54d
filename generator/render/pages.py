"""corpus -> every page of gazettes/."""

from generator.check import EXPLAINED
from generator.link.corpus import Corpus, Scope
from generator.render.documents import document_pages, printed
from generator.render.indexes import index_pages
from generator.render.lists import list_pages
from generator.render.page import Page
from generator.render.rules import rule_pages
from generator.render.versions import version_pages


def render(corpus: Corpus, *, rules: bool = False) -> tuple[Page, ...]:
    """Return the pages, the same for the same corpus, whatever the order of files on disk.

    The chapter 校对规则 is among them if `rules` asks for it: it says nothing of the corpus.
    """
    scopes = public(corpus)
    # Newest first; of one day, the running number and then the id decide.
    scopes.sort(key=lambda s: s.issue_id)
    scopes.sort(key=lambda s: (s.issue.date, s.issue.serial or 0), reverse=True)
    issues = [(scope, printed(scope)) for scope in scopes]
    documents = [page for issue in issues for page in document_pages(*issue)]
    return (
        *index_pages(issues),
        *list_pages(issues),
        *(rule_pages(tuple(EXPLAINED.values())) if rules else ()),
        *documents,
        *version_pages(corpus),
    )


def public(corpus: Corpus) -> list[Scope]:
    """Return the issues that anyone may know of."""
    scopes = (corpus.scope(*issue_id.split("/")) for issue_id in corpus.content.issues)
    return [scope for scope in scopes if not is_embargoed(scope)]


def is_embargoed(scope: Scope) -> bool:
    """Whether all records of an issue are under embargo: then nobody may know that it is coming."""
    return bool(scope.records()) and not scope.published()

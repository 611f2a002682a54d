"""What anyone may know of: nothing of a record under embargo, nor that an issue of such records is coming."""

from generator.link.corpus import Corpus, Scope


def public(corpus: Corpus) -> list[Scope]:
    """Return the issues that anyone may know of."""
    scopes = (corpus.scope(*issue_id.split("/")) for issue_id in corpus.content.issues)
    return [scope for scope in scopes if not is_embargoed(scope)]


def newest_first(corpus: Corpus) -> list[Scope]:
    """Return the issues that are published, the newest first."""
    scopes = public(corpus)
    # Of one day, the running number and then the id decide.
    scopes.sort(key=lambda s: s.issue_id)
    scopes.sort(key=lambda s: (s.issue.date, s.issue.serial or 0), reverse=True)
    return scopes


def is_embargoed(scope: Scope) -> bool:
    """Whether all records of an issue are under embargo: then nobody may know that it is coming."""
    return bool(scope.records()) and not scope.published()

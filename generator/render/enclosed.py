"""corpus -> the pictures and other files that are published beside its pages, by path below gazettes/."""

from collections.abc import Iterator, Mapping

from generator.documents.links import enclosure_path
from generator.link.corpus import Corpus
from generator.link.enclosed import enclosed, original
from generator.link.scope import Scope
from generator.model.enclosure import Enclosure
from generator.render.public import public


def published(corpus: Corpus) -> Mapping[str, Enclosure]:
    """Return what pages show or lead to; nothing of a record under embargo is among it."""
    return {
        enclosure_path(scope.issue_id, one): one
        for scope in public(corpus)
        for one in _of_issue(scope)
    }


def _of_issue(scope: Scope) -> Iterator[Enclosure]:
    for record in scope.published():
        yield from enclosed(record)
    if printed := original(scope.issue, scope.enclosures):
        yield printed

"""The pages of documents with where their words lead."""

from collections.abc import Iterator, Mapping, Sequence

from generator.render.archive import Archive
from generator.render.leads.directory import Directory
from generator.render.leads.texts import Texts, named_in
from generator.render.page import Meta
from generator.store.store import Store


def leads_of(
    archive: Archive, statutes: Sequence[str], texts: Sequence[Sequence[str]], store: Store
) -> Iterator[Sequence[Mapping[str, Meta]]]:
    """Yield, for each issue, what the front matter of each document says of where its words lead.

    `statutes` are the full titles of those that have a page; `texts` are the documents' Markdown.
    """
    directory = Directory(archive, frozenset(statutes))
    issues = [
        Texts(scope, items, of) for (scope, items), of in zip(archive.issues, texts, strict=True)
    ]
    for (_, items), found in zip(archive.issues, named_in(issues, store), strict=True):
        leads = [directory.leads(item, named) for item, named in zip(items, found, strict=True)]
        yield [{"leads": one} if one else {} for one in leads]

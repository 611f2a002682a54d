"""Where the words of the documents of an archive lead."""

from collections.abc import Iterator, Mapping, Sequence

from generator.render.archive import Archive
from generator.render.leads.directory import Directory
from generator.render.leads.texts import Named
from generator.render.page import Meta


def leads_of(
    archive: Archive, statutes: Sequence[str], named: Sequence[Sequence[Named]]
) -> Iterator[Sequence[Mapping[str, Meta]]]:
    """Yield, for each issue, what the front matter of each document says of where its words lead.

    `statutes` are the full titles of those that have a page; `named` is what the documents name.
    """
    directory = Directory(archive, frozenset(statutes))
    for (_, items), of in zip(archive.issues, named, strict=True):
        leads = [directory.leads(item, one) for item, one in zip(items, of, strict=True)]
        yield [{"leads": one} if one else {} for one in leads]

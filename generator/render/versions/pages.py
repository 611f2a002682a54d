"""corpus -> the pages of the versions of its regulations."""

from collections.abc import Iterator

from generator.kinds.regulation.versions import lines_of_versions
from generator.link.corpus import Corpus
from generator.render.page import Page
from generator.render.versions.articles import articles
from generator.render.versions.changes import changes


def version_pages(corpus: Corpus) -> Iterator[Page]:
    """Yield the pages of every regulation of which the archive has several versions."""
    for line in lines_of_versions(corpus):
        if len(line) > 1:
            for index in range(1, len(line)):
                yield changes(line, index, corpus)
            yield articles(line, corpus)

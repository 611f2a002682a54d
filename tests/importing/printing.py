"""Documents of the sample as a source would have them: a line for each paragraph that a reader sees."""

import re
from collections.abc import Iterator, Sequence

import markdown

from generator.documents.document import Document
from generator.importing.manuscript import Block, Manuscript, Paragraph, Spot
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.render.documents import printed
from generator.search.text.plaintext import plain_text
from generator.site.dialect import EXTENSIONS, SETTINGS


def manuscript(lines: Sequence[str], name: str = "来稿.txt") -> Manuscript:
    """Return what a reader makes of lines of plain text."""
    blocks: tuple[Block, ...] = tuple(
        Paragraph(line, Spot(number)) for number, line in enumerate(lines, 1) if line.strip()
    )
    return Manuscript(name, blocks)


def issue_lines(corpus: Corpus, issue: str) -> Iterator[str]:
    """Yield an issue as it would be printed: the masthead, the contents, the documents."""
    scope = scope_of(corpus, *issue.split("/"))
    found = printed(scope)
    yield scope.series.title
    yield f"{scope.issue.year}年第{scope.issue.number}号"
    yield "目录"
    for number, one in enumerate(found, 1):
        yield f"{one.document.title}……{number}"
    for one in found:
        yield from document_lines(one.document)


def document_lines(document: Document) -> Iterator[str]:
    """Yield what a reader sees of a document, the cells of tables parted by tabs."""
    yield document.title
    settings = {name: dict(one) for name, one in SETTINGS.items()}
    html = markdown.markdown(document.body, extensions=[*EXTENSIONS], extension_configs=settings)
    # White space between cells is one blank to a browser; in a file of text it is a tab.
    marked = re.sub(r"</t[hd]>\s*<t([hd])", r"</t\1>&#9;<t\1", html)
    for line in plain_text(marked.replace("&#9;", "\u2063")).split("\n"):
        yield re.sub(" *\u2063 *", "\t", line)

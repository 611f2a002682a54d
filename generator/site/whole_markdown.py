"""All documents of an issue as one Markdown file, each under a heading with an address of its own.

A file for each document would be as many files again as there are documents. What stands in it is what
the documents' own files say; only what leads elsewhere leads there from this file, and marks of notes
have the document's name in front.
"""

import re
from collections.abc import Callable, Sequence
from posixpath import dirname, join, normpath, relpath

_LINK = re.compile(r"(?<!\\)(\]\(<?)([^)>\s]+)")
_NOTE = re.compile(r"\[\^([0-9]+)\]")
_HEADING = re.compile(r"# .*")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|[/#?]", re.IGNORECASE)


def whole_markdown(page: str, ids: Sequence[str], document: Callable[[str], str]) -> str:
    """Return the Markdown of documents; `document` gives that of one by its id, without front matter.

    Where the document stands is told by the attribute that its heading has. `page` is the id of the
    issue's page, beside which the file lies.
    """
    folder = dirname(page)
    return "\n".join(_included(id_, folder, document(id_)) for id_ in ids)


def _included(id_: str, folder: str, markdown: str) -> str:
    name = id_.removeprefix(f"{folder}/")
    text = _HEADING.sub(lambda title: f"{title[0]} {{: #{name} }}", markdown, count=1)
    text = _NOTE.sub(lambda note: f"[^{name}-{note[1]}]", text)
    return _LINK.sub(lambda link: link[1] + _way(link[2], dirname(id_), folder), text)


def _way(target: str, from_folder: str, folder: str) -> str:
    if _ELSEWHERE.match(target):
        return target
    path, mark, place = target.partition("#")
    way = relpath(normpath(join(from_folder, path)), folder)
    # Of pages the site has no Markdown.
    return (f"{way.removesuffix('.md')}/" if way.endswith(".md") else way) + mark + place

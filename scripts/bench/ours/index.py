"""Building this project's index, for the archive and for the committed gazette."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from bench.pages import Page, read_pages
from generator.render.addresses import body_id, person_id
from generator.render.data.named import BODY
from generator.render.data.table import several
from generator.search.index import search_files
from generator.search.known.known import Known, known_of
from generator.search.known.tables import Cells, Tables
from generator.search.text.entries import Entry, entry_of

_FENCE = "---\n"


def entries(pages: Path) -> list[Entry]:
    """Return the entries of a file of pages."""
    return [entry_of(page.meta, page.html) for page in read_pages(pages)]


def build(pages: Path, site: Path, cache: Path) -> None:
    """Index the pages and write the files below `site`, as the site's build does."""
    documents = entries(pages)
    for path, content in search_files(documents, cache, known(documents)).items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def known(documents: Sequence[Entry]) -> Known:
    """Return what a site knows of the bodies, meetings and people that the documents name."""
    bodies = sorted({body for one in documents for body in one.bodies})
    people = {person for one in documents for person in one.people}
    meetings = {one.meeting for one in documents if one.meeting}
    names = [
        {"kind": BODY, "name": body, "short": "", "region": "", "page": body_id(body)}
        for body in bodies
    ]
    pages = frozenset({*map(person_id, people), *meetings})
    return known_of(Tables(names=names, documents=[*map(_row, documents)], pages=pages))


def _row(one: Entry) -> Cells:
    return {
        "id": one.id,
        "title": one.title,
        "genre": one.kind,
        "date": one.date,
        "meeting": one.meeting,
        "meeting_name": one.meeting,
        "issue": one.issue.id,
        "issue_name": one.issue.title,
        "series": one.series.title,
        "basis": several(one.basis),
        "people": several(one.people),
    }


def change_one_issue(pages: Path, changed: Path) -> None:
    """Copy the pages with a paragraph added to the last of them, which is in the last issue."""
    *others, last = pages.read_text(encoding="utf-8").splitlines(keepends=True)
    page = json.loads(last)
    page["html"] += "\n<p>更正：本页补记一段。</p>"
    changed.write_text("".join((*others, json.dumps(page) + "\n")), encoding="utf-8")


def files(site: Path) -> list[Path]:
    """Return the files of the index; they are compressed already."""
    return [file for file in (site / "search").rglob("*") if file.suffix in {".bin", ".json"}]


def committed_pages(gazettes: Path, site: Path) -> Iterator[Page]:
    """Yield the pages of a built site: front matter from the Markdown, HTML as published."""
    for source in gazettes.rglob("*.md"):
        _, front, _ = source.read_text(encoding="utf-8").split(_FENCE, 2)
        meta = yaml.safe_load(front)
        if meta.get("template") == "document.html":
            yield Page(meta, (site / meta["id"] / "index.html").read_text(encoding="utf-8"))

"""The records of an archive, written as files below content/."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

import yaml

from bench.archive.archive import Archive
from bench.archive.model import Block, Document, Heading, Issue, Table
from bench.archive.region import regions
from bench.records import registers
from bench.records.matters import appointment, meeting, plain, text

Yaml: TypeAlias = "str | int | Sequence[Yaml] | Mapping[str, Yaml]"
_MEETING = "meeting"
_OF_MEETING = {"minutes", "present", "in-attendance"}
_OF_APPOINTMENT = {"motion", "decision", "notice"}
_CONFIGURATION = "site_name: 人大公报\ndocs_dir: gazettes\ntheme: gazette\nplugins: [gazette]\n"


def write_workspace(archive: Archive, root: Path) -> None:
    """Write a workspace with the archive's records below `root`, which is new or empty."""
    content = root / "content"
    everything = list(archive)
    _yaml(content / "registers/people/all.yml", registers.people(everything))
    _yaml(content / "registers/statutes/all.yml", registers.statutes())
    for region in regions(archive.seed):
        _yaml(content / f"registers/bodies/{region.key}.yml", registers.bodies(region))
        series = {"title": f"{region.committee}公报", "region": region.name}
        about = {"publisher": region.committee, "description": f"{region.name}的公报。"}
        _yaml(content / region.key / "series.yml", series | about)
    for issue, documents in groupby(everything, key=lambda document: document.issue):
        _issue(content / issue.id, issue, list(documents))
    (root / "mkdocs.yml").write_text(_CONFIGURATION, encoding="utf-8")


def _issue(folder: Path, issue: Issue, documents: Sequence[Document]) -> None:
    listed = [_listed(document) for document in documents]
    for document in documents:
        if _part(document) not in _OF_MEETING | _OF_APPOINTMENT:
            _text(folder / f"texts/{_listed(document)}", document)
    by_matter = groupby(documents, key=lambda document: document.id.split("/")[2])
    for matter, own in by_matter:
        of_matter = [document for document in own if _part(document) in _OF_APPOINTMENT]
        if of_matter and of_matter[0].kind == "motion":
            _yaml(folder / f"appointments/{matter}.yml", appointment(of_matter))
    of_meeting = [document for document in documents if _part(document) in _OF_MEETING]
    dealt = dict.fromkeys(name.split("/")[0] for name in listed)
    records = [name for name in dealt if name != _MEETING]
    _yaml(folder / f"meetings/{_MEETING}.yml", meeting(issue, of_meeting, records))
    about = {"year": issue.year, "number": issue.number, "serial": issue.serial}
    contents = [{"heading": "本期文件", "documents": dict.fromkeys(listed, "~")}]
    _yaml(folder / "issue.yml", {**about, "date": str(issue.date), "contents": contents})


def _listed(document: Document) -> str:
    """Return what the contents call a document: a text is a record of its own."""
    _, _, matter, part = document.id.split("/")
    is_part = part in _OF_MEETING | _OF_APPOINTMENT
    return f"{matter}/{part}" if is_part else f"{matter}-{part}"


def _part(document: Document) -> str:
    return document.id.rpartition("/")[2]


def _text(path: Path, document: Document) -> None:
    _yaml(path.with_suffix(".yml"), text(document))
    path.with_suffix(".md").write_text(_markdown(document.blocks), encoding="utf-8")


def _markdown(blocks: Iterable[Block]) -> str:
    return "\n\n".join(map(_block, blocks)) + "\n"


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"## {block.text}"
    if isinstance(block, Table):
        rows = (block.head, ("---",) * len(block.head), *block.rows)
        return "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return plain(block)


def _yaml(path: Path, value: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.dump(
        value, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=10_000
    )
    # A page that is not numbered is typed as ~, which the writer would put in quotes.
    path.write_text(text.replace("'~'", "~"), encoding="utf-8")

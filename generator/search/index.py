"""The search of a site, from its documents to its files."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import numpy as np

from generator.search.files.facets import in_years, several, single
from generator.search.files.kept import fragments_of
from generator.search.files.keys import keys_json, keys_of, planes
from generator.search.files.known import Files, answers_files, names_files
from generator.search.files.lexicon import lexicon
from generator.search.files.merged import ranges_of_archive
from generator.search.files.named import Named, name_of
from generator.search.files.names import names_of
from generator.search.files.packed import Json, json_line, pack, pack_json
from generator.search.files.ranges import Range
from generator.search.files.shards import shards
from generator.search.files.sounds import other_sounds, sounds
from generator.search.files.tallies import Tally
from generator.search.files.tree import Place, tree
from generator.search.kept import Shelf, opened
from generator.search.known.known import Known
from generator.search.postings.lost import Lost
from generator.search.postings.merge import Numbered
from generator.search.postings.numbers import numbers_of
from generator.search.postings.parts import forget_outline, key_of_issue, outlines_of
from generator.search.postings.sliced import Outline
from generator.search.text.contexts import Context
from generator.search.text.entries import Entry
from generator.store.keys import Key
from generator.words.traditional import TO_SIMPLIFIED

_TRADITIONAL: list[Json] = ["".join(TO_SIMPLIFIED), "".join(TO_SIMPLIFIED.values())]
FORMAT = 5
"""Of the files: a page whose scripts read another one asks to be loaded anew."""
_POINTER = "search/index.json"
_NOTHING = Known()
_SMALL = 2_000_000
"""Bytes of an index that a browser keeps whole, to search without a network."""


def search_files(
    entries: Sequence[Entry], cache: Path | None = None, known: Known = _NOTHING
) -> dict[str, bytes]:
    """Return the files of the search by path below the site's root. Equal entries, equal bytes.

    `known` is what is known beside the documents. Where a folder is given to cache in, only what
    a change concerns is computed again.
    """
    with opened(cache) as store:
        return _indexed(sorted(entries, key=lambda entry: entry.id), store, known)


def prepare(entries: Sequence[Entry], cache: Path) -> None:
    """Compute what can be computed of some issues without the others, as one of many machines."""
    with opened(cache) as store:
        outlines_of(_by_issue(sorted(entries, key=lambda entry: entry.id)), store)


def version_of(search: Mapping[str, bytes]) -> bytes:
    """Return the name of the file that is loaded first."""
    version: str = json.loads(search[_POINTER])["version"]
    return version.encode()


def _indexed(entries: Sequence[Entry], store: Shelf, known: Known) -> dict[str, bytes]:
    while True:
        try:
            return _files(_Archive.of(entries, store), store, known)
        except Lost as lost:
            forget_outline(lost.issue, store)


@dataclass(frozen=True)
class _Archive:
    """All documents, their numbers, and the parts of their issues."""

    entries: Sequence[Entry]
    numbers: Mapping[str, int]
    room: int
    """How many numbers there are."""
    issues: Mapping[Key, Sequence[Entry]]
    outlines: Mapping[Key, Outline]

    @classmethod
    def of(cls, entries: Sequence[Entry], store: Shelf) -> "_Archive":
        issues = _by_issue(entries)
        return cls(entries, *numbers_of(entries), issues, outlines_of(issues, store))

    @property
    def passages(self) -> int:
        return sum(one.passages for one in self.outlines.values())

    @property
    def contexts(self) -> list[Context]:
        return sorted({context for one in self.outlines.values() for context in one.contexts})

    def parts(self) -> Iterator[Numbered]:
        for issue, entries in self.issues.items():
            own = np.array([self.numbers[entry.id] for entry in entries], dtype=np.uint32)
            yield Numbered(issue, self.outlines[issue], own)


def _files(archive: _Archive, store: Shelf, known: Known) -> dict[str, bytes]:
    named = Named()
    ranges = ranges_of_archive(list(archive.parts()), archive.contexts, store)
    root: dict[str, Json] = {
        "documents": archive.room,
        "units": archive.passages + 2 * len(archive.entries),
        "shards": tree(_added(_with_pieces(ranges, named, store), named), named),
        **_texts(archive, named, store),
        "lexicon": _tree(lexicon(names_of(archive.entries, Tally(archive.issues, store))), named),
        "names": _tree(names_files(known.names), named),
        "answers": _tree(answers_files(known.answers), named),
        "facets": _facets(archive, named),
        "traditional": named.add_json(_TRADITIONAL),
        "sounds": named.add_json(sounds()),
        "readings": named.add_json(other_sounds()),
    }
    version = named.add(_root(root, archive.contexts, ranges))
    return _published(archive.entries, named, version)


def _tree(files: Files, named: Named) -> Json:
    return tree([(place, named.add_json(content)) for place, content in files], named)


def _with_pieces(
    ranges: Mapping[Key, Range], named: Named, store: Shelf
) -> Iterator[tuple[Place, bytes]]:
    for one in ranges.values():
        for piece in one.pieces:
            named.add(piece)
    yield from shards(ranges, store)


def _added(files: Iterator[tuple[Place, bytes]], named: Named) -> list[tuple[Place, str]]:
    return [(place, named.add(content)) for place, content in files]


def _texts(archive: _Archive, named: Named, store: Shelf) -> dict[str, Json]:
    most, files = fragments_of(archive.issues, archive.numbers, archive.passages, store)
    ordered = sorted(files)
    return {
        "passages": most,
        "fragments": tree([((unit,), named.add(content)) for unit, content in ordered], named),
    }


def _facets(archive: _Archive, named: Named) -> Json:
    kinds: dict[str, list[tuple[Place, str]]] = {"single": [], "person": [], "body": []}
    numbers = archive.numbers
    for place, of in in_years(archive.entries, numbers):
        people = several(of, [entry.people for entry in of], numbers)
        bodies = several(of, [entry.bodies for entry in of], numbers)
        for kind, content in zip(kinds, (single(of, numbers), people, bodies), strict=True):
            kinds[kind].append((place, named.add_json(content)))
    return {kind: tree(files, named) for kind, files in kinds.items()}


def _root(root: dict[str, Json], contexts: Sequence[Context], ranges: Mapping[Key, Range]) -> bytes:
    """Return the root: a line of JSON, and the common characters."""
    units = {chr(code): count for one in ranges.values() for code, count in one.characters.tolist()}
    keys = keys_of(units, contexts)
    return pack(json_line({**root, **keys_json(keys, units)}) + b"\n" + planes(keys))


def _published(entries: Sequence[Entry], named: Named, version: str) -> dict[str, bytes]:
    small = sum(map(len, named.files.values())) <= _SMALL
    listed: dict[str, Json] = {
        "files": [f"{name}.bin" for name in sorted(named.files)] if small else [],
        "pages": [f"{entry.id}/" for entry in entries] if small else [],
    }
    kept = pack_json(listed)
    pointer = {
        "version": version,
        "kept": name_of(kept),
        "traditional": name_of(pack_json(_TRADITIONAL)),
        "format": FORMAT,
    }
    files = {**named.files, name_of(kept): kept}
    return {
        _POINTER: json.dumps(pointer).encode(),
        **{f"search/{name}.bin": content for name, content in files.items()},
    }


def _by_issue(entries: Sequence[Entry]) -> dict[Key, Sequence[Entry]]:
    """Return the documents of each issue, in their order, by the key of what is made of them."""
    ordered = sorted(entries, key=lambda entry: (entry.issue.id, entry.id))
    issues = [list(of) for _, of in groupby(ordered, key=lambda entry: entry.issue.id)]
    return {key_of_issue(of): of for of in issues}

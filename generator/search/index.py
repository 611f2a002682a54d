"""The search of a site, from its documents to its files."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path

from generator.search.files.coded import Coded, code
from generator.search.files.facets import facets, several
from generator.search.files.fragments import fragments, units_per_fragment
from generator.search.files.keys import keys_of
from generator.search.files.lexicon import lexicon
from generator.search.files.names import names_of
from generator.search.files.packed import Json, pack_json, pack_sections
from generator.search.files.root import Layout, root_file
from generator.search.files.shards import shards
from generator.search.postings.cache import parts_of
from generator.search.postings.merge import contexts_of, merge, number
from generator.search.postings.postings import characters_of
from generator.search.text.contexts import Context
from generator.search.text.entries import Entry
from generator.search.text.passages import passages
from generator.words.traditional import TO_SIMPLIFIED

FORMAT = 1
"""Of the files: a page whose scripts read another one asks to be loaded anew."""
_POINTER = "search/index.json"
_SMALL = 2_000_000
"""Bytes of an index that a browser keeps whole, to search without a network."""


def search_files(entries: Sequence[Entry], cache: Path | None = None) -> dict[str, bytes]:
    """Return the files of the search by path below the site's root. Equal entries, equal bytes.

    Where a folder is given to cache in, an issue that has not changed is not indexed again.
    """
    versioned = _files(sorted(entries, key=lambda entry: (entry.date, entry.id)), cache)
    version = _version(versioned)
    pointer = json.dumps({"version": version, "format": FORMAT}).encode()
    return {
        _POINTER: pointer,
        **{f"search/{version}/{name}": content for name, content in versioned.items()},
    }


def version_of(search: Mapping[str, bytes]) -> bytes:
    """Return the name of the folder that the search's files are in."""
    version: str = json.loads(search[_POINTER])["version"]
    return version.encode()


def _files(entries: Sequence[Entry], cache: Path | None) -> dict[str, bytes]:
    """Return the files by name below the version's folder. Document numbers follow `entries`."""
    texts = [passages(entry.text) for entry in entries]
    counts = [len(cut) for cut in texts]
    coded, contexts = _terms(entries, counts, cache)
    keys = keys_of(characters_of(coded.terms), contexts)
    of_keys = list(shards(coded, contexts, keys))
    names = list(lexicon(names_of(entries)))
    size = units_per_fragment(sum(counts))
    written = {
        **{f"shards/{n}.bin": pack_sections(shard.sections) for n, shard in enumerate(of_keys)},
        **{
            f"fragments/{n}.bin": pack_json(fragment)
            for n, fragment in enumerate(fragments(entries, texts, size))
        },
        **{f"lexicon/{n}.bin": pack_json(content) for n, (_, content) in enumerate(names)},
        "facets.bin": pack_json(facets(entries)),
        "people.bin": pack_json(several([entry.people for entry in entries])),
        "bodies.bin": pack_json(several([entry.bodies for entry in entries])),
        "traditional.bin": pack_json(["".join(TO_SIMPLIFIED), "".join(TO_SIMPLIFIED.values())]),
    }
    layout = Layout(counts, size, [first for first, _ in names])
    written["root.bin"] = root_file(keys, of_keys, layout)
    small = sum(map(len, written.values())) <= _SMALL
    kept: dict[str, Json] = {
        "files": list(written) if small else [],
        "pages": [f"{entry.id}/" for entry in entries] if small else [],
    }
    return written | {"kept.bin": pack_json(kept)}


def _terms(
    entries: Sequence[Entry], texts: Sequence[int], cache: Path | None
) -> tuple[Coded, tuple[Context, ...]]:
    """Return the postings of all terms, and the readings of pairs, from the parts of the issues."""
    issues = _by_issue(entries)
    parts = parts_of([[entries[n] for n in numbers] for numbers in issues], cache)
    numbered = number(list(zip(parts, issues, strict=True)), texts)
    return code(merge(numbered)), contexts_of(numbered)


def _by_issue(entries: Sequence[Entry]) -> list[list[int]]:
    """Return the numbers of the documents of each issue, ascending."""
    numbers = sorted(range(len(entries)), key=lambda n: (entries[n].issue.id, n))
    return [list(group) for _, group in groupby(numbers, key=lambda n: entries[n].issue.id)]


def _version(versioned: dict[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(versioned.items()):
        digest.update(f"{name} {len(content)} ".encode() + content)
    return digest.hexdigest()[:12]

"""The search index as the files that the search page loads.

theme/assets/search/store.js reads them; nothing else on either side knows their form.
"""

import json
from importlib.resources import files

from lunr.index import Index

from generator.search.index import SearchIndex


def store(index: SearchIndex) -> dict[str, bytes]:
    """Return the files by path below the site's root. Equal indexes, equal bytes."""
    return {
        "search/index.json": _json(_lunr_json(index.lunr)),
        "search/documents.json": _json(_documents(index)),
        "search/lunr.js": _lunr_script(),
    }


def _documents(index: SearchIndex) -> object:
    """Give `documents` in the order of lunr's references, and all names' and titles' `readings`."""
    return {
        "documents": [entry.model_dump(exclude={"readings"}) for entry in index.entries],
        "readings": {
            text: [" ".join(reading) for reading in readings]
            for text, readings in index.readings.items()
        },
    }


def _lunr_json(index: Index) -> object:
    """Serialise in lunr's own schema; lunr.js refuses terms that are not in order of UTF-16."""
    serialised = index.serialize()
    terms = sorted(serialised["invertedIndex"], key=lambda term: term[0].encode("utf-16-be"))
    return {**serialised, "invertedIndex": terms}


def _lunr_script() -> bytes:
    """Read lunr.js as MkDocs ships it, so that no copy of it stands in the repository."""
    return (files("mkdocs.contrib.search") / "templates/search/lunr.js").read_bytes()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

"""Write what the JavaScript tests read: what Python makes of texts, cases and generated corpora.

Usage: fixture.py FOLDER
"""

import base64
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus import PEOPLE, corpus, passages_to_find, texts
from spoken import syllables_to_find

from generator.pinyin.tolerant import tolerant
from generator.search.index import search_files
from generator.search.known.answers import Answer
from generator.search.known.known import Known
from generator.search.known.names import Registered, other_names, with_spoken
from generator.search.text.entries import Entry
from generator.search.text.tokenise import normalise, pairs
from generator.site.scripts import ENTRIES, scripts
from generator.words.traditional import TO_SIMPLIFIED

CASES = Path(__file__).parents[1] / "cases" / "search.json"
THEME = Path(__file__).parents[2] / "theme"
CLIENT = "assets/search/client/client.js"
MANY = 130  # documents: more than a page has
BLANK = 1_320  # documents so many that a fragment holds two
NEARLY = 90  # documents that only seem to be found, more than are read for a page
MANY_OF = {"title": "任免的决定", "text": "高泳"}
NOTHING = Known()
SYLLABLES = "zhang zang zhan chuang cang sheng sen shi si liang niang lv nv ling min nen yong an"


def main(folder: Path) -> None:
    """Write the fixture below `folder`; two runs write the same."""
    entries = corpus()
    written = {
        "texts.json": [
            {"text": text, "normalised": normalise(text), "pairs": pairs(normalise(text))}
            for text in texts()
        ],
        "simplified.json": TO_SIMPLIFIED,
        "tolerant.json": {one: tolerant(one) for one in SYLLABLES.split()},
        "cases.json": [_case(case) for case in json.loads(CASES.read_text("utf-8"))],
        "corpus.json": {
            "files": files_of(entries),
            "ids": [entry.id for entry in entries],
            "passages": passages_to_find(entries),
            "syllables": syllables_to_find(entries),
            "people": PEOPLE,
        },
        "many.json": {"files": files_of([_entry(number, MANY_OF) for number in range(MANY)])},
        "doubtful.json": {"files": files_of(_doubtful())},
    }
    for name, value in written.items():
        (folder / name).write_text(json.dumps(value), encoding="utf-8")
    write_scripts(folder)


def write_scripts(folder: Path) -> None:
    """Write the theme's scripts as the site has them, and the client by itself."""
    sources = {
        path.relative_to(THEME).as_posix(): path.read_text("utf-8") for path in THEME.rglob("*.js")
    }
    for path, text in scripts(sources, (*ENTRIES, CLIENT)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")


def _case(case: dict[str, Any]) -> dict[str, Any]:
    """Add the files of the index of the case's documents, whose ids are their numbers in it.

    `called` has the short and the full name of bodies, `pages` a name and the answer to it.
    """
    entries = [_entry(number, document) for number, document in enumerate(case["documents"])]
    registered = [Registered(full, (short,), "乙市") for short, full in case.get("called", ())]
    pages = [
        Answer(kind, title, f"{title}/", tuple(names))
        for kind, title, *names in case.get("pages", ())
    ]
    return {**case, "files": files_of(entries, Known(with_spoken(other_names(registered)), pages))}


def _doubtful() -> list[Entry]:
    """Return documents of which two have 高泳任, the first 高泳仍.

    Many between them have its pairs, and as far apart modulo 4 as there.
    """
    texts = ["高泳仍", *["甲"] * BLANK, "高泳任", *["高泳甲甲甲泳任"] * NEARLY, "高泳任"]
    return [_entry(number, text) for number, text in enumerate(texts)]


def _entry(number: int, document: str | dict[str, Any]) -> Entry:
    """Make an entry of only what a case is about, or of its text alone; later ones are newer.

    `long` is how many characters precede the text, more than fit a unit.
    """
    fields = {"text": document} if isinstance(document, str) else document
    title = fields.get("title", "题")
    head = f"{title}\n"
    text = "甲" * fields.get("long", 0) + fields.get("text", "")
    blank = {
        "id": str(number),
        "title": title,
        "kind": "decision",
        "genre": "决定",
        "series": {"id": "a", "title": "公报"},
        "issue": {"id": "a/1", "title": "第1号"},
        "date": f"{2001 + number}-01-01",
        "head": len(head),
    }
    return Entry.model_validate(blank | fields | {"text": head + text})


def files_of(entries: Sequence[Entry], known: Known = NOTHING) -> dict[str, str]:
    made = search_files(entries, known=known)
    return {path: base64.b64encode(content).decode() for path, content in made.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""An issue as it is printed: the pages of its documents, and what home, series and lists say of them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.documents.templates import digest_of_own
from generator.link.corpus import Corpus
from generator.link.facts import Answers, Facts
from generator.link.scope import Scope, scope_of
from generator.link.traced import Tracer
from generator.progress import told
from generator.render.akn.files import akn_files
from generator.render.documents import document_pages, printed
from generator.render.item import Item, items
from generator.render.page import Written
from generator.store.keys import Key, key_of
from generator.store.store import Store


@dataclass(frozen=True)
class Printing:
    """The documents of an issue in printed order: as lists name them, their pages, files of data."""

    items: Sequence[Item]
    pages: Sequence[Written]
    files: Sequence[Written]


def printings(corpus: Corpus, issues: Sequence[str], store: Store) -> Mapping[str, Printing]:
    """Return each issue as it is printed; what is kept of one holds while all that it asked is the same."""
    facts = Facts(corpus)
    keys = {issue: _key(issue, facts) for issue in issues}
    values = store.get(keys.values())
    kept = {issue: _read(values[key], facts) for issue, key in keys.items() if key in values}
    found = {issue: printing for issue, printing in kept.items() if printing}
    made: dict[Key, bytes] = {}
    for issue in told([issue for issue in issues if issue not in found], "编排各期"):
        tracer = Tracer(facts)
        found[issue] = _print(scope_of(tracer.view(), *issue.split("/")))
        made[keys[issue]] = _written(found[issue], tracer.answers)
    store.put(made)
    return found


def _key(issue: str, facts: Facts) -> Key:
    own = facts.answer(("by_issue", issue)), facts.answer(("issues", issue))
    return key_of("printing", issue, *own, digest_of_own())


def _print(scope: Scope) -> Printing:
    contents = printed(scope)
    listed = items(scope, contents)
    made = document_pages(scope, contents), akn_files(scope, listed)
    return Printing(listed, *([Written(page.path, page.text) for page in own] for own in made))


def _written(printing: Printing, answers: Answers) -> bytes:
    told = {
        "answers": [[*question, answer] for question, answer in answers.items()],
        "items": [vars(one) for one in printing.items],
        "pages": [[page.path, page.text] for page in printing.pages],
        "files": [[file.path, file.text] for file in printing.files],
    }
    return json.dumps(told, ensure_ascii=False).encode(errors="surrogatepass")


def _read(value: bytes, facts: Facts) -> Printing | None:
    """Return what is kept, if it still holds."""
    told = json.loads(value)
    if not facts.still_hold({tuple(question): answer for *question, answer in told["answers"]}):
        return None
    return Printing(
        [_item(values) for values in told["items"]],
        [Written(path, text) for path, text in told["pages"]],
        [Written(path, text) for path, text in told["files"]],
    )


def _item(values: Mapping[str, Any]) -> Item:
    """Return a document of which JSON has the values; there, tuples are lists."""
    typed: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
    }
    return Item(**typed)

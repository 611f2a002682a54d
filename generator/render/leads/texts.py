"""What the texts of documents name: what depends on them and on the registers alone, and is kept."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check.facts import sessions
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.link.scope import Scope
from generator.render.item import Item
from generator.render.leads.bodies import bodies, heads
from generator.render.leads.people import of_record, people
from generator.render.leads.quoted import numbers, sayings, titles
from generator.render.leads.span import Meant, Span, words_of
from generator.store.keys import Key, key_of
from generator.store.store import Store

_ESCAPED = re.compile(r"\\([*_\[\]#])|&#(\d+);")
_REGION = re.compile("[省市县区州旗乡镇]")

Named = Mapping[str, Meant]
"""What a text names, by the words that it has for it."""


@dataclass(frozen=True)
class Texts:
    """The documents of an issue, and the text of each as Markdown."""

    scope: Scope
    items: Sequence[Item]
    texts: Sequence[str]


def named_in(issues: Sequence[Texts], store: Store) -> Sequence[Sequence[Named]]:
    """Return what each document of each issue names."""
    keys = [_key(one) for one in issues]
    kept = store.get(keys)
    found = [
        _read(kept[key]) if key in kept else _named(one)
        for key, one in zip(keys, issues, strict=True)
    ]
    store.put({key: _written(of) for key, of in zip(keys, found, strict=True) if key not in kept})
    return found


def _named(issue: Texts) -> Sequence[Named]:
    return [
        named(text, item, issue.scope) for item, text in zip(issue.items, issue.texts, strict=True)
    ]


def named(markdown: str, item: Item, scope: Scope) -> Named:
    """Return what the text of a document names, and the line of whom it is addressed to."""
    below_title = markdown.partition("\n\n")[2]
    plain = _ESCAPED.sub(lambda found: found[1] or chr(int(found[2])), below_title)
    text = "\n".join((plain, *item.addressees))
    # Names of its record's persons may stand beside the text alone.
    return {**of_record(item.people, scope), **words_of(text, _spans(text, item, scope))}


def _spans(text: str, item: Item, scope: Scope) -> Iterator[Span]:
    issuers = filter(None, map(scope.find_body, item.issuers))
    regions = {scope.series.region, *(one.region for one in issuers if one.region)}
    yield from titles(text)
    yield from sayings(text)
    yield from numbers(text)
    yield from _meetings(text, scope)
    yield from bodies(text, scope, regions)
    yield from heads(text, scope)
    yield from people(text, item.people, scope)


def _meetings(text: str, scope: Scope) -> Iterator[Span]:
    """Yield the meetings that a text names, with their region where it stands before the term."""
    region = scope.series.region
    for one in sessions.named(text, region):
        start = one.start
        if region and text.endswith(region, 0, start):
            start -= len(region)
        elif _REGION.match(text[max(0, start - 1) : start]):
            start -= 1
        yield Span(
            start, one.end, ("meeting", region, one.kind.value, str(one.term), str(one.session))
        )


def _key(issue: Texts) -> Key:
    said = (
        part
        for item, text in zip(issue.items, issue.texts, strict=True)
        for part in (*map(" ".join, (item.people, item.issuers, item.addressees)), text)
    )
    region = issue.scope.series.region
    return key_of("named in texts", _registers(issue.scope.corpus), region, *said)


@once
def _registers(corpus: Corpus) -> Key:
    """Return the hash of what the registers say of persons and bodies."""
    every = (*corpus.content.people, *corpus.content.bodies)
    return key_of("registers", *(repr(one.data) for one in every))


def _written(issue: Sequence[Named]) -> bytes:
    return json.dumps(issue, ensure_ascii=False).encode(errors="surrogatepass")


def _read(value: bytes) -> Sequence[Named]:
    return [{words: tuple(meant) for words, meant in of.items()} for of in json.loads(value)]

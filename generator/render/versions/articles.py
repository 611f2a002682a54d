"""Every article of a regulation through time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.documents.prose import prose
from generator.kinds.regulation.force import ended
from generator.kinds.regulation.versions import Version, since
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.values import Day
from generator.render.page import Page
from generator.render.versions.line import (
    articles_id,
    head,
    pairs_of,
    period,
    span,
    units_of,
    until,
)
from generator.statutes.compared import Pair, Unit


@dataclass(frozen=True)
class _Reading:
    """How an article read from one day to another."""

    unit: Unit
    begin: Day | None
    end: Day | None


def articles(line: Sequence[Version], corpus: Corpus) -> Page:
    """Return the page of the articles that a regulation has or had, each with its readings."""
    page_id, last = articles_id(line), line[-1]
    title = f"《{last.data.title}》各条历次文本"
    resolve = links_from(page_id)
    scope = scope_of(corpus, last.series, last.issue)
    items = [
        f"-   [{escape(period(line, index, corpus))}]({resolve(one.id)})"
        for index, one in enumerate(line)
    ]
    end = ended(last, scope)
    blocks = [
        f"# {escape(title)}",
        "每一条列出它的各个文本，新的在前，各写明从哪天起、到哪天为止。本公报登过的文本有：",
        "\n".join(items),
        *([f"{escape(end)}。"] if end else []),
    ]
    taken: set[str] = set()
    for chain in _chains(line, corpus):
        blocks += _article(chain, taken)
    meta = head(last, title, corpus)
    return Page(f"{page_id}.md", meta, Markdown("\n\n".join(blocks)))


def _chains(line: Sequence[Version], corpus: Corpus) -> list[list[_Reading]]:
    """Return every article with its readings, the newest first, in the order of the newest text."""
    latest: dict[Unit, list[_Reading]] = {}
    first = until(line, 0, corpus)
    for unit in units_of(line[0], corpus):
        latest[unit] = [_Reading(unit, since(line[0], corpus), first)]
    for index, (before, after) in enumerate(pairwise(line), 1):
        begin, end = since(after, corpus), until(line, index, corpus)
        latest = dict(_grown(pairs_of(before, after, corpus), latest, begin, end))
    return [chain for unit, chain in latest.items() if unit.is_article]


def _grown(
    pairs: Sequence[Pair], latest: Mapping[Unit, list[_Reading]], begin: Day | None, end: Day | None
) -> Iterator[tuple[Unit, list[_Reading]]]:
    paired_before = {pair.before for pair in pairs}
    for pair in pairs:
        own = latest.get(pair.before, []) if pair.before else []
        if pair.after is None:
            if pair.before:
                yield pair.before, own
        elif own and not pair.is_changed:
            yield pair.after, [_Reading(pair.after, own[0].begin, end), *own[1:]]
        else:
            yield pair.after, [_Reading(pair.after, begin, end), *own]
    # What was deleted earlier stands in no pair any more.
    yield from ((unit, chain) for unit, chain in latest.items() if unit not in paired_before)


def _article(chain: Sequence[_Reading], taken: set[str]) -> Iterator[str]:
    newest = chain[0].unit
    address = newest.address if newest.address not in taken else ""
    taken.add(newest.address)
    yield f"## {escape(newest.label)}" + (f" {{: #{address} }}" if address else "")
    for one in chain:
        limits = f'data-from="{one.begin or ""}" data-until="{one.end or ""}"'
        yield f"### {escape(span(one.begin, one.end))} {{: {limits} }}"
        yield from _lines(one.unit)


def _lines(unit: Unit) -> Iterator[str]:
    """Yield the text of an article, its tables as tables."""
    first, *others = unit.lines
    yield f"**{escape(unit.label)}**{unit.blank}{escape(first)}"
    for is_table, group in groupby(others, key=lambda line: line.startswith("|")):
        lines = [*group]
        yield from [prose("\n".join(lines))] if is_table else map(escape, lines)

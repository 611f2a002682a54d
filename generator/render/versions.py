"""The pages of a regulation's versions: one beside the one before, and every article through time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.chinese import day
from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.documents.prose import prose, table
from generator.kinds.regulation.force import ended
from generator.kinds.regulation.versions import (
    Version,
    amended_texts,
    line_by_id,
    lines_of_versions,
    repealed_by,
    since,
    text_of,
)
from generator.link.corpus import Corpus
from generator.model.values import Day
from generator.render.page import Meta, Page
from generator.statutes.compared import Pair, Unit, paired, units
from generator.statutes.marked import Run, marked

TEMPLATE = "versions.html"


def changes_id(version: Version) -> str:
    """Return the address of the page that compares a version with the one before."""
    return f"{version.id}/changes"


def articles_id(line: Sequence[Version]) -> str:
    """Return the address of the page of a regulation's articles: below its first version."""
    return f"{line[0].id}/articles"


def version_pages(corpus: Corpus) -> Iterator[Page]:
    """Yield the pages of every regulation of which the archive has several versions."""
    for line in lines_of_versions(corpus):
        if len(line) > 1:
            for before, after in pairwise(line):
                yield _changes(before, after, corpus)
            yield _articles(line, corpus)


def versions_of(document_id: str, corpus: Corpus) -> dict[str, Meta]:
    """Return what a regulation's page says of its other versions; nothing where there are none."""
    line = line_by_id(corpus).get(document_id, ())
    if len(line) < 2:
        return {}
    index = [one.id for one in line].index(document_id)
    own: dict[str, Meta] = {
        "all": tuple(
            {"id": one.id, "title": _period(line, at, corpus), "current": one.id == document_id}
            for at, one in enumerate(line)
        ),
        "articles": articles_id(line),
    }
    if index:
        own["changes"] = changes_id(line[index])
    if index + 1 < len(line):
        own["changed"] = changes_id(line[index + 1])
    return own


def _head(version: Version, title: str, corpus: Corpus) -> dict[str, Meta]:
    scope = corpus.scope(version.series, version.issue)
    return {
        "template": TEMPLATE,
        "title": title,
        "of": {"id": version.id, "title": version.data.title},
        "series": {"id": version.series, "title": scope.series.title},
        "issue": {"id": version.issue_id, "title": scope.issue.name, "date": str(scope.issue.date)},
    }


def _period(line: Sequence[Version], index: int, corpus: Corpus) -> str:
    """Return from when to when a version is in force: 2022年10月1日起，至2025年7月1日前."""
    return _span(since(line[index], corpus), _until(line, index, corpus))


def _until(line: Sequence[Version], index: int, corpus: Corpus) -> Day | None:
    """Return the day from which a version is in force no more, if it is known."""
    if index + 1 < len(line):
        return since(line[index + 1], corpus)
    said, decision = line[index].data.repealed, repealed_by(line[index], corpus)
    return said.date if said else decision.data.in_force if decision else None


def _span(begin: Day | None, end: Day | None) -> str:
    began = f"{day(begin)}起" if begin else "施行日期不详"
    return f"{began}，至{day(end)}前" if end else began


def _units(version: Version, corpus: Corpus) -> tuple[Unit, ...]:
    return units(text_of(version, corpus), version.data.title)


def _pairs(before: Version, after: Version, corpus: Corpus) -> tuple[Pair, ...]:
    made = amended_texts(corpus).get(after.id)
    moved = made.moved if made else None
    return paired(_units(before, corpus), _units(after, corpus), moved)


def _changes(before: Version, after: Version, corpus: Corpus) -> Page:
    page_id, title = changes_id(after), f"《{after.data.title}》修改前后对照"
    resolve = links_from(page_id)
    pairs = _pairs(before, after, corpus)
    changed = [pair for pair in pairs if pair.is_changed]
    same = [
        pair.after.label
        for pair in pairs
        if not pair.is_changed and pair.after and pair.after.is_article
    ]
    line = line_by_id(corpus)[after.id]
    index = [one.id for one in line].index(after.id)
    rows = [[_cell(pair, 0), _cell(pair, 1)] for pair in changed]
    heads = [
        f"[修改前]({resolve(before.id)})：{escape(_period(line, index - 1, corpus))}",
        f"[修改后]({resolve(after.id)})：{escape(_period(line, index, corpus))}",
    ]
    blocks = [
        f"# {escape(title)}",
        f"删去的文字画<del>删除线</del>，增加的文字画<ins>下划线</ins>。改动的{len(changed)}处列在下面。"
        if changed
        else "两个文本的文字相同。",
    ]
    blocks += [table(heads, rows)] if rows else []
    if same:
        blocks.append(f"没有改动的：{'、'.join(map(escape, same))}。")
    return Page(f"{page_id}.md", _head(after, title, corpus), Markdown("\n\n".join(blocks)))


def _cell(pair: Pair, side: int) -> str:
    """Return one side of a row: label and lines, with what only this side has marked."""
    unit = pair[side]
    if unit is None:
        return "（没有）" if side == 0 else "（删去）"
    other = pair[1 - side]
    joined = "\n".join(unit.lines)
    beside = "\n".join(other.lines) if other else ""
    if other is None:
        runs: tuple[Run, ...] = (Run(joined, True),)
    else:
        runs = marked(joined, beside)[0] if side == 0 else marked(beside, joined)[1]
    tag = ("del", "ins")[side]
    label = f"**{escape(unit.label)}**{unit.blank}" if unit.label else ""
    if unit.label and (other is None or other.label != unit.label):
        label = f"**<{tag}>{escape(unit.label)}</{tag}>**{unit.blank}"
    return label + "".join(_run(run, tag) for run in runs)


def _run(run: Run, tag: str) -> str:
    lines = [_kept(line) for line in run.text.split("\n")]
    return "<br>".join(
        f"<{tag}>{line}</{tag}>" if run.is_changed and line else line for line in lines
    )


def _kept(text: str) -> str:
    """Escape a part of a line, whose blanks at either end count."""
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return lead + escape(text) + tail if text.strip() else text


@dataclass(frozen=True)
class _Reading:
    """How an article read from one day to another."""

    unit: Unit
    begin: Day | None
    end: Day | None


def _articles(line: Sequence[Version], corpus: Corpus) -> Page:
    page_id, last = articles_id(line), line[-1]
    title = f"《{last.data.title}》各条历次文本"
    resolve = links_from(page_id)
    scope = corpus.scope(last.series, last.issue)
    items = [
        f"-   [{escape(_period(line, index, corpus))}]({resolve(one.id)})"
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
        blocks += _article(chain, line, taken)
    meta = _head(last, title, corpus)
    return Page(f"{page_id}.md", meta, Markdown("\n\n".join(blocks)))


def _chains(line: Sequence[Version], corpus: Corpus) -> list[list[_Reading]]:
    """Return every article with its readings, the newest first, in the order of the newest text."""
    latest: dict[Unit, list[_Reading]] = {}
    first = _until(line, 0, corpus)
    for unit in _units(line[0], corpus):
        latest[unit] = [_Reading(unit, since(line[0], corpus), first)]
    for index, (before, after) in enumerate(pairwise(line), 1):
        begin, end = since(after, corpus), _until(line, index, corpus)
        latest = dict(_grown(_pairs(before, after, corpus), latest, begin, end))
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


def _article(chain: Sequence[_Reading], line: Sequence[Version], taken: set[str]) -> Iterator[str]:
    newest = chain[0].unit
    address = newest.address if newest.address not in taken else ""
    taken.add(newest.address)
    yield f"## {escape(newest.label)}" + (f" {{: #{address} }}" if address else "")
    for one in chain:
        limits = f'data-from="{one.begin or ""}" data-until="{one.end or ""}"'
        yield f"### {escape(_span(one.begin, one.end))} {{: {limits} }}"
        yield from _lines(one.unit)


def _lines(unit: Unit) -> Iterator[str]:
    """Yield the text of an article, its tables as tables."""
    first, *others = unit.lines
    yield f"**{escape(unit.label)}**{unit.blank}{escape(first)}"
    for is_table, group in groupby(others, key=lambda line: line.startswith("|")):
        lines = [*group]
        yield from [prose("\n".join(lines))] if is_table else map(escape, lines)

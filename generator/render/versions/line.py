"""A regulation's versions one after another: their pages, their periods, the units of two beside each other."""

from collections.abc import Sequence

from generator.chinese import day
from generator.kinds.regulation.versions import (
    Version,
    amended_texts,
    line_by_id,
    repealed_by,
    since,
    text_of,
)
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.values import Day
from generator.render.page import Meta
from generator.statutes.compared import Pair, Unit, paired, units


def changes_id(version: Version) -> str:
    """Return the address of the page that compares a version with the one before."""
    return f"{version.id}/changes"


def articles_id(line: Sequence[Version]) -> str:
    """Return the address of the page of a regulation's articles: below its first version."""
    return f"{line[0].id}/articles"


def versions_of(document_id: str, corpus: Corpus) -> dict[str, Meta]:
    """Return what a regulation's page says of its other versions; nothing where there are none."""
    line = line_by_id(corpus).get(document_id, ())
    if len(line) < 2:
        return {}
    index = [one.id for one in line].index(document_id)
    own: dict[str, Meta] = {
        "all": tuple(
            {"id": one.id, "title": period(line, at, corpus), "current": one.id == document_id}
            for at, one in enumerate(line)
        ),
        "articles": articles_id(line),
    }
    if index:
        own["changes"] = changes_id(line[index])
    if index + 1 < len(line):
        own["changed"] = changes_id(line[index + 1])
    return own


def head(version: Version, title: str, corpus: Corpus) -> dict[str, Meta]:
    """Return the front matter of a page about a version."""
    scope = scope_of(corpus, version.series, version.issue)
    return {
        "template": "versions.html",
        "title": title,
        "of": {"id": version.id, "title": version.data.title},
        "series": {"id": version.series, "title": scope.series.title},
        "issue": {"id": version.issue_id, "title": scope.issue.name, "date": str(scope.issue.date)},
    }


def period(line: Sequence[Version], index: int, corpus: Corpus) -> str:
    """Return from when to when a version is in force: 2022年10月1日起，至2025年7月1日前."""
    return span(since(line[index], corpus), until(line, index, corpus))


def until(line: Sequence[Version], index: int, corpus: Corpus) -> Day | None:
    """Return the day from which a version is in force no more, if it is known."""
    if index + 1 < len(line):
        return since(line[index + 1], corpus)
    said, decision = line[index].data.repealed, repealed_by(line[index], corpus)
    return said.date if said else decision.data.in_force if decision else None


def span(begin: Day | None, end: Day | None) -> str:
    """Return from when to when, as far as that is known."""
    began = f"{day(begin)}起" if begin else "施行日期不详"
    return f"{began}，至{day(end)}前" if end else began


def units_of(version: Version, corpus: Corpus) -> tuple[Unit, ...]:
    """Return the articles, headings and annexes of a version."""
    return units(text_of(version, corpus), version.data.title)


def pairs_of(before: Version, after: Version, corpus: Corpus) -> tuple[Pair, ...]:
    """Return the units of two versions, each beside what became of it."""
    made = amended_texts(corpus).get(after.id)
    moved = made.moved if made else None
    return paired(units_of(before, corpus), units_of(after, corpus), moved)

"""Home: the newest issue, the newest of each series, the series, the newest issues of all."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from generator.documents.document import Genre
from generator.grouped import grouped
from generator.link.scope import Scope
from generator.render.item import Issues, Item
from generator.render.page import Meta, Page
from generator.render.profiles.handled import handled_by_page
from generator.render.summary import NEWEST, listed, summary

_SHOWN = 12
"""Series of which home shows the newest issue."""
_TITLES = 3
"""Documents that home names of such an issue, and of a heading of the first one; four where that is all."""
_SOUGHT = frozenset(
    {
        *(Genre.REGULATION, Genre.DECISION, Genre.RESOLUTION, Genre.ANNOUNCEMENT),
        *(Genre.APPOINTMENTS, Genre.NOTICE, Genre.ELECTION, Genre.RECALL, Genre.CHOICE),
    }
)
"""What readers come for: laws, decisions, who was appointed and elected."""
_OF_THE_MEETING = frozenset(
    {
        *(Genre.AGENDA, Genre.SCHEDULE, Genre.MINUTES, Genre.PRESENT, Genre.IN_ATTENDANCE),
        *(Genre.NAME_LIST, Genre.MOTION, Genre.LETTER, Genre.TABLE, Genre.ANNEX),
    }
)
"""What says how it came about, or belongs to another document: named where there is room left."""


def home(issues: Issues) -> Page:
    """Return the page; of the issues, the newest is the first."""
    latest = next((issue for issue in issues if issue[0].series.leads), issues[0])
    is_newest = latest[0].issue.date == issues[0][0].issue.date
    others = [one for one in _newest_of_each(issues) if one[0].issue_id != latest[0].issue_id]
    meta: dict[str, Meta] = {
        "template": "home.html",
        "title": "首页",
        "latest": {
            **summary(*latest),
            "label": "最新一期" if is_newest else "本刊最新一期",
            "groups": _groups(latest[1]),
        },
        "newest": tuple({**summary(*one), **_titles(one[1])} for one in others[:_SHOWN]),
        "series": _all_series(issues),
        "suggestions": bool(handled_by_page(latest[0].corpus)),
        "issues": tuple(summary(*issue) for issue in issues[:NEWEST]),
    }
    return Page("index.md", meta, listed("人大公报", "", issues[:NEWEST]))


def _newest_of_each(issues: Issues) -> Issues:
    """Return the newest issue of each series, the newest first."""
    found: dict[str, tuple[Scope, Sequence[Item]]] = {}
    for issue in issues:
        found.setdefault(issue[0].series_id, issue)
    return tuple(found.values())


def _titles(contents: Sequence[Item]) -> Mapping[str, Meta]:
    """Return the documents that are named, in printed order, and how many there are besides."""
    named = contents if len(contents) <= _TITLES + 1 else _first(contents)
    more = len(contents) - len(named)
    titles = tuple({"id": one.id, "title": one.title} for one in named)
    return {"titles": titles, **({"more": more} if more else {})}


def _first(contents: Sequence[Item]) -> Sequence[Item]:
    """Return those that readers look for first, of as many records as can be, in printed order."""
    told: set[str] = set()
    ranks: list[tuple[int, bool, int]] = []
    by_rank = sorted(range(len(contents)), key=lambda at: _rank(contents[at]))
    for at in by_rank:
        record = contents[at].record
        ranks.append((_rank(contents[at]), record in told, at))
        told.add(record)
    return [contents[at] for at in sorted(at for *_, at in sorted(ranks)[:_TITLES])]


def _rank(one: Item) -> int:
    return 0 if one.genre in _SOUGHT else 2 if one.genre in _OF_THE_MEETING else 1


def _all_series(issues: Issues) -> tuple[Mapping[str, Meta], ...]:
    """Return each series with the number of its issues."""
    found = grouped((scope.series_id, scope) for scope, _ in issues)
    return tuple(
        {"id": id_, "title": found[id_][0].series.title, "issues": len(found[id_])}
        for id_ in sorted(found)
    )


def _groups(contents: Sequence[Item]) -> tuple[Mapping[str, Meta], ...]:
    return tuple(
        _group(heading, [*entries])
        for heading, entries in groupby(contents, key=lambda entry: entry.heading)
    )


def _group(heading: str, entries: Sequence[Item]) -> Mapping[str, Meta]:
    """Return a heading with its first documents, and the meeting that they all belong to, if there is one."""
    meetings = {entry.meeting for entry in entries}
    meeting = meetings.pop() if len(meetings) == 1 else ""
    group: dict[str, Meta] = {
        "heading": heading,
        "count": len(entries),
        **_titles(entries),
    }
    return group | ({"meeting": meeting} if meeting else {})

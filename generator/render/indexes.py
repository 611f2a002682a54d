"""The pages that lead to documents: home, series, issue with its contents, search."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from generator.chinese import day
from generator.documents.links import links_from
from generator.documents.markdown import Markdown, escape
from generator.documents.prose import table
from generator.link.corpus import Scope
from generator.render.documents import original_reference
from generator.render.item import Issues, Item
from generator.render.page import Meta, Page

NEWEST = 60
"""Issues that home lists, and a series' page, unless one year has more."""
INDEX = "index"
_SHOWN = 12
"""Series of which home shows the newest issue."""
_TITLES = 3
"""Documents that home names of such an issue, and of a heading of the first one."""


def index_pages(issues: Issues) -> Iterator[Page]:
    """Yield home, search, and the page of every series and issue."""
    yield _home(issues)
    yield Page("search.md", {"template": "search.html", "title": "检索"}, Markdown("# 检索"))
    by_series = sorted(issues, key=lambda one: one[0].issue_id.split("/")[0])
    for series_id, group in groupby(by_series, key=lambda one: one[0].issue_id.split("/")[0]):
        own = list(group)
        yield from _series(series_id, own)
        for index, (scope, contents) in enumerate(own):
            newer = own[index - 1][0] if index else None
            older = own[index + 1][0] if index + 1 < len(own) else None
            yield _issue(scope, contents, older, newer)


def _home(issues: Issues) -> Page:
    latest = next((issue for issue in issues if issue[0].series.leads), issues[0])
    is_newest = latest[0].issue.date == issues[0][0].issue.date
    others = [one for one in _newest_of_each(issues) if one[0].issue_id != latest[0].issue_id]
    meta: dict[str, Meta] = {
        "template": "home.html",
        "title": "首页",
        "latest": {
            **_summary(*latest),
            "label": "最新一期" if is_newest else "本刊最新一期",
            "groups": _groups(latest[1]),
        },
        "newest": tuple({**_summary(*one), "titles": _titles(one[1])} for one in others[:_SHOWN]),
        "series": _all_series(issues),
        "issues": tuple(_summary(*issue) for issue in issues[:NEWEST]),
    }
    return Page("index.md", meta, _list("人大公报", "", issues[:NEWEST]))


def _newest_of_each(issues: Issues) -> Issues:
    """Return the newest issue of each series, the newest first."""
    found: dict[str, tuple[Scope, Sequence[Item]]] = {}
    for issue in issues:
        found.setdefault(_series_id(issue[0]), issue)
    return tuple(found.values())


def _titles(contents: Sequence[Item]) -> tuple[Mapping[str, Meta], ...]:
    return tuple({"id": one.id, "title": one.title} for one in contents[:_TITLES])


def _all_series(issues: Issues) -> tuple[Mapping[str, Meta], ...]:
    """Return each series with the number of its issues."""
    found: dict[str, list[Scope]] = {}
    for scope, _ in issues:
        found.setdefault(_series_id(scope), []).append(scope)
    return tuple(
        {"id": id_, "title": found[id_][0].series.title, "issues": len(found[id_])}
        for id_ in sorted(found)
    )


def _series_id(scope: Scope) -> str:
    return scope.issue_id.split("/")[0]


def _series(series_id: str, issues: Issues) -> Iterator[Page]:
    """Yield the page of a series; one of many issues has those of earlier years on pages of their own."""
    series = issues[0][0].series
    newest, earlier = _by_age(issues)
    years: tuple[Mapping[str, Meta], ...] = tuple(
        {"id": _year_id(series_id, year), "year": year} for year in earlier
    )
    meta: dict[str, Meta] = {
        "template": "series.html",
        "title": series.title,
        "id": series_id,
        "description": series.description,
        "publisher": series.publisher or "",
        "total": len(issues),
        "issues": tuple(_summary(*issue) for issue in newest),
        "years": years,
    }
    yield Page(f"{series_id}/index.md", meta, _list(series.title, f"{series_id}/", newest, years))
    for year, own in earlier.items():
        title = f"{series.title} {year}年"
        of_year: dict[str, Meta] = {
            "template": "series.html",
            "title": title,
            "id": series_id,
            "series": {"id": series_id, "title": series.title},
            "year": year,
            "issues": tuple(_summary(*issue) for issue in own),
            "years": years,
        }
        page = f"{_year_id(series_id, year)}.md"
        yield Page(page, of_year, _list(title, f"{series_id}/", own))


def _year_id(series_id: str, year: int) -> str:
    return f"{series_id}/{INDEX}-{year}"


def _by_age(issues: Issues) -> tuple[Issues, Mapping[int, Issues]]:
    """Part the issues that a series' page lists, whole years, from those of earlier years."""
    years: dict[int, list[tuple[Scope, Sequence[Item]]]] = {}
    for issue in issues:
        years.setdefault(issue[0].issue.year, []).append(issue)
    newest: list[tuple[Scope, Sequence[Item]]] = []
    for year in sorted(years, reverse=True):
        if newest and len(newest) + len(years[year]) > NEWEST:
            break
        newest += years.pop(year)
    # By year they may stand in another order than by day.
    shown = {scope.issue_id for scope, _ in newest}
    return [one for one in issues if one[0].issue_id in shown], {
        year: years[year] for year in sorted(years, reverse=True)
    }


def _issue(
    scope: Scope, contents: Sequence[Item], older: Scope | None, newer: Scope | None
) -> Page:
    meta: dict[str, Meta] = {
        "template": "issue.html",
        **_summary(scope, contents),
        "number": scope.issue.number or "",
        "original": original_reference(scope),
        "previous": _neighbour(older),
        "next": _neighbour(newer),
    }
    resolve = links_from(f"{scope.issue_id}/index")
    blocks = [f"# {escape(f'{scope.series.title} {scope.issue.name}')}"]
    for heading, entries in groupby(contents, key=lambda entry: entry.heading):
        rows = [[f"[{escape(e.title)}]({resolve(e.id)})", e.page] for e in entries]
        # The page numbers are aligned to the right, as in a printed table of contents.
        contents_table = table(["题名", "页码"], rows, ["---", "---:"])
        blocks += [f"## {escape(heading)}", contents_table]
    return Page(f"{scope.issue_id}/index.md", meta, Markdown("\n\n".join(blocks)))


def _list(
    title: str, folder: str, issues: Issues, years: Sequence[Mapping[str, Meta]] = ()
) -> Markdown:
    lines = [
        f"-   [{escape(f'{scope.series.title} {scope.issue.name}')}]"
        f"({scope.issue_id.removeprefix(folder)}/index.md)"
        for scope, _ in issues
    ]
    lines += [
        f"-   [{year['year']}年]({str(year['id']).removeprefix(folder)}.md)" for year in years
    ]
    return Markdown(f"# {escape(title)}\n\n" + "\n".join(lines))


def _summary(scope: Scope, contents: Sequence[Item]) -> dict[str, Meta]:
    issue, series = scope.issue, scope.series
    summary: dict[str, Meta] = {
        "id": scope.issue_id,
        "title": issue.name,
        "year": issue.year,
        "date": str(issue.date),
        "date_text": day(issue.date),
        "series": {"id": scope.issue_id.split("/")[0], "title": series.title},
        "documents": len(contents),
    }
    optional = {
        "serial": issue.serial or "",
        "publisher": issue.publisher or series.publisher or "",
    }
    return summary | {key: value for key, value in optional.items() if value}


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
        "titles": _titles(entries),
    }
    return group | ({"meeting": meeting} if meeting else {})


def _neighbour(scope: Scope | None) -> Mapping[str, Meta]:
    return {"id": scope.issue_id, "title": scope.issue.name} if scope else {}

"""An issue as home and series speak of it: a line of a list, and what the theme shows of it."""

from collections.abc import Mapping, Sequence

from generator.chinese import day
from generator.documents.markdown import Markdown, escape
from generator.link.scope import Scope
from generator.render.item import Issues, Item
from generator.render.page import Meta

NEWEST = 60
"""Issues that home lists, and a series' page, unless one year has more."""


def summary(scope: Scope, contents: Sequence[Item]) -> dict[str, Meta]:
    """Return what pages say of an issue."""
    issue, series = scope.issue, scope.series
    said: dict[str, Meta] = {
        "id": scope.issue_id,
        "title": issue.name,
        "year": issue.year,
        "date": str(issue.date),
        "date_text": day(issue.date),
        "series": {"id": scope.series_id, "title": series.title},
        "documents": len(contents),
    }
    optional = {
        "serial": issue.serial or "",
        "publisher": issue.publisher or series.publisher or "",
    }
    return said | {key: value for key, value in optional.items() if value}


def listed(
    title: str, folder: str, issues: Issues, years: Sequence[Mapping[str, Meta]] = ()
) -> Markdown:
    """Return a page that leads to issues, and to earlier years; `folder` is that of the page."""
    lines = [
        f"-   [{escape(f'{scope.series.title} {scope.issue.name}')}]"
        f"({scope.issue_id.removeprefix(folder)}/index.md)"
        for scope, _ in issues
    ]
    lines += [
        f"-   [{year['year']}年]({str(year['id']).removeprefix(folder)}.md)" for year in years
    ]
    return Markdown(f"# {escape(title)}\n\n" + "\n".join(lines))

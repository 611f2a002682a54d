"""The pages of a series: its issues, those of earlier years on pages of their own."""

from collections.abc import Iterator, Mapping, Sequence

from generator.grouped import grouped
from generator.link.scope import Scope
from generator.render.item import Issues, Item
from generator.render.page import Meta, Page
from generator.render.summary import NEWEST, listed, summary


def series_pages(series_id: str, issues: Issues) -> Iterator[Page]:
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
        "issues": tuple(summary(*issue) for issue in newest),
        "years": years,
    }
    yield Page(f"{series_id}/index.md", meta, listed(series.title, f"{series_id}/", newest, years))
    for year, own in earlier.items():
        title = f"{series.title} {year}年"
        of_year: dict[str, Meta] = {
            "template": "series.html",
            "title": title,
            "id": series_id,
            "series": {"id": series_id, "title": series.title},
            "year": year,
            "issues": tuple(summary(*issue) for issue in own),
            "years": years,
        }
        page = f"{_year_id(series_id, year)}.md"
        yield Page(page, of_year, listed(title, f"{series_id}/", own))


def _year_id(series_id: str, year: int) -> str:
    return f"{series_id}/index-{year}"


def _by_age(issues: Issues) -> tuple[Issues, Mapping[int, Issues]]:
    """Part the issues that a series' page lists, whole years, from those of earlier years."""
    years = grouped((issue[0].issue.year, issue) for issue in issues)
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

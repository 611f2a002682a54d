"""The pages that lead to documents: home, search, each series, each issue with its contents."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from generator.documents.links import Links, links_from
from generator.documents.markdown import Markdown, escape
from generator.documents.table import table
from generator.grouped import grouped
from generator.link.scope import Scope
from generator.render.documents import original_reference
from generator.render.home import home
from generator.render.item import ABSTRACT, Issues, Item
from generator.render.neighbours import with_neighbours
from generator.render.page import Meta, Page
from generator.render.series import series_pages
from generator.render.summary import summary
from generator.render.whole import whole_issue


def index_pages(issues: Issues) -> Iterator[Page]:
    """Yield home, search, and the page of every series and issue."""
    yield home(issues)
    yield Page("search.md", {"template": "search.html", "title": "检索"}, Markdown("# 检索"))
    by_series = grouped((issue[0].series_id, issue) for issue in issues)
    for series_id in sorted(by_series):
        own = by_series[series_id]
        yield from series_pages(series_id, own)
        for newer, (scope, contents), older in with_neighbours(own):
            yield _issue(scope, contents, older and older[0], newer and newer[0])
            yield whole_issue(scope, contents)


def _issue(
    scope: Scope, contents: Sequence[Item], older: Scope | None, newer: Scope | None
) -> Page:
    meta: dict[str, Meta] = {
        "template": "issue.html",
        **summary(scope, contents),
        "number": scope.issue.number or "",
        "original": original_reference(scope),
        "previous": _neighbour(older),
        "next": _neighbour(newer),
    }
    resolve = links_from(f"{scope.issue_id}/index")
    blocks = [f"# {escape(f'{scope.series.title} {scope.issue.name}')}"]
    for heading, entries in groupby(contents, key=lambda entry: entry.heading):
        rows = [[_titled(e, resolve), e.page] for e in entries]
        # The page numbers are aligned to the right, as in a printed table of contents.
        contents_table = table(["题名", "页码"], rows, ["---", "---:"])
        blocks += [f"## {escape(heading)}", contents_table]
    return Page(f"{scope.issue_id}/index.md", meta, Markdown("\n\n".join(blocks)))


def _titled(item: Item, resolve: Links) -> str:
    """Return a document's title, which leads to it; an abstract is called so."""
    link = f"[{escape(item.title)}]({resolve(item.id)})"
    return f"{link}{ABSTRACT}" if item.is_abstract else link


def _neighbour(scope: Scope | None) -> Mapping[str, Meta]:
    return {"id": scope.issue_id, "title": scope.issue.name} if scope else {}

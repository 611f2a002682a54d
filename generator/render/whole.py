"""An issue on one page, for reading and printing: which documents stand on it.

The page itself says no word of them: the site puts in each as its own page shows it (`generator/site/whole.py`).
"""

from collections.abc import Mapping, Sequence

from generator.documents.markdown import Markdown, escape
from generator.link.scope import Scope
from generator.render.item import Item
from generator.render.page import Meta, Page
from generator.render.summary import summary

WHOLE = "whole_issue"
"""Its name within the issue; no record can have it, for names have no underscore."""


def whole_issue(scope: Scope, contents: Sequence[Item]) -> Page:
    """Return the page of an issue with all its documents."""
    meta: dict[str, Meta] = {
        "template": "whole.html",
        **summary(scope, contents),
        "id": f"{scope.issue_id}/{WHOLE}",
        "issue": {"id": scope.issue_id, "title": scope.issue.name, "date": str(scope.issue.date)},
        "includes": tuple(_included(one) for one in contents),
    }
    title = Markdown(f"# {escape(f'{scope.series.title} {scope.issue.name}')}")
    return Page(f"{scope.issue_id}/{WHOLE}.md", meta, title)


def _included(one: Item) -> Mapping[str, Meta]:
    return {"id": one.id, "title": one.title}

"""The pages of what was just saved, before anything else is made anew of it."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import yaml

from generator.documents.templates import templates_of
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.load.memory import Memory
from generator.pipeline import linked
from generator.render.documents import document_pages, printed
from generator.render.page import Meta, Page
from generator.site.shown import Shown

_MOST = 3
"""Issues in which something was saved at once; with more, somebody has checked out another state."""


@dataclass(frozen=True)
class Early:
    """Makes the pages of documents that a save changes.

    Only of documents that have a page already, of issues in which something was saved: the build
    that follows makes all the others, tells what is wrong, and makes links of what new words name. What
    can be composed only of records without mistakes is left to it, too.
    """

    content: Path
    gazettes: Path
    """The Markdown as it was built last."""
    templates: Path | None
    """The workspace's own."""
    memory: Memory

    def pages(self, saved: Collection[Path], shown: Shown) -> Mapping[str, str]:
        """Return the pages by address; `shown` is the site as it was built last."""
        issues = {_issue(path, self.content) for path in saved}
        if None in issues or not 0 < len(issues) <= _MOST:
            return {}
        corpus, problems = linked(self.content, self.memory)
        if problems:
            return {}
        try:
            with templates_of(self.templates) if self.templates else nullcontext():
                pages = [page for issue in issues if issue for page in _composed(corpus, issue)]
            return dict(one for page in pages for one in self._anew(page, shown))
        except Exception:
            # No rule has seen the records yet, so anything may be in them; the build will tell.
            return {}

    def _anew(self, page: Page, shown: Shown) -> Iterator[tuple[str, str]]:
        """Yield the address and the HTML of a page, if there was one and it says something else now."""
        stands = self.gazettes / page.path
        if stands.is_file():
            before = stands.read_text(encoding="utf-8")
            now = page.saying(_besides(before, page)).text
            yield from shown.page(page.path, now) if now != before else ()


def _issue(path: Path, content: Path) -> str | None:
    """Return the issue that a file belongs to; None if it concerns others, too."""
    steps = path.relative_to(content).parts if path.is_relative_to(content) else ()
    return "/".join(steps[:2]) if len(steps) > 3 and steps[0] != "registers" else None


def _composed(corpus: Corpus, issue: str) -> Iterator[Page]:
    if issue in corpus.content.issues:
        scope = scope_of(corpus, *issue.split("/"))
        yield from document_pages(scope, printed(scope))


def _besides(before: str, page: Page) -> Mapping[str, Meta]:
    """Return what the front matter had from all documents together, such as where names lead."""
    front: Mapping[str, Meta] = yaml.safe_load(before.partition("\n---\n")[0])
    return {key: value for key, value in front.items() if key not in page.meta}

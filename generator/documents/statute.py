"""A statute as Markdown: each line as typed, its address as the id of its element."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from generator.documents.inline import Page, line, notes, page_of
from generator.documents.links import NOWHERE, Links
from generator.documents.markdown import Markdown, escape
from generator.documents.prose import part
from generator.prose import parse
from generator.statutes.lines import HEADINGS, Sort, is_history
from generator.statutes.statute import Provision, Statute, read_statute

_LEVELS = {Sort.PART: 2, Sort.CHAPTER: 2, Sort.SECTION: 3, Sort.TITLE: 2, Sort.ANNEX: 2}


def printed(statute: Statute, title: str, history: str, links: Links = NOWHERE) -> Markdown:
    """Return a statute's Markdown below its title.

    `history` is what stands there unless the text says it itself. A first line that is the title
    is left out: the page has it as its heading.
    """
    page = page_of("\n".join(one.text for one in statute.provisions), links)
    shown = without_title(statute, title)
    before = shown.provisions[: shown.preamble]
    rest = shown.provisions[shown.preamble :]
    said = any(_is_history(one) for one in before)
    blocks = [] if said or not history else [f"{escape(history)}\n{{: .adoption }}"]
    head, text = _before(before, page), _blocks(rest, page)
    return Markdown("\n\n".join(filter(None, [*blocks, *head, *text, *notes(page)])))


def without_title(statute: Statute, title: str) -> Statute:
    """Return a statute without a first line that is its title."""
    first = statute.provisions[0].text if statute.preamble else ""
    is_title = bool(first) and _squeezed(first) == _squeezed(title)
    return replace(statute, provisions=statute.provisions[1:]) if is_title else statute


def outline(statute: Statute) -> tuple[tuple[str, str], ...]:
    """Return address and words of each chapter, where the text has no list of its own."""
    headings = [] if statute.contents else [*statute.of(*HEADINGS, Sort.TITLE, Sort.ANNEX)]
    named = tuple((one.address, one.text) for one in headings if one.address)
    return named if len(named) > 1 else ()


def is_in_articles(text: str) -> bool:
    """Whether a long text is to be set as a statute: in articles from 第一条 on, without markup."""
    labels = [one.line.label for one in read_statute(text).of(Sort.ARTICLE)]
    return len(labels) > 1 and labels[0] == "第一条" and not _has_markup(text)


def _has_markup(text: str) -> bool:
    """Whether a text has what a statute has as characters: headings, lists, what is bold, links."""
    return any(
        one.type in {"heading", "bullet_list", "ordered_list", "strong", "link"}
        for one in parse(text).walk()
    )


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _is_history(one: Provision) -> bool:
    """Whether a line says when a statute was passed."""
    return is_history(one.text)


def _before(provisions: Sequence[Provision], page: Page) -> Iterator[str]:
    """Yield what stands before the first chapter or article: the line of the history, contents."""
    for one in provisions:
        if _is_history(one):
            yield _paragraph(one, "{: .adoption }", page)
        else:
            yield from _blocks([one], page)


def _blocks(provisions: Sequence[Provision], page: Page) -> Iterator[str]:
    for is_markdown, group in groupby(provisions, key=lambda one: one.sort is Sort.TABLE):
        if is_markdown:
            yield part("\n".join(one.text for one in group), page)
        else:
            yield from (_block(one, page) for one in group)


def _block(one: Provision, page: Page) -> str:
    if one.sort is Sort.CONTENTS:
        return _entry(one)
    address = f"{{: #{one.address} }}" if one.address else ""
    if one.sort in _LEVELS:
        return f"{'#' * _LEVELS[one.sort]} {line(one.text, page)} {address}".rstrip()
    return _paragraph(one, address, page)


def _paragraph(one: Provision, attributes: str, page: Page) -> str:
    text = line(one.text, page)
    if one.sort is Sort.ARTICLE:
        anchor = f"{{: #{one.article} }}" if one.article else ""
        text = Markdown(
            f"**{escape(one.line.label)}**{anchor}{one.line.blank}{line(one.line.text, page)}"
        )
    return f"{text}\n{attributes}" if attributes else text


def _entry(one: Provision) -> str:
    """Return a line of the list of contents that the text itself has."""
    text = escape(one.text)
    return (
        f"[{text}](#{one.article})\n{{: .contents }}"
        if one.article
        else f"{text}\n{{: .contents }}"
    )

"""A statute as Markdown: each line as typed, its address as the id of its element."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.documents.markdown import Markdown, escape
from generator.documents.prose import prose
from generator.statutes.lines import Sort, is_history
from generator.statutes.statute import Provision, Statute

_LEVELS = {Sort.PART: 2, Sort.CHAPTER: 2, Sort.SECTION: 3, Sort.TITLE: 2, Sort.ANNEX: 2}


def printed(statute: Statute, title: str, history: str) -> Markdown:
    """Return a statute's Markdown below its title.

    `history` is what stands there unless the text says it itself. A first line that is the title
    is left out: the page has it as its heading.
    """
    before = statute.provisions[: statute.preamble]
    rest = statute.provisions[statute.preamble :]
    if before and _squeezed(before[0].text) == _squeezed(title):
        before = before[1:]
    said = any(_is_history(one) for one in before)
    blocks = [] if said or not history else [f"{escape(history)}\n{{: .adoption }}"]
    blocks += [_before(one) for one in before]
    return Markdown("\n\n".join([*blocks, *_blocks(rest)]))


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _is_history(one: Provision) -> bool:
    """Whether a line says when a statute was passed."""
    return is_history(one.text)


def _before(one: Provision) -> str:
    """Return what stands before the first chapter or article: the line of the history, contents."""
    if one.sort is Sort.CONTENTS:
        return _entry(one)
    return _paragraph(one, "{: .adoption }") if _is_history(one) else _block(one)


def _blocks(provisions: Sequence[Provision]) -> Iterator[str]:
    for is_table, group in groupby(provisions, key=lambda one: one.sort is Sort.TABLE):
        if is_table:
            yield prose("\n".join(one.text for one in group))
        else:
            yield from map(_block, group)


def _block(one: Provision) -> str:
    if one.sort is Sort.CONTENTS:
        return _entry(one)
    address = f"{{: #{one.address} }}" if one.address else ""
    if one.sort in _LEVELS:
        return f"{'#' * _LEVELS[one.sort]} {escape(one.text)} {address}".rstrip()
    return _paragraph(one, address)


def _paragraph(one: Provision, attributes: str) -> str:
    text = escape(one.text)
    if one.sort is Sort.ARTICLE:
        anchor = f"{{: #{one.article} }}" if one.article else ""
        text = Markdown(
            f"**{escape(one.line.label)}**{anchor}{one.line.blank}{escape(one.line.text)}"
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

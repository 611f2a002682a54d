"""Blocks and notes with the blanks gone that their authors did not write."""

from dataclasses import replace

from generator.importing.manuscript import Block, Mending, Paragraph, Spot, Table
from generator.importing.read.found import Found
from generator.importing.read.mend.gaps import Gap, gaps

_AROUND = 6
_ELSEWHERE = "…"


def mend(found: Found) -> None:
    """Mend what was found, and note what was mended."""
    found.blocks[:] = [_mended(found, block) for block in found.blocks]
    end = found.spot
    found.notes[:] = [(label, _line(found, text, end)) for label, text in found.notes]


def _mended(found: Found, block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, text=_line(found, block.text, block.spot))
    if isinstance(block, Table):
        rows = (tuple(_line(found, cell, block.spot) for cell in row) for row in block.rows)
        return replace(block, rows=tuple(rows))
    return block


def _line(found: Found, text: str, spot: Spot) -> str:
    going = [*gaps(text)]
    for why in dict.fromkeys(gap.why for gap in going):
        before, after = _excerpts(text, [gap for gap in going if gap.why == why])
        found.mended.append(Mending(before, after, why, spot))
    for gap in reversed(going):
        text = text[: gap.start] + text[gap.end :]
    return text


def _excerpts(text: str, going: list[Gap]) -> tuple[str, str]:
    """Return the places of a line that were mended, with some characters around: as they were, and are."""
    places = [
        (
            text[max(0, gap.start - _AROUND) : gap.start],
            text[gap.start : gap.end],
            text[gap.end : gap.end + _AROUND],
        )
        for gap in going
    ]
    return (
        _ELSEWHERE.join(left + blank + right for left, blank, right in places),
        _ELSEWHERE.join(left + right for left, _, right in places),
    )

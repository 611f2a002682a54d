"""A manuscript as a test compares it: a line a block."""

from pathlib import Path

from generator.importing.manuscript import Align, Block, Manuscript, Paragraph, Picture
from generator.importing.read.read import read

_SIGNS = {Align.LEFT: "", Align.CENTRE: ">< ", Align.RIGHT: "> "}


def given(folder: Path, name: str, data: bytes, *, keep_revisions: bool = True) -> Manuscript:
    """Return what is read of a file with this content."""
    path = folder / name
    path.write_bytes(data)
    return read(path, keep_revisions=keep_revisions)


def shown(manuscript: Manuscript) -> list[str]:
    """Return the blocks: `#` a heading, `+` larger, `>` at the right, `a | b / c | d` a table."""
    return [_shown(block) for block in manuscript.blocks]


def _shown(block: Block) -> str:
    if isinstance(block, Paragraph):
        level = "#" * block.level + " " if block.level else ""
        return f"{level}{'+ ' if block.larger else ''}{_SIGNS[block.align]}{block.text}"
    if isinstance(block, Picture):
        return f"![{block.words}]({block.name})"
    return " / ".join(" | ".join(row) for row in block.rows)


def besides(manuscript: Manuscript) -> list[str]:
    """Return what was left out and why."""
    return [f"{one.why}：{one.text}" for one in manuscript.left_out]


def doubts(manuscript: Manuscript) -> list[str]:
    """Return what an editor is to look at."""
    return [f"{one.said}＝{one.message}" for one in manuscript.doubts]

"""Which lines are captions: of the table below them, or of the picture above or below."""

import re
from collections.abc import Sequence
from itertools import dropwhile

from generator.importing.manuscript import Align, Block, Paragraph, Picture, Table
from generator.importing.terms.squeezed import bare
from generator.statutes.numerals import number_of

_NUMBER = r"[0-9一二三四五六七八九十]{1,3}(?:[-－—.．][0-9]{1,3})?"
_OF_TABLE = re.compile(rf"^(?:附?表|附件表){_NUMBER}(?![0-9年月日个种份项])[^。；！？]{{0,60}}$")
_NAMES_TABLE = re.compile("^[^。；：，！？]{2,40}(?:表|统计|一览)(?:[（(][^（）()]{1,20}[）)])?$")
_OF_PICTURE = re.compile(rf"^(?:附?图|照片){_NUMBER}(?![0-9年月日个种份项])[^。；！？]{{0,60}}$")


def captions_table(block: Block, following: Block | None) -> bool:
    """Whether a line is the caption of the table below it: 表1　各乡镇收入; or a title set in the middle."""
    if not isinstance(block, Paragraph) or not isinstance(following, Table):
        return False
    words = bare(block.text)
    is_set = block.align is Align.CENTRE and not block.level
    return bool(_OF_TABLE.match(words) or (is_set and _NAMES_TABLE.match(words)))


def captions_numbered(block: Block) -> bool:
    """Whether a line is the caption of a table by its number: 表1　各乡镇收入."""
    return isinstance(block, Paragraph) and bool(_OF_TABLE.match(bare(block.text)))


_STEP = re.compile("^(?P<number>[一二三四五六七八九十]{1,3})、")


def captions_within(blocks: Sequence[Block], start: int, stop: int) -> bool:
    """Whether lines like a title stand above a table within a document whose numbering goes on below it."""
    rest = [*dropwhile(lambda one: isinstance(one, Table), blocks[stop:])]
    if stop >= len(blocks) or not isinstance(blocks[stop], Table):
        return False
    if start and stop == start + 1 and captions_numbered(blocks[start]):
        return True
    if start and _SAYS_NO_MORE.fullmatch(
        "".join(bare(line) for line in map(_words, blocks[start:stop]))
    ):
        return True
    before, after = _steps(blocks[:start]), _steps(rest[:_NEAR])
    is_next = bool(before and after) and after[0] == before[-1] + 1
    return is_next or (_is_of_minutes(blocks[max(0, start - 1) : start]) and _is_of_minutes(rest))


_SAYS_NO_MORE = re.compile(
    "(?:附[：:]?)?(?:满意度|工作)?(?:表决|测评|评议|投票|计票)(?:结果|情况)(?:统计|汇总|一览)?表?(?:如下)?[：:]?"
)
"""A caption that says neither whose vote it was nor on what: what stands above it does."""


def _words(block: Block) -> str:
    return block.text if isinstance(block, Paragraph) else ""


def _is_of_minutes(blocks: Sequence[Block]) -> bool:
    """Whether blocks begin with what a meeting did, as minutes say it."""
    first = blocks[0] if blocks else None
    return isinstance(first, Paragraph) and bool(_DID.match(bare(first.text)))


_DID = re.compile(
    "(?:[一二三四五六七八九十]{1,3}、)?(?:会议|大会)?(?:还|并|以|经|对|就|由|逐项|分别)?.{0,20}?(?:听取|审议|审查|表决|通过|测评|评议|决定|讨论|传达|学习|指出|要求|认为|强调|任命|免去|补选)[^。]*+。"
)
_NEAR = 4
"""Among how many blocks behind a table the numbering goes on."""


def _steps(blocks: Sequence[Block]) -> list[int]:
    lines = (bare(one.text) for one in blocks if isinstance(one, Paragraph))
    return [number_of(found["number"]) for line in lines if (found := _STEP.match(line))]


def picture_words(block: Picture, *beside: Block | None) -> str:
    """Return what a picture shows: as the file says, else as the caption beside it does; or an empty string."""
    told = (bare(one.text) for one in beside if isinstance(one, Paragraph))
    return block.words or next(filter(_OF_PICTURE.match, told), "")

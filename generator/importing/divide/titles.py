"""Which lines of a text are the title of a document, by how titles end and by what follows them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.manuscript import Align, Block, Paragraph
from generator.importing.terms.days import day_of
from generator.importing.terms.sittings import occasion
from generator.importing.terms.squeezed import bare, unmarked

_ENDS = re.compile(
    r"(?:条例|办法|规定|规则|细则|章程|决定|决议|公告|报告|意见|通知|议案|名单|纪要|通报|讲话|发言|说明|辞呈|辞职书|辞职报告|"
    r"议程|日程|计划|规划|要点|统计表|汇总表|一览表|目录|批复|请示|函|令|表态|致辞|工作报告|决算|方案|总结)"
    r"(?:[（(][^（）()]{1,12}[）)])?$"
)
_SENTENCE = re.compile(r"[。；，！？;,!?：:]$")
_NUMBERED = re.compile(
    r"^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|第[一二三四五六七八九十百]+[章节条]|附件|[-—·•]|抄送|印发)"
)
_MASTHEAD = re.compile(
    r"文件(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)]?)?$|〔[0-9]{4}〕第?[0-9]{1,4}号$"
)
"""How the lines end that stand above a title: 某市人民政府文件, the document number."""
_ADDRESSED = re.compile(r"[：:]$")
_LONGEST = 90
MOST_LINES = 6


@dataclass(frozen=True)
class Title:
    """A title: the blocks `start` to `stop` (excluded), and its words in one line."""

    start: int
    stop: int
    text: str


def joined(blocks: Sequence[Block]) -> str:
    """Return the words of a title set in several lines, in one."""
    parts = [" ".join(unmarked(one.text).split()) for one in blocks if isinstance(one, Paragraph)]
    return without_breaks("\n".join(parts))


def without_breaks(text: str) -> str:
    """Close the spaces of a title between Chinese characters; those around letters and figures stay."""
    return re.sub(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])|\n", "", text).strip()


def is_display(block: Block) -> bool:
    """Whether a paragraph is set as titles are."""
    return isinstance(block, Paragraph) and (
        block.level == 1
        or block.larger
        or block.align is Align.CENTRE
        or (block.text.startswith("**") and block.text.endswith("**"))
    )


def title_at(blocks: Sequence[Block], start: int) -> Title | None:
    """Return the title that begins at a block: short lines of which the last ends as titles do.

    What follows must be what follows a title, or the lines must be set as one.
    """
    words = ""
    for stop in range(start + 1, min(start + MOST_LINES, len(blocks)) + 1):
        block = blocks[stop - 1]
        if not isinstance(block, Paragraph) or not may_be_of_title(bare(block.text)):
            return None
        words += bare(block.text)
        if len(words) > _LONGEST:
            return None
        if _ENDS.search(words) and (
            _follows(blocks, stop) or all(is_display(one) for one in blocks[start:stop])
        ):
            if stop < len(blocks) and _goes_on(blocks[stop]) and not _is_whole(words):
                continue
            return Title(start, stop, joined(blocks[start:stop]))
    return None


def may_be_of_title(words: str, *, within: bool = False) -> bool:
    """Whether a line may be of a title; `within` where it is not its first, and may stand in brackets."""
    return (
        0 < len(words) <= _LONGEST
        and not _SENTENCE.search(words)
        and not _NUMBERED.match(words)
        and not day_of(words)
        and not _MASTHEAD.search(words)
        and (within or not occasion(words))
        and "。" not in words
    )


def _goes_on(block: Block) -> bool:
    """Whether a line goes on with the title above it: 关于…的 …的决定."""
    return (
        isinstance(block, Paragraph)
        and bare(block.text).startswith("关于")
        and bool(_ENDS.search(bare(block.text)))
    )


def _is_whole(words: str) -> bool:
    return "关于" in words


def _follows(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block is what follows a title: an occasion, an addressee, a day, a first article."""
    following = [bare(one.text) for one in blocks[index : index + 3] if isinstance(one, Paragraph)]
    if not following:
        return False
    first = following[0]
    broken = "".join(following[:2])
    return bool(
        occasion(first)
        or occasion(broken)
        or (_ADDRESSED.search(first) and len(first) <= MOST_LINES * 8)
        or day_of(first)
        or re.match(r"第[一1]条|第[一1]章|[（(〔\[]|〔", first)
        or re.match(r"(?:.{2,8}〔?[0-9]{4}〕?第?[0-9]{1,3}号)$", first)
    )

"""What stands above and below the title of a document: where another ends, and as this begins."""

import re
from collections.abc import Sequence
from itertools import takewhile

from generator.documents.document import Genre
from generator.importing.divide.wording import is_numbered, opens, worded
from generator.importing.manuscript import Block, Paragraph, Picture, Table
from generator.importing.terms.days import day_of
from generator.importing.terms.genres import genre_of
from generator.importing.terms.names import names
from generator.importing.terms.organs import is_body
from generator.importing.terms.persons import has_surname, is_person, titled_person
from generator.importing.terms.sittings import occasion
from generator.importing.terms.squeezed import bare

TYPICAL, PROSE, LITTLE, ENDED, UNENDED = 4, 2, 1, 2, -2
"""How much it says for the line between, or against it."""
_ADDRESSED = re.compile(r"[：:]$")
_ADDRESS = re.compile(
    r"(?!.*(?:如下|以下|下列|包括|建议|要求|决定|通过|方面|认为|提请|如何))"
    r".*(?:主任|委员|主席|代表|同志|政府|人大|常委会|会议|法院|检察院|监委|局|办|部|院|厅|单位|公司|乡|镇|街道|你|各).*[：:]$"
)
_LONGEST_ADDRESS = 60
_NUMBER = re.compile(r".{2,8}〔?[0-9]{4}〕?第?[0-9]{1,3}号$|第[0-9一二三四五六七八九十]{1,4}号$")
_BRACKETED = re.compile(r"[（(〔\[](?![一二三四五六七八九十0-9]{1,3}[）)])")
_FIRST = re.compile(r"第[一1][条章]")
_HELD = re.compile(r"[0-9]{4}年.{2,60}(?:举行|召开|开幕)")
_GROUPED = re.compile(
    r"(?:第.{1,3}组|.{0,8}(?:主任|委员|主席|秘书长|组长|成员|代表|人员|任命|免去|免职|姓名|时间|地点))[：:].*"
)
_LISTS = {
    Genre.PRESENT,
    Genre.IN_ATTENDANCE,
    Genre.NAME_LIST,
    Genre.APPOINTMENTS,
    Genre.TABLE,
    Genre.ELECTION,
}
_PLANS = {Genre.AGENDA, Genre.SCHEDULE, Genre.PLAN, Genre.LEGISLATIVE_PLAN}
_APPOINTED = re.compile(r"^[^，。；]{2,5}为[^，。；]{4,}[；;。]?$|的[^，。；]{4,200}职务[；;。]?$")
_BYLINES, _NEAR = 2, 4
"""Lines that may stand between a title and what tells that it is one: who speaks, which body."""
_SHORT = 30
_CLOSED = re.compile(
    r"^(?:特此.{2,6}|请予?审议(?:决定)?|请审议|妥否.{0,8}|以上.{0,20}请.{0,6}审议|此复|此致|谢谢大家|[（(].{0,100}(?:赞成|通过|弃权).{0,100}[）)])[。！]?$"
    r"|^(?:抄送|分送|印发|主题词|共印)|印发$|^—?END"
)
_ANNEX = re.compile("附(?:件|表|[：:])")
_UNENDED = re.compile(r"[：:，,、；;]$")


def below(blocks: Sequence[Block], index: int, title: str) -> int:
    """Return how much what begins at a block says that a title stands above it."""
    if index >= len(blocks):
        return 0
    block = blocks[index]
    if isinstance(block, Picture):
        return LITTLE
    if isinstance(block, Table) or "\t" in block.text:
        is_list = genre_of(title) in _LISTS | _PLANS or bool(_TABULAR.search(title))
        return TYPICAL if is_list else LITTLE
    following = [one for one in blocks[index : index + _NEAR] if isinstance(one, Paragraph)]
    lines = [bare(one.text) for one in following]
    bylines = len([*takewhile(_is_byline, lines[:_BYLINES])])
    reached, last = following[: bylines + 1], lines[min(bylines, len(lines) - 1)]
    if _is_typical(lines) or any(_is_of_genre(one, genre_of(title)) for one in reached):
        return TYPICAL
    if "。" in last or is_numbered(last) or _ADDRESSED.search(last):
        return PROSE
    return 0


_TABULAR = re.compile("票|表决|测评|评议|选举|统计|出席|列席|缺席|到会|出缺勤|履职")
"""What titles speak of that stand above a table and nothing else."""


def _is_typical(following: Sequence[str]) -> bool:
    """Whether lines are what follows a title: an occasion, an addressee, a day, a first article."""
    for at, line in enumerate(following[: _BYLINES + 1]):
        broken = "".join(following[at : at + 2])
        if occasion(line) or occasion(broken) or day_of(line) or _FIRST.match(line):
            return True
        if _NUMBER.match(line) or (not at and _BRACKETED.match(line)):
            return True
        if _is_address(line):
            return True
        if not _is_byline(line):
            return False
    return False


def _is_address(line: str) -> bool:
    return len(line) <= _LONGEST_ADDRESS and bool(_ADDRESS.match(line))


def _is_byline(line: str) -> bool:
    return 0 < len(line) <= _SHORT and not re.search("[，。；：]", line) and not worded(line)


def _is_of_genre(block: Paragraph, genre: Genre) -> bool:
    line = bare(block.text)
    if genre is Genre.APPOINTMENTS and _APPOINTED.search(line):
        return True
    if genre is Genre.MINUTES:
        return bool(_HELD.search(line))
    if genre in _LISTS:
        return bool(_GROUPED.match(line)) or _is_of_names(block)
    return genre in _PLANS and is_numbered(line)


def _is_of_names(block: Paragraph) -> bool:
    """Whether a line is names, or a name with an office."""
    found = names(block.text)
    is_list = len(found) > 1 and all(map(is_person, found))
    return is_list or names_person(block.text)


def above(blocks: Sequence[Block], index: int) -> int:
    """Return how much what stands above a block says that a document ends there."""
    before = blocks[index - 1] if index else None
    if not isinstance(before, Paragraph):
        return ENDED
    words = bare(before.text)
    if day_of(words) or _CLOSED.search(words) or is_signature(before):
        return ENDED
    is_open = _UNENDED.search(words) or (worded(words) and not is_numbered(words))
    return UNENDED if is_open else 0


def is_annex(blocks: Sequence[Block], index: int) -> bool:
    """Whether what a title stands over is an annex of the document before."""
    before = blocks[index - 1] if index else None
    return isinstance(before, Paragraph) and bool(_ANNEX.match(bare(before.text)))


def is_closed(blocks: Sequence[Block], index: int) -> bool:
    """Whether a formula above a block ends what a document says: a signature comes next."""
    before = blocks[index - 1] if index else None
    return isinstance(before, Paragraph) and bool(_CLOSED.search(bare(before.text)))


def is_signature(block: Block) -> bool:
    """Whether a line is a body, or an office with a name, as documents are signed."""
    line = block.text if isinstance(block, Paragraph) else ""
    words = bare(line)
    if len(words) > _SHORT or re.search("[，。；：、]", words):
        return False
    return is_body(words) or (opens(words) and names_person(line))


def names_person(line: str) -> bool:
    """Whether a line is an office with the name of who holds it."""
    found = titled_person(line.strip())
    return found is not None and has_surname(found[1])

"""The foot of a document as it is typed: who signs it, and the day."""

import re
from calendar import monthrange
from collections.abc import Collection, Sequence

from markdown_it.tree import SyntaxTreeNode

from generator.chinese import numeral
from generator.model.values import Day
from generator.prose import parse

_DAY = re.compile(
    r"[0-9]{4}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+日)?"
)
_ZEROS = str.maketrans("〇○", "零零")
_NUMBERS = {numeral(number): number for number in range(32)}
_AFTER = re.compile(r"附件|附[:：]|抄送|主题词|[（(]此件|[（(]联系")
"""What may follow the foot of a document."""
_SIGNER = re.compile(
    r"(?!特此|此复|以上|[（(]?[一二三四五六七八九十0-9]+[）)、.])[^。；：，！？;:,!?]{2,40}"
)
_SAID = re.compile("[。；！？：;!?:]$")
"""What stands above the foot of a document that a table follows: else a day above a table is its heading."""
_MOST_SIGNERS = 3
_LONGEST_DAY = 40
"""Characters of a line, with its marks of bold, that may be a day."""


def is_signed(text: str, signers: Collection[str] = ()) -> bool:
    """Whether a long text ends with its day, or with one of `signers`, as signed documents do."""
    return bool(foot(parse(text).children, signers))


def signed_on(text: str) -> Day | None:
    """Return the day in the foot of a long text, if it has one that there is."""
    if not any(map(_may_be_a_day, text.split("\n"))):
        return None
    nodes = parse(text).children
    found = foot(nodes)
    return _day(words_of(nodes[found[-1]])) if found else None


def _may_be_a_day(line: str) -> bool:
    """Whether a line is worth parsing the text for: most texts have no foot."""
    return "年" in line and "月" in line and len("".join(line.split())) < _LONGEST_DAY


def _day(words: str) -> Day | None:
    year, month, day = (*re.findall("[^年月日]+", words.translate(_ZEROS)), "0")[:3]
    digits = [str(_NUMBERS[one]) if one in _NUMBERS else one for one in year]
    found = Day(int("".join(digits)), _number(month), _number(day))
    exists = 1 <= found.month <= 12 and found.day <= monthrange(found.year, found.month)[1]
    return found if exists and found.year else None


def _number(words: str) -> int:
    """Return a month or a day of the month; 0 for what is no number."""
    return int(words) if words.isdecimal() else _NUMBERS.get(words, 0)


def foot(nodes: Sequence[SyntaxTreeNode], signers: Collection[str] = ()) -> range:
    """Return which of the blocks of a text are its foot: the signers, and the day below them."""
    words = [words_of(node) for node in nodes]
    for index in range(len(words) - 1, 0, -1):
        is_last = index + 1 == len(words) or bool(_AFTER.match(words[index + 1]))
        is_day = bool(_DAY.fullmatch(words[index]))
        if is_day and (is_last or nodes[index + 1].type == "table"):
            first = index
            while first > max(1, index - _MOST_SIGNERS) and _SIGNER.fullmatch(words[first - 1]):
                first -= 1
            if is_last or (first < index and _SAID.search(words[first - 1])):
                return range(first, index + 1)
        if is_last and words[index] in signers:
            return range(index, index + 1)
    return range(0)


def words_of(node: SyntaxTreeNode) -> str:
    """Return the words of a paragraph or heading without spaces; nothing of a list or table."""
    if node.type not in {"paragraph", "heading"}:
        return ""
    words = "".join("".join(one.content.split()) for one in node.walk() if one.type == "text")
    return words if node.type == "paragraph" or _AFTER.match(words) else ""

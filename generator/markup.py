"""The rules of Markdown that differ here from CommonMark's, for a parser of markdown-it.

CommonMark joins the lines of a paragraph, numbers lists anew, drops hashes at the end of a heading and
finds no end of bold text after Chinese punctuation. Here a sign is markup only where it is plainly
meant, and so no character of a text gets lost.
"""

import re
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.rules_block.table import escapedSplit
from markdown_it.rules_inline import StateInline

from generator.beside import install_beside

_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_MARKER = re.compile(r"(?:(?P<number>[1-9][0-9]{0,2})\.|[-*+])(?P<space>[ \t]+|$)")
_DEEPEST = 8
"""The nesting of lists, counted in tokens, beyond which a marker is text: the parser has a limit, too."""

_ENDS_TABLES: RuleOptionsType = {"alt": ["blockquote"]}
_OPENS = re.compile(r"(?<!\*)\*\*(?![\s*、，。；：！？）》〉”’」』】〕])")
_CLOSES = re.compile(r"(?<![\s*（《〈“‘「『【〔])\*\*(?!\*)")
_BRACKET = re.compile(r"[\[\]]")
_PENDING = 4096
"""Characters of text after which a token begins; the parser joins those that follow each other."""
_LAST, _WITHIN = -1, -2
"""Keys in the cache of a line: where its last end of bold text stands; whether the parser is in one."""


def install(parser: MarkdownIt) -> MarkdownIt:
    """Return `parser` with these rules."""
    block, inline = parser.block.ruler, parser.inline.ruler
    block.at("heading", _heading, _ENDS_TABLES)
    block.at("list", _list, _ENDS_TABLES)
    block.at("paragraph", _paragraph)
    block.before("table", "no_row", _no_row, _ENDS_TABLES)
    block.before("table", "no_item", _no_item, {"alt": ["list"]})
    inline.before("text", "settled", _settled)
    inline.before("link", "bold", _bold)
    install_beside(parser)
    inline.before("link", "no_link", _no_link)
    return parser


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _put(state: StateBlock, kind: str, tag: str, content: str) -> None:
    """Add a block that is one line."""
    start = state.line
    state.line += 1
    state.push(f"{kind}_open", tag, 1).map = [start, state.line]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = content.strip(), [start, state.line], []
    state.push(f"{kind}_close", tag, -1)


def _paragraph(state: StateBlock, start: int, _end: int, _silent: bool) -> bool:
    """Take a line as a paragraph."""
    state.line = start
    _put(state, "paragraph", "p", _line(state, start))
    return True


def _heading(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """Take a heading with all that follows its mark."""
    text = _line(state, start)
    found = _HEADING.match(text)
    if not found:
        return False
    if not silent:
        state.line = start
        _put(state, "heading", f"h{len(found[1])}", text[found.end() :])
    return True


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Take a list of several items, numbered from 1 if at all; a lone dash or number is text."""
    found = _MARKER.match(_line(state, start))
    if not found or state.level >= _DEEPEST:
        return False
    wanted = {None: "", "1": "2"}.get(found["number"])
    inside = state.sCount[start] + found.end()
    is_list = wanted is not None and (
        (state.level > 0 and wanted == "")
        or _has_item_inside(state, start, end, inside)
        or _next_number(state, start, end, found) == wanted
    )
    return is_list and list_block(state, start, end, silent)


def _has_item_inside(state: StateBlock, start: int, end: int, inside: int) -> bool:
    """Whether the item's next line begins an item within it."""
    line = state.skipEmptyLines(start + 1)
    return line < end and state.sCount[line] >= inside and bool(_MARKER.match(_line(state, line)))


def _next_number(state: StateBlock, start: int, end: int, found: re.Match[str]) -> str | None:
    """Return the number of the item that follows, "" of one with the same sign; None without one."""
    inside = state.sCount[start] + found.end()
    for line in range(start + 1, end):
        if not state.isEmpty(line) and state.sCount[line] < inside:
            other = _MARKER.match(_line(state, line))
            if not other or state.sCount[line] < state.blkIndent:
                return None
            same = other["number"] or other[0][0] == found[0][0]
            return (other["number"] or "") if same else None
    return None


def _no_item(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """End a list before a number that is not the next one."""
    if not silent:
        return False
    before = next(
        token
        for token in reversed(state.tokens)
        if token.type == "list_item_open" and token.level == state.level
    )
    found = _MARKER.match(_line(state, start))
    number = found["number"] if found else None
    return before.info != "" and number != str(int(before.info) + 1)


def _no_row(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """End a table before a line that has no cells."""
    return silent and not _has_cells(_line(state, start))


def _has_cells(line: str) -> bool:
    """Whether a line has a pipe that parts cells, which takes long to see character by character."""
    return "|" in line and ("\\" not in line or len(escapedSplit(line)) > 1)


def _settled(state: StateInline, _silent: bool) -> bool:
    """Put long text into a token: a string that grows by a character is copied for each."""
    if len(state.pending) > _PENDING:
        state.pushPending()
    return False


def _no_link(state: StateInline, silent: bool) -> bool:
    """Take a bracket as text whose other half is not followed by an address, or that has no words.

    Nobody would see a link without words. The parser's own rule looks for the other half anew from
    each bracket.
    """
    if state.src[state.pos] != "[" or state.pos in _addressed(state.src):
        return False
    if not silent:
        state.pending += "["
    state.pos += 1
    return True


@lru_cache(maxsize=1)
def _addressed(text: str) -> frozenset[int]:
    """Return where brackets open that hold words, and after whose other half a parenthesis follows."""
    opened: list[int] = []
    found = []
    for bracket in _BRACKET.finditer(text):
        if bracket[0] == "[":
            opened.append(bracket.start())
        elif opened:
            start = opened.pop()
            words = text[start + 1 : bracket.start()]
            if text.startswith("(", bracket.end()) and words.strip():
                found.append(start)
    return frozenset(found)


def _bold(state: StateInline, silent: bool) -> bool:
    """Take what stands between two pairs of asterisks; a longer row of them is text."""
    start = state.pos
    if not _OPENS.match(state.src, start) or state.cache.get(_WITHIN):
        return False
    if _LAST not in state.cache:
        state.cache[_LAST] = max((one.start() for one in _CLOSES.finditer(state.src)), default=-1)
    if state.cache[_LAST] <= start:
        return False
    closes = _CLOSES.search(state.src, start + 2, state.posMax)
    if not closes:
        return False
    if not silent:
        most, state.posMax, state.pos = state.posMax, closes.start(), start + 2
        state.cache[_WITHIN] = 1
        state.push("strong_open", "strong", 1)
        state.md.inline.tokenize(state)
        state.push("strong_close", "strong", -1)
        state.cache[_WITHIN] = 0
        state.posMax = most
    state.pos = closes.end()
    return True

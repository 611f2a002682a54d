"""What a long text shows or leads to besides its words, for a parser of markdown-it.

`![描述](示意图.png)` is a picture, `[名称](预算表.pdf)` a file that lies beside the text, `[^1]` the mark of a
note, and a line `[^1]: …` the note. Names of files are taken as they are typed, blanks, Chinese and
brackets in them too; what cannot be found is told by `link`.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

_NAME = r"(?:[^()]|\([^()]*\))*"
_WORDS = r"(?:[^\[\]]|\[[^\[\]]*\])*"
_PICTURE = re.compile(rf"!\[({_WORDS})\]\(({_NAME})\)")
_FILE = re.compile(rf"\[({_WORDS})\]\((?!https?://)({_NAME}\.[A-Za-z0-9]{{1,5}})\s*\)")
_SCHEME = re.compile(r"\s*(?!file:)[A-Za-z][A-Za-z0-9+.-]+:", re.IGNORECASE)
"""A target that is no file's: javascript:, mailto: … stay text. A letter and a colon are a drive of Windows."""
_LABEL = r"\[\^([^\s\[\]^]{1,30})\]"
_NOTE_MARK = re.compile(_LABEL)
_NOTE = re.compile(rf"{_LABEL}[:：](?=\s*\S)")


def install_beside(parser: MarkdownIt) -> None:
    """Let `parser` read these."""
    block, inline = parser.block.ruler, parser.inline.ruler
    block.before("paragraph", "note", _note, {"alt": ["blockquote", "list"]})
    for name, rule in (("picture", _picture), ("file", _file), ("note_mark", _note_mark)):
        inline.before("link", name, rule)


def _picture(state: StateInline, silent: bool) -> bool:
    """Take a picture: its description is the token's content, the way to it its `src`."""
    found = _PICTURE.match(state.src, state.pos, state.posMax)
    if not found:
        return _no_picture(state, silent)
    if not silent:
        token = state.push("picture", "img", 0)
        token.content, token.attrs = found[1].strip(), {"src": found[2].strip()}
    state.pos = found.end()
    return True


def _no_picture(state: StateInline, silent: bool) -> bool:
    """Take the start of a picture that is none as text, so that what follows is no link either."""
    if not state.src.startswith("![", state.pos, state.posMax):
        return False
    if not silent:
        state.pending += "!["
    state.pos += 2
    return True


def _file(state: StateInline, silent: bool) -> bool:
    """Take a link to a file; what may stand in it, may."""
    found = _FILE.match(state.src, state.pos, state.posMax)
    if not found or _SCHEME.match(found[2]) or not found[1].strip():
        return False
    if not silent:
        most, state.posMax, state.pos = state.posMax, found.end(1), found.start(1)
        state.push("file_open", "a", 1).attrs = {"href": found[2].strip()}
        state.md.inline.tokenize(state)
        state.push("file_close", "a", -1)
        state.posMax = most
    state.pos = found.end()
    return True


def _note_mark(state: StateInline, silent: bool) -> bool:
    found = _NOTE_MARK.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("note_mark", "sup", 0).attrs = {"label": found[1]}
    state.pos = found.end()
    return True


def _note(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """Take a note: a line that begins with its mark and a colon."""
    text = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    found = _NOTE.match(text)
    if not found or state.blkIndent:
        return False
    if not silent:
        state.line = start + 1
        opened = state.push("note_open", "li", 1)
        opened.attrs, opened.map = {"label": found[1]}, [start, state.line]
        inline = state.push("inline", "", 0)
        inline.content, inline.map = text[found.end() :].strip(), [start, state.line]
        inline.children = []
        state.push("note_close", "li", -1)
    return True

"""A statute and what a decision tells of it -> the statute as amended, and what does not fit. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.statutes.added import add
from generator.statutes.amending import Amending, Trouble
from generator.statutes.assembled import assemble
from generator.statutes.finding import NotThereError, Pieces
from generator.statutes.instructions import (
    Add,
    Free,
    Insert,
    Instruction,
    Move,
    Preamble,
    Remove,
    Rename,
    Renumber,
    Retitle,
    Rewrite,
    Step,
    Words,
)
from generator.statutes.lines import Sort, read_line
from generator.statutes.numbering import ImpossibleError
from generator.statutes.pieces import Piece, take_apart
from generator.statutes.rewritten import rewrite
from generator.statutes.targets import Target
from generator.statutes.worded import change_words, insert_words


@dataclass(frozen=True)
class Applied:
    """The statute as amended, and what did not fit; `moved` says which article each one was."""

    text: str
    troubles: tuple[Trouble, ...]
    moved: Mapping[tuple[int, int], tuple[int, int]]
    """From the new number of an article to the one before; new ones are not in it."""
    is_free: bool
    """Whether the decision also changes words that it does not name."""


def apply(text: str, steps: Sequence[Step], title: str) -> Applied:
    """Return a statute after an amendment; `title` is the statute's, which its text may begin with.

    Numbers of places are those before the amendment, those of new provisions the ones after it, as
    decisions cite them.
    """
    amending = Amending(Pieces(take_apart(text)), title)
    for step in steps:
        _step(amending, step)
    try:
        moved = assemble(amending.pieces, anew=amending.anew)
    except ImpossibleError as impossible:
        # Nothing can be said of the numbers; the words are as amended.
        amending.trouble(f"条的序号对不上：{impossible}", "请核对“作为第某条”“改为第某条”的序号")
        moved = {}
    lines = [line for one in amending.pieces.all if not one.is_gone for line in one.lines() if line]
    return Applied("\n".join(lines), tuple(amending.troubles), moved, amending.is_free)


def _step(amending: Amending, step: Step) -> None:
    """Carry out one instruction, or say why not."""
    amending.line = step.line
    try:
        _carry_out(amending, step.instruction)
    except (NotThereError, ImpossibleError) as reason:
        amending.trouble(str(reason), "请核对决定引用的条、款、项和法规修改前的文本")


def _carry_out(amending: Amending, instruction: Instruction) -> None:
    """Carry out an instruction on the places that it names.

    Raises NotThereError and ImpossibleError.
    """
    match instruction:
        case Words(targets=targets) | Insert(targets=targets) | Remove(targets=targets):
            for target in targets:
                _at(amending, instruction, target)
        case Rewrite():
            rewrite(amending, instruction)
        case Add():
            add(amending, instruction)
        case Move():
            _move(amending, instruction)
        case _:
            _on_the_whole(amending, instruction)


def _at(amending: Amending, instruction: Words | Insert | Remove, target: Target) -> None:
    match instruction:
        case Words():
            change_words(amending, instruction, target)
        case Insert():
            insert_words(amending, instruction, target)
        case Remove():
            _remove(amending, target, only_heading=instruction.only_heading)


def _on_the_whole(amending: Amending, instruction: Instruction) -> None:
    match instruction:
        case Retitle():
            heading = amending.pieces.find(instruction.target)
            heading.text = _changed(heading.text, instruction.old, instruction.new)
        case Rename():
            _rename(amending, instruction)
        case Preamble():
            _preamble(amending, instruction)
        case Renumber():
            amending.anew = True
        case Free():
            amending.is_free = True


def _remove(amending: Amending, target: Target, *, only_heading: bool) -> None:
    piece = amending.pieces.find(target)
    piece.is_gone = True
    if not target.article and not only_heading:
        for one in amending.pieces.below(piece):
            one.is_gone = True


def _move(amending: Amending, told: Move) -> None:
    piece = amending.pieces.find(told.target)
    if told.target.level == "paragraph" and told.to.level == "article":
        _set_apart(amending, piece, told)
        return
    same_parent = told.target.own == told.to.own or told.target.level == "article"
    if not same_parent and told.to.article:
        raise NotThereError(f"{told.target.words}改为{told.to.words}：跨条移动不能由程序改")
    piece.becomes = told.to.own if told.to.level == "article" else (told.to.number, 0)


def _set_apart(amending: Amending, paragraph: Piece, told: Move) -> None:
    """Make an article of a paragraph."""
    article = Piece(Sort.ARTICLE, "", "第条", "\u3000", is_new=True, becomes=told.to.own)
    article.has_place = False
    article.parts = [Piece(Sort.PARAGRAPH, paragraph.text, was=(1, 0), parts=paragraph.parts)]
    paragraph.is_gone = True
    amending.pieces.all.insert(amending.pieces.end, article)


def _rename(amending: Amending, told: Rename) -> None:
    amending.title = _changed(amending.title, told.old, told.new)


def _preamble(amending: Amending, told: Preamble) -> None:
    begin = amending.pieces.begin
    head = [one for one in amending.pieces.all[:begin] if one.sort is not Sort.PARAGRAPH]
    title = [one for one in amending.pieces.all[:1] if one.text == amending.title]
    new = [Piece(Sort.PARAGRAPH, line) for line in told.new]
    amending.pieces.all[:begin] = [*title, *new, *head]


def _changed(text: str, old: str, new: str) -> str:
    """Return a title with new words: instead of all of it, or of `old`, which must be there."""
    if not old:
        line = read_line(new)
        return line.text if line.label else new
    if old not in text:
        raise NotThereError(f"“{text}”里没有“{old}”")
    return text.replace(old, new)

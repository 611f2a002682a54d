"""A statute and what a decision tells of it -> the statute as amended, and what does not fit. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

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
from generator.statutes.pieces import Piece, paragraphs, take_apart
from generator.statutes.targets import Target


@dataclass(frozen=True)
class Trouble:
    """Why an instruction does not fit the statute, in Chinese, and the decision's line that gives it."""

    line: int
    message: str
    hint: str
    doubtful: bool = False
    """Whether it was carried out nevertheless."""


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
    amending = _Amending(Pieces(take_apart(text)), title)
    for step in steps:
        amending.step(step)
    last = steps[-1].line if steps else 1
    try:
        moved = assemble(amending.pieces, anew=amending.anew)
    except ImpossibleError as impossible:
        # Nothing can be said of the numbers; the words are as amended.
        amending.trouble(
            last, f"条的序号对不上：{impossible}", "请核对“作为第某条”“改为第某条”的序号"
        )
        moved = {}
    lines = [line for one in amending.pieces.all if not one.is_gone for line in one.lines() if line]
    return Applied("\n".join(lines), tuple(amending.troubles), moved, amending.is_free)


@dataclass
class _Amending:
    pieces: Pieces
    title: str
    troubles: list[Trouble] = field(default_factory=list)
    anew: bool = False
    is_free: bool = False
    line: int = 1

    def trouble(self, line: int, message: str, hint: str, *, doubtful: bool = False) -> None:
        self.troubles.append(Trouble(line, message, hint, doubtful))

    def step(self, step: Step) -> None:
        """Carry out one instruction, or say why not."""
        self.line = step.line
        try:
            self.carry_out(step.instruction)
        except (NotThereError, ImpossibleError) as reason:
            self.trouble(step.line, str(reason), "请核对决定引用的条、款、项和法规修改前的文本")

    def carry_out(self, instruction: Instruction) -> None:
        """Carry out an instruction on the places that it names.

        Raises NotThereError and ImpossibleError.
        """
        match instruction:
            case Words(targets=targets) | Insert(targets=targets) | Remove(targets=targets):
                for target in targets:
                    self.at(instruction, target)
            case Rewrite():
                self.rewrite(instruction)
            case Add():
                self.add(instruction)
            case Move():
                self.move(instruction)
            case _:
                self.on_the_whole(instruction)

    def at(self, instruction: Words | Insert | Remove, target: Target) -> None:
        match instruction:
            case Words():
                self.words(instruction, target)
            case Insert():
                self.insert(instruction, target)
            case Remove():
                self.remove(target, only_heading=instruction.only_heading)

    def on_the_whole(self, instruction: Instruction) -> None:
        match instruction:
            case Retitle():
                heading = self.pieces.find(instruction.target)
                heading.text = _changed(heading.text, instruction.old, instruction.new)
            case Rename():
                self.rename(instruction)
            case Preamble():
                self.preamble(instruction)
            case Renumber():
                self.anew = True
            case Free():
                self.is_free = True

    def within(self, target: Target) -> list[Piece]:
        """Return all pieces in which a target lets words be changed."""
        if target != Target():
            found = self.pieces.find(target)
            chapter = (
                self.pieces.below(found) if found in self.pieces.all and not target.article else []
            )
            return [piece for one in (found, *chapter) for piece in one.all()]
        after = self.pieces.all[self.pieces.begin :] or self.pieces.all
        return [piece for one in after for piece in one.all()]

    def words(self, told: Words, target: Target) -> None:
        found = [one for one in self.within(target) if told.old in one.text]
        times = sum(one.text.count(told.old) for one in found)
        if not times:
            raise NotThereError(f"{target.words}里没有“{told.old}”" + self.elsewhere(told.old))
        if told.times and told.times != times:
            message = f"{target.words}里的“{told.old}”有{times}处，决定说有{told.times}处"
            self.trouble(self.line, message, "请核对决定和法规修改前的文本")
        elif times > 1 and not (told.all or told.times):
            message = f"{target.words}里的“{told.old}”有{times}处，决定没有说是哪一处"
            self.trouble(
                self.line, message, "各处都改的，请核对；决定已经通过的，照原文印", doubtful=True
            )
        for one in found:
            one.text = one.text.replace(told.old, told.new)

    def elsewhere(self, words: str) -> str:
        where = [*self.pieces.having(words)]
        return f"；{'、'.join(where[:3])}有" if where else ""

    def insert(self, told: Insert, target: Target) -> None:
        if not told.anchor:
            texts = [
                one for one in self.within(target) if one.sort is not Sort.ARTICLE and one.text
            ]
            place = texts[0] if told.before else texts[-1]
            place.text = told.new + place.text if told.before else place.text + told.new
            return
        new = told.new + told.anchor if told.before else told.anchor + told.new
        self.words(Words((target,), told.anchor, new), target)

    def rewrite(self, told: Rewrite) -> None:
        target, new = told.target, told.new
        piece = self.pieces.find(target)
        if told.head and piece.sort is Sort.ARTICLE:
            piece = piece.of(Sort.PARAGRAPH)[0]
        match piece.sort:
            case Sort.ARTICLE:
                piece.parts = paragraphs(self.unlabelled(piece, new))
            case Sort.PARAGRAPH:
                self.rewrite_paragraph(piece, target, told)
            case _:
                line = read_line(new[0])
                is_labelled = line.sort is piece.sort
                piece.text = line.text if is_labelled else new[0]
                if len(new) > 1:
                    below = paragraphs(new)
                    piece.parts = [
                        part for one in below[:1] for part in one.parts if part.sort is Sort.SUBITEM
                    ]

    def rewrite_paragraph(self, piece: Piece, target: Target, told: Rewrite) -> None:
        first, *others = paragraphs(self.unlabelled(self.pieces.article(target), told.new))
        piece.text = first.text
        keeps = told.head or (len(told.new) == 1 and first.text.endswith(("：", ":")))
        if not keeps:
            piece.parts = first.parts
        article = self.pieces.article(target)
        at = article.parts.index(piece) + 1
        article.parts[at:at] = others

    def unlabelled(self, piece: Piece, new: Sequence[str]) -> list[str]:
        """Return the lines of an article without its label, which must be its own."""
        line = read_line(new[0])
        if line.sort is not Sort.ARTICLE:
            return [*new]
        if (line.number, line.inserted) not in {piece.was, piece.becomes}:
            message = f"新的条文写作“{line.label}”，不是这一条的序号"
            self.trouble(self.line, message, "请核对条文的序号")
        return [line.text, *new[1:]]

    def remove(self, target: Target, *, only_heading: bool) -> None:
        piece = self.pieces.find(target)
        piece.is_gone = True
        if not target.article and not only_heading:
            for one in self.pieces.below(piece):
                one.is_gone = True

    def move(self, told: Move) -> None:
        piece = self.pieces.find(told.target)
        if told.target.level == "paragraph" and told.to.level == "article":
            self.set_apart(piece, told)
            return
        same_parent = told.target.own == told.to.own or told.target.level == "article"
        if not same_parent and told.to.article:
            raise NotThereError(f"{told.target.words}改为{told.to.words}：跨条移动不能由程序改")
        piece.becomes = told.to.own if told.to.level == "article" else (told.to.number, 0)

    def set_apart(self, paragraph: Piece, told: Move) -> None:
        """Make an article of a paragraph."""
        article = Piece(Sort.ARTICLE, "", "第条", "\u3000", is_new=True, becomes=told.to.own)
        article.has_place = False
        article.parts = [Piece(Sort.PARAGRAPH, paragraph.text, was=(1, 0), parts=paragraph.parts)]
        paragraph.is_gone = True
        self.pieces.all.insert(self.pieces.end, article)

    def rename(self, told: Rename) -> None:
        self.title = _changed(self.title, told.old, told.new)

    def preamble(self, told: Preamble) -> None:
        begin = self.pieces.begin
        head = [one for one in self.pieces.all[:begin] if one.sort is not Sort.PARAGRAPH]
        title = [one for one in self.pieces.all[:1] if one.text == self.title]
        new = [Piece(Sort.PARAGRAPH, line) for line in told.new]
        self.pieces.all[:begin] = [*title, *new, *head]

    def add(self, told: Add) -> None:
        adders: Mapping[str, Callable[[Add], None]] = {
            "article": self.add_articles,
            "paragraph": self.add_paragraphs,
            "item": self.add_items,
            "chapter": self.add_heading,
            "section": self.add_heading,
        }
        if told.level not in adders:
            raise NotThereError("增加“目”不能由程序改")
        adders[told.level](told)

    def add_articles(self, told: Add) -> None:
        new = take_apart("\n".join(told.new))
        labelled = bool(new) and new[0].sort is Sort.ARTICLE
        if not labelled:
            split = [told.new] if told.count == 1 else [(line,) for line in told.new]
            new = [_article(lines) for lines in split]
        if len(new) != told.count:
            raise NotThereError(f"决定说增加{told.count}条，写出的条文是{len(new)}条")
        for index, piece in enumerate(new):
            to = told.to[index].own if told.to else piece.was if labelled else None
            if labelled and to != piece.was:
                message = f"新的条文写作“{piece.label}”，决定说作为{told.to[index].words}"
                self.trouble(self.line, message, "请核对条文的序号")
            piece.is_new, piece.becomes = True, to
            self.put(piece, told)

    def put(self, piece: Piece, told: Add) -> None:
        """Put a new article where the decision says; `assemble` finds the place of the others."""
        pieces = self.pieces.all
        if told.where.article and told.side != "before":
            after = self.pieces.find(told.where)
            at = pieces.index(after) + 1
            while at < len(pieces) and pieces[at].is_new:
                at += 1
        elif told.where.article:
            at = pieces.index(self.pieces.find(told.where))
        elif told.where != Target():
            heading = self.pieces.find(told.where)
            at = pieces.index(heading) + 1 + len(self.pieces.below(heading))
        else:
            at, piece.has_place = self.pieces.end, piece.becomes is None
        pieces.insert(at, piece)

    def add_paragraphs(self, told: Add) -> None:
        article = self.pieces.article(told.to[0] if told.to else told.where)
        new = paragraphs(told.new)
        if len(new) != told.count:
            raise NotThereError(f"决定说增加{told.count}款，写出的是{len(new)}款")
        for index, piece in enumerate(new):
            piece.becomes = (told.to[index].paragraph, 0) if told.to else None
            _insert(article, piece, told.where.paragraph, told.side)

    def add_items(self, told: Add) -> None:
        where = told.where if told.where.article else told.to[0]
        paragraph = self.paragraph_of(where)
        new = [read_line(line) for line in told.new]
        if len([one for one in new if one.sort is not Sort.SUBITEM]) != told.count:
            raise NotThereError(f"决定说增加{told.count}项，写出的是{len(new)}项")
        for index, line in enumerate(new):
            text = line.text if line.sort is Sort.ITEM else line.label + line.blank + line.text
            piece = Piece(Sort.ITEM, text, label="（一）", is_new=True)
            piece.becomes = (told.to[index].item, 0) if told.to else None
            _insert(paragraph, piece, told.where.item, told.side)

    def paragraph_of(self, where: Target) -> Piece:
        """Return the paragraph in which an item is added: where none is said, the one with items."""
        article = self.pieces.article(where)
        if where.paragraph:
            return self.pieces.find(
                Target(article=where.article, inserted=where.inserted, paragraph=where.paragraph)
            )
        with_items = [one for one in article.of(Sort.PARAGRAPH) if one.of(Sort.ITEM)]
        return (with_items or article.of(Sort.PARAGRAPH))[0]

    def add_heading(self, told: Add) -> None:
        new = take_apart("\n".join(told.new))
        if not new or new[0].sort not in {Sort.CHAPTER, Sort.SECTION}:
            raise NotThereError("增加的章、节要写出章名、节名和条文")
        for piece in new:
            piece.is_new, piece.becomes = True, piece.was
        try:
            at = (
                self.pieces.all.index(self.pieces.heading(told.to[0]))
                if told.to
                else self.pieces.end
            )
        except NotThereError:
            at = self.pieces.end
        self.pieces.all[at:at] = new


def _article(lines: Sequence[str]) -> Piece:
    return Piece(Sort.ARTICLE, "", "第条", "\u3000", parts=paragraphs(lines))


def _changed(text: str, old: str, new: str) -> str:
    """Return a title with new words: instead of all of it, or of `old`, which must be there."""
    if not old:
        line = read_line(new)
        return line.text if line.label else new
    if old not in text:
        raise NotThereError(f"“{text}”里没有“{old}”")
    return text.replace(old, new)


def _insert(into: Piece, piece: Piece, beside: int, side: str) -> None:
    """Put a new part beside one of a number, or at the end of its sort."""
    same = [index for index, one in enumerate(into.parts) if one.sort is piece.sort]
    numbered = [index for index in same if into.parts[index].was[0] == beside and side]
    at = numbered[0] + (side == "after") if numbered else (same[-1] + 1 if same else 0)
    into.parts.insert(at, piece)

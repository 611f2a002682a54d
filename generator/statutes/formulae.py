"""What the phrases of amending decisions tell to do: a clause -> its instructions, or none at all."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from generator.statutes import phrases
from generator.statutes.clauses import QUOTE, Clause
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
    Words,
)
from generator.statutes.lines import Sort, read_line
from generator.statutes.numerals import number_of
from generator.statutes.targets import ONE, Target, read_targets

_LEVELS = {
    "条": "article",
    "款": "paragraph",
    "项": "item",
    "目": "subitem",
    "章": "chapter",
    "节": "section",
}


@dataclass(frozen=True)
class Phrase:
    """A phrase that was found in a clause, and the place that was spoken of before it."""

    found: re.Match[str]
    clause: Clause
    context: Target
    before: Sequence[Instruction] = ()

    def said(self, name: str) -> str:
        """Return what a group of the phrase holds; nothing where it has none."""
        return (self.found.groupdict().get(name) or "") if name in self.found.re.groupindex else ""

    def targets(self, name: str = "targets") -> tuple[Target, ...]:
        """Return the places that a group names; where it names none, the place spoken of before."""
        said = self.said(name)
        return read_targets(said, self.context) if said else (self.context,)

    def lines(self, name: str = "new") -> tuple[str, ...]:
        """Return the lines of the quotations of a group."""
        return self.clause.quoted(self.said(name))

    def each(self, name: str) -> tuple[str, ...]:
        """Return the quotations of a group, each in one line."""
        return tuple(
            "\n".join(self.clause.quoted(mark)) for mark in re.findall(QUOTE, self.said(name))
        )


Made = Iterator[Instruction]


def _replace(of: Phrase) -> Made:
    olds, news = of.each("old"), of.each("new")
    if len(news) not in {1, len(olds)}:
        return
    every = "全文" in of.found[0] or bool(re.search("均|都|统一|全部|一律", of.said("all")))
    times = _count(of.said("times").removesuffix("处"))
    if of.said("name"):
        yield from (Rename(new, old) for old, new in zip(olds, news, strict=True))
    moves = [(_article(old), _article(new)) for old, new in zip(olds, news, strict=False)]
    if not of.said("targets") and all(old and new for old, new in moves):
        yield from (Move(old, new) for old, new in moves if old and new)
        return
    whole = not of.said("targets") and (of.context == Target() or "统一" in of.said("all"))
    targets = (Target(),) if whole else of.targets()
    for index, old in enumerate(olds):
        yield Words(targets, old, news[index if len(news) > 1 else 0], times, every or whole)


def _article(words: str) -> Target | None:
    """Return the article that words are the label of, if they are nothing else."""
    return read_targets(words)[0] if re.fullmatch(ONE, words) else None


def _delete_words(of: Phrase) -> Made:
    every = bool(re.search("均|都|全部", of.found[0]))
    times = _count(of.said("times").removesuffix("处"))
    for old in of.each("old"):
        yield Words(of.targets(), old, "", times, every)


def _insert(of: Phrase) -> Made:
    anchor, new = of.each("anchor")[0], of.each("new")[0]
    yield Insert(of.targets(), anchor, new, of.said("side") == "前")


def _append(of: Phrase) -> Made:
    yield Insert(of.targets(), "", "\n".join(of.lines()), of.said("side")[:1] in {"开", "前"})


def _merge(of: Phrase) -> Made:
    first, *others = of.targets()
    yield from _instead(first, others, of.lines())
    yield from (Move(first, to) for to in read_targets(of.said("to"), first) if to != first)


def _rewrite(of: Phrase) -> Made:
    first, *others = of.targets()
    yield from _instead(first, others, of.lines())


def _instead(first: Target, others: list[Target], new: tuple[str, ...]) -> Made:
    yield Rewrite(first, new)
    if others:
        yield Remove(tuple(others))


def _rewrite_head(of: Phrase) -> Made:
    yield Rewrite(read_targets(of.said("target"), of.context)[0], of.lines(), head=True)


def _rewrite_it(of: Phrase) -> Made:
    moved: list[Target] = []
    for one in reversed(of.before):
        if not isinstance(one, Move):
            break
        moved.insert(0, one.target)
    if len(moved) > 1:
        yield from _each_instead(moved, of.lines())
    elif of.context != Target():
        yield Rewrite(of.context, of.lines())


def _each_instead(targets: Sequence[Target], new: tuple[str, ...]) -> Made:
    """Put new text in place of several provisions that were given other numbers together."""
    if len(new) == len(targets):
        yield from (Rewrite(one, (line,)) for one, line in zip(targets, new, strict=True))
    else:
        yield from _instead(targets[0], list(targets[1:]), new)


def _remove(of: Phrase) -> Made:
    yield Remove(of.targets())


def _add(of: Phrase) -> Made:
    level = _LEVELS[of.said("level")]
    is_said = of.said("where") or level in {"paragraph", "item", "subitem"}
    where = of.targets("where")[-1] if is_said else Target()
    to = read_targets(of.said("to"), where) if of.said("to") else ()
    side = {"后": "after", "前": "before"}.get(of.said("side").removeprefix("之")[:1], "")
    count = _count(of.said("count"))
    if len(to) in {0, count}:
        yield Add(level, count, of.lines(), to, where, side)


def _add_within(of: Phrase) -> Made:
    yield Rewrite(of.targets("target")[0], of.lines())


def _split(of: Phrase) -> Made:
    first, to = of.targets()[0], read_targets(of.said("to"))
    articles = articles_of(of.lines(), of.each("new"))
    if len(articles) == len(to) == _count(of.said("count")):
        yield Move(first, to[0])
        yield Rewrite(first, articles[0])
        for target, lines in zip(to[1:], articles[1:], strict=True):
            yield Add("article", 1, lines, (target,))


def articles_of(lines: tuple[str, ...], each: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the lines of each of several articles that are quoted together, or one by one."""
    begins = [index for index, line in enumerate(lines) if read_line(line).sort is Sort.ARTICLE]
    if not begins:
        return [tuple(one.split("\n")) for one in each]
    ends = [*begins[1:], len(lines)]
    return [lines[begin:end] for begin, end in zip(begins, ends, strict=True)]


def _adjust(of: Phrase) -> Made:
    yield Renumber() if re.search("顺序|序号|次序|编号|顺延", of.found[0]) else Free()


def _add_named(of: Phrase) -> Made:
    to = of.targets("to")
    yield Add(to[0].level, 1, of.lines(), to, of.context)


def _move(of: Phrase) -> Made:
    sources = of.targets()
    targets = read_targets(of.said("to"), sources[0])
    if sources[0].level == "article" and targets[0].paragraph == 1:
        # An article that becomes the first paragraph of one: the others are added to it.
        targets = tuple(Target(article=one.article, inserted=one.inserted) for one in targets)
    levels = sources[0].level, targets[0].level
    if len(sources) == len(targets) and (len({*levels}) == 1 or levels == ("paragraph", "article")):
        yield from (Move(one, to) for one, to in zip(sources, targets, strict=True))
        if of.said("new"):
            yield Rewrite(sources[-1], of.lines())


def _rename(of: Phrase) -> Made:
    new = of.said("title") or "".join(of.lines()).strip("《》")
    yield Rename(new, "".join(of.each("old")))


def _retitle(of: Phrase) -> Made:
    yield Retitle(of.targets("target")[0], "".join(of.lines()), "".join(of.each("old")))


def _remove_heading(of: Phrase) -> Made:
    group = "deleted" if of.said("deleted") else "target"
    yield Remove(of.targets(group), only_heading=bool(of.said("only")))


def _preamble(of: Phrase) -> Made:
    yield Preamble(of.lines())


def _count(numeral: str) -> int:
    return number_of(numeral) if numeral else 0


Make = Callable[[Phrase], Made]
_FORMULAE: tuple[tuple[str, Make], ...] = (
    (phrases.ADD, _add),
    (phrases.ADD_WITHIN, _add_within),
    (phrases.SPLIT, _split),
    (phrases.ADD_NAMED, _add_named),
    (phrases.MERGE, _merge),
    (phrases.RENAME, _rename),
    (phrases.PREAMBLE, _preamble),
    (phrases.RETITLE, _retitle),
    (phrases.REWRITE_HEAD, _rewrite_head),
    (phrases.REWRITE, _rewrite),
    (phrases.REPLACE_WORDS, _replace),
    (phrases.DELETE_WORDS, _delete_words),
    (phrases.WORDS_DELETED, _delete_words),
    (phrases.INSERT_WORDS, _insert),
    (phrases.APPEND_WORDS, _append),
    (phrases.MOVE, _move),
    (phrases.REMOVE_HEADING, _remove_heading),
    (phrases.REMOVE, _remove),
    (phrases.REMOVED, _remove),
    (phrases.ADJUST, _adjust),
    (phrases.SHIFT, lambda of: iter((Renumber(),))),
    (phrases.REWRITE_IT, _rewrite_it),
)
_END = r"(?=[，；。、：,;:]|并|同时|和|以及|及|与|\Z|(?<=[:：])|(?<=[\ue000-\uf8ff])[第将删在增])"
"""What a phrase ends before."""


@cache
def _compiled() -> tuple[tuple[re.Pattern[str], Make], ...]:
    """Return the formulae, compiled when a decision is first read: that takes half a second."""
    return tuple((re.compile(f"(?:{pattern}){_END}"), make) for pattern, make in _FORMULAE)


_ABOUT = re.compile(phrases.ABOUT)
_MORE = re.compile(phrases.DELETE_MORE + _END)


@dataclass(frozen=True)
class Said:
    """What a clause tells: its instructions, the place it ends at, and what was not understood."""

    instructions: tuple[Instruction, ...]
    context: Target
    rest: str = ""


def read_clause(clause: Clause, context: Target) -> Said:
    """Return what a clause tells; with a rest, it tells something that is not understood."""
    text = phrases.NOISE.sub("", phrases.MENTION.sub("", clause.text))
    found: list[Instruction] = []
    at = phrases.JOINT.match(text).end()  # type: ignore[union-attr]  # it matches the empty string
    while at < len(text):
        said = _phrase(text, at, clause, context, found)
        if said is None:
            return Said(tuple(found), context, text[at:])
        instructions, context, at = said
        found += instructions
        at = phrases.JOINT.match(text, at).end()  # type: ignore[union-attr]
    return Said(tuple(found), context)


def _phrase(
    text: str, at: int, clause: Clause, context: Target, before: list[Instruction]
) -> tuple[list[Instruction], Target, int] | None:
    """Return the instructions of the phrase at a place, the place spoken of, where it ends."""
    if about := _ABOUT.match(text, at):
        return [], read_targets(about["targets"] or about["bare"], context)[-1], about.end()
    deletes = before and isinstance(before[-1], Words) and not before[-1].new
    formulae = (*_compiled(), (_MORE, _delete_words)) if deletes else _compiled()
    for pattern, make in formulae:
        found = pattern.match(text, at)
        if found:
            phrase = Phrase(found, clause, context, before)
            if made := [*make(phrase)]:
                return made, _spoken_of(phrase, made[-1], context), found.end()
    return None


def _spoken_of(phrase: Phrase, last: Instruction, context: Target) -> Target:
    """Return the place that a following phrase may leave unsaid."""
    match last:
        case Move(target=target, to=to) if target.level != to.level:
            return to
        case Move(target=target) | Rewrite(target=target) | Retitle(target=target):
            return target
        case Words() | Insert() | Remove() if phrase.said("targets"):
            return phrase.targets()[-1]
        case Add(where=where) if where.article:
            return where
    return context

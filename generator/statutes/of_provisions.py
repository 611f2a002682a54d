"""Phrases about provisions: rewritten, removed, added, moved, split, and their headings."""

import re
from collections.abc import Sequence

from generator.statutes.instructions import (
    Add,
    Free,
    Move,
    Preamble,
    Remove,
    Renumber,
    Retitle,
    Rewrite,
)
from generator.statutes.lines import Sort, read_line
from generator.statutes.phrase import Made, Phrase, count
from generator.statutes.targets import Target, read_targets

_LEVELS = {
    "条": "article",
    "款": "paragraph",
    "项": "item",
    "目": "subitem",
    "章": "chapter",
    "节": "section",
}


def merge(of: Phrase) -> Made:
    """Several provisions that become one."""
    first, *others = of.targets()
    yield from _instead(first, others, of.lines())
    yield from (Move(first, to) for to in read_targets(of.said("to"), first) if to != first)


def rewrite(of: Phrase) -> Made:
    """New text in the place of provisions."""
    first, *others = of.targets()
    yield from _instead(first, others, of.lines())


def _instead(first: Target, others: list[Target], new: tuple[str, ...]) -> Made:
    yield Rewrite(first, new)
    if others:
        yield Remove(tuple(others))


def rewrite_head(of: Phrase) -> Made:
    """New text of what stands before the items."""
    yield Rewrite(read_targets(of.said("target"), of.context)[0], of.lines(), head=True)


def rewrite_it(of: Phrase) -> Made:
    """New text in the place of what was moved or spoken of before."""
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


def remove(of: Phrase) -> Made:
    """Provisions that go."""
    yield Remove(of.targets())


def add(of: Phrase) -> Made:
    """New provisions, counted, with a place or a number."""
    level = _LEVELS[of.said("level")]
    is_said = of.said("where") or level in {"paragraph", "item", "subitem"}
    where = of.targets("where")[-1] if is_said else Target()
    to = read_targets(of.said("to"), where) if of.said("to") else ()
    side = {"后": "after", "前": "before"}.get(of.said("side").removeprefix("之")[:1], "")
    number = count(of.said("count"))
    if len(to) in {0, number}:
        yield Add(level, number, of.lines(), to, where, side)


def add_within(of: Phrase) -> Made:
    """New text in the place of a provision to which something is added."""
    yield Rewrite(of.targets("target")[0], of.lines())


def split(of: Phrase) -> Made:
    """One provision that becomes several."""
    first, to = of.targets()[0], read_targets(of.said("to"))
    articles = articles_of(of.lines(), of.each("new"))
    if len(articles) == len(to) == count(of.said("count")):
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


def adjust(of: Phrase) -> Made:
    """Numbers that follow, or other provisions that are adjusted."""
    yield Renumber() if re.search("顺序|序号|次序|编号|顺延", of.found[0]) else Free()


def add_named(of: Phrase) -> Made:
    """A new provision with the number that it gets."""
    to = of.targets("to")
    yield Add(to[0].level, 1, of.lines(), to, of.context)


def move(of: Phrase) -> Made:
    """Provisions with another number."""
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


def retitle(of: Phrase) -> Made:
    """Another heading of a chapter or section."""
    yield Retitle(of.targets("target")[0], "".join(of.lines()), "".join(of.each("old")))


def remove_heading(of: Phrase) -> Made:
    """A chapter or section that goes, or its heading alone."""
    group = "deleted" if of.said("deleted") else "target"
    yield Remove(of.targets(group), only_heading=bool(of.said("only")))


def preamble(of: Phrase) -> Made:
    """What stands before the first article."""
    yield Preamble(of.lines())

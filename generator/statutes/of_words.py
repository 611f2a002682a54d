"""Phrases about words: replaced, deleted, inserted, added; and the statute's title."""

import re

from generator.statutes.instructions import Insert, Move, Rename, Words
from generator.statutes.phrase import Made, Phrase, count
from generator.statutes.targets import ONE, Target, read_targets


def replace(of: Phrase) -> Made:
    """Other words in the place of some, or another number for an article."""
    olds, news = of.each("old"), of.each("new")
    if len(news) not in {1, len(olds)}:
        return
    every = "全文" in of.found[0] or bool(re.search("均|都|统一|全部|一律", of.said("all")))
    times = count(of.said("times").removesuffix("处"))
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


def delete_words(of: Phrase) -> Made:
    """Words that go."""
    every = bool(re.search("均|都|全部", of.found[0]))
    times = count(of.said("times").removesuffix("处"))
    for old in of.each("old"):
        yield Words(of.targets(), old, "", times, every)


def insert(of: Phrase) -> Made:
    """Words beside others."""
    anchor, new = of.each("anchor")[0], of.each("new")[0]
    yield Insert(of.targets(), anchor, new, of.said("side") == "前")


def append(of: Phrase) -> Made:
    """Words at the beginning or the end of a provision."""
    yield Insert(of.targets(), "", "\n".join(of.lines()), of.said("side")[:1] in {"开", "前"})


def rename(of: Phrase) -> Made:
    """Another title of the statute."""
    new = of.said("title") or "".join(of.lines()).strip("《》")
    yield Rename(new, "".join(of.each("old")))

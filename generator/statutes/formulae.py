"""What the phrases of amending decisions tell to do: a clause -> its instructions, or none at all."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from generator.statutes import of_provisions, of_words, phrases
from generator.statutes.clauses import Clause
from generator.statutes.instructions import (
    Add,
    Insert,
    Instruction,
    Move,
    Remove,
    Renumber,
    Retitle,
    Rewrite,
    Words,
)
from generator.statutes.phrase import Made, Phrase
from generator.statutes.targets import Target, read_targets

Make = Callable[[Phrase], Made]
_FORMULAE: tuple[tuple[str, Make], ...] = (
    (phrases.ADD, of_provisions.add),
    (phrases.ADD_WITHIN, of_provisions.add_within),
    (phrases.SPLIT, of_provisions.split),
    (phrases.ADD_NAMED, of_provisions.add_named),
    (phrases.MERGE, of_provisions.merge),
    (phrases.RENAME, of_words.rename),
    (phrases.PREAMBLE, of_provisions.preamble),
    (phrases.RETITLE, of_provisions.retitle),
    (phrases.REWRITE_HEAD, of_provisions.rewrite_head),
    (phrases.REWRITE, of_provisions.rewrite),
    (phrases.REPLACE_WORDS, of_words.replace),
    (phrases.DELETE_WORDS, of_words.delete_words),
    (phrases.WORDS_DELETED, of_words.delete_words),
    (phrases.INSERT_WORDS, of_words.insert),
    (phrases.APPEND_WORDS, of_words.append),
    (phrases.MOVE, of_provisions.move),
    (phrases.REMOVE_HEADING, of_provisions.remove_heading),
    (phrases.REMOVE, of_provisions.remove),
    (phrases.REMOVED, of_provisions.remove),
    (phrases.ADJUST, of_provisions.adjust),
    (phrases.SHIFT, lambda of: iter((Renumber(),))),
    (phrases.REWRITE_IT, of_provisions.rewrite_it),
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
    formulae = (*_compiled(), (_MORE, of_words.delete_words)) if deletes else _compiled()
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

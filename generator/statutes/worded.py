"""Words of a statute that a decision replaces, deletes or inserts."""

from generator.statutes.amending import Amending
from generator.statutes.finding import NotThereError
from generator.statutes.instructions import Insert, Words
from generator.statutes.lines import Sort
from generator.statutes.pieces import Piece
from generator.statutes.targets import Target


def change_words(amending: Amending, told: Words, target: Target) -> None:
    """Put new words in place of old ones, which must be there. Raises NotThereError."""
    found = [one for one in _within(amending, target) if told.old in one.text]
    times = sum(one.text.count(told.old) for one in found)
    if not times:
        raise NotThereError(f"{target.words}里没有“{told.old}”" + _elsewhere(amending, told.old))
    if told.times and told.times != times:
        message = f"{target.words}里的“{told.old}”有{times}处，决定说有{told.times}处"
        amending.trouble(message, "请核对决定和法规修改前的文本")
    elif times > 1 and not (told.all or told.times):
        message = f"{target.words}里的“{told.old}”有{times}处，决定没有说是哪一处"
        amending.trouble(message, "各处都改的，请核对；决定已经通过的，照原文印", doubtful=True)
    for one in found:
        one.text = one.text.replace(told.old, told.new)


def insert_words(amending: Amending, told: Insert, target: Target) -> None:
    """Put words beside others, or at an end of the place. Raises NotThereError."""
    if not told.anchor:
        texts = [
            one for one in _within(amending, target) if one.sort is not Sort.ARTICLE and one.text
        ]
        place = texts[0] if told.before else texts[-1]
        place.text = told.new + place.text if told.before else place.text + told.new
        return
    new = told.new + told.anchor if told.before else told.anchor + told.new
    change_words(amending, Words((target,), told.anchor, new), target)


def _within(amending: Amending, target: Target) -> list[Piece]:
    """Return all pieces in which a target lets words be changed."""
    if target != Target():
        found = amending.pieces.find(target)
        chapter = (
            amending.pieces.below(found)
            if found in amending.pieces.all and not target.article
            else []
        )
        return [piece for one in (found, *chapter) for piece in one.all()]
    after = amending.pieces.all[amending.pieces.begin :] or amending.pieces.all
    return [piece for one in after for piece in one.all()]


def _elsewhere(amending: Amending, words: str) -> str:
    where = [*amending.pieces.having(words)]
    return f"；{'、'.join(where[:3])}有" if where else ""

"""All recognisers, in the order in which they are asked."""

from collections.abc import Callable, Iterable, Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.announcement import announcements
from generator.importing.recognise.appraisal import appraisals
from generator.importing.recognise.decided import decisions
from generator.importing.recognise.draft import Draft
from generator.importing.recognise.election import elections
from generator.importing.recognise.handling import handlings
from generator.importing.recognise.mandates import mandates
from generator.importing.recognise.matter import matters
from generator.importing.recognise.oversight import oversight
from generator.importing.recognise.reply import replies
from generator.importing.recognise.roll import rolls
from generator.importing.recognise.sitting import meetings
from generator.importing.recognise.statute import amendments, regulations
from generator.importing.terms.setting import Setting

Recogniser = Callable[[Sequence[Piece], Setting], Iterable[Draft]]
"""Finds among documents those of its genre, and yields a draft for each matter of them."""

RECOGNISERS: Sequence[Recogniser] = (
    meetings,
    matters,
    elections,
    regulations,
    amendments,
    mandates,
    appraisals,
    announcements,
    decisions,
    rolls,
    replies,
    handlings,
    oversight,
)
"""What one has taken, the next does not see; meetings come first, for the others refer to them."""

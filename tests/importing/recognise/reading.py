"""Lines of a document -> what one recogniser finds in them."""

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.divide.divide import divide
from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Draft
from generator.importing.recognise.recognisers import Recogniser
from generator.importing.terms.setting import Setting
from generator.link.bodies import Bodies
from tests.importing.printing import manuscript

SETTING = Setting(
    "云岭县",
    Bodies(()),
    "云岭县人大常委会办公室",
    "2024-05-20",
    meetings={"committee-8-10": "第十次会议"},
    days={"committee-8-10": "2024-04-18", "congress-8-3": "2024-05-10"},
)


def drafts(
    recognise: Recogniser, title: str, *lines: str, setting: Setting = SETTING
) -> Sequence[Draft]:
    """Return the drafts of one document."""
    return [*recognise([piece(title, *lines)], setting)]


def piece(title: str, *lines: str) -> Piece:
    """Return the one document of a source."""
    (found,) = divide(manuscript(["目录", f"{title}……1", title, *lines])).pieces
    return replace(found, order=0)

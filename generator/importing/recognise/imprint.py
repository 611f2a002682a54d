"""The imprint at the foot of a document: to whom it was copied, sent and given out, who printed it and when."""

import re
from collections.abc import Sequence

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.recognise.particulars import apart
from generator.importing.terms.counts import COUNT
from generator.importing.terms.days import days, is_whole
from generator.importing.terms.setting import Setting
from generator.importing.terms.typed import clean

_LABELS = {
    "抄送": "copied_to",
    "抄报": "copied_to",
    "报送": "sent_to",
    "主送": "sent_to",
    "报": "sent_to",
    "送": "sent_to",
    "分送": "distributed_to",
    "分发": "distributed_to",
    "发": "distributed_to",
}
_LABELLED = re.compile(rf"^(?P<label>{'|'.join(_LABELS)})[：:](?P<to>.+)$")
_PRINTED = re.compile(
    "^(?P<by>[^，。；：]{0,30}?)(?P<day>[0-9〇一二三四五六七八九十]{4}年.{2,9}日)?印发?$"
)
_COPIES = re.compile(rf"[（(]?共印(?:制)?(?P<copies>{COUNT})份[）)]?")
_LAST = 12
"""Lines of a document in which its imprint stands."""
_MOST = 2000
"""Characters of a list of those to whom it went."""


def imprint(piece: Piece, setting: Setting) -> Data:
    """Return the imprint of a document, as records say it; {} where its last lines are none."""
    tail = piece.paragraphs[-_LAST:]
    printed = next((i for i, one in enumerate(tail) if _PRINTED.match(one)), len(tail))
    data: Data = {key: [*to] for key, to in _given(tail[:printed], setting).items()}
    data |= _printed(tail[max(0, printed - 1) : printed + 1], setting)
    copies = next((one for line in tail if (one := _COPIES.fullmatch(line))), None)
    return data | ({"copies": copies["copies"]} if copies and data else {})


def _given(lines: Sequence[str], setting: Setting) -> dict[str, list[str]]:
    """Return to whom it went, by label; a list goes on in the lines below it, but for who printed it."""
    found: dict[str, list[str]] = {}
    own: list[str] | None = None
    for line in lines:
        labelled = _LABELLED.match(line) if len(line) <= _MOST else None
        if labelled:
            own = found.setdefault(_LABELS[labelled["label"]], [])
        elif own is not None and (_COPIES.fullmatch(line) or setting.is_body(line)):
            own = None
        if own is not None:
            said = labelled["to"] if labelled else line
            own += [clean(one) for part in said.split("。") for one in apart(part)]
    return found


def _printed(lines: Sequence[str], setting: Setting) -> Data:
    """Return who printed it, and the day, of the line that says so and the one above it."""
    found = _PRINTED.match(lines[-1]) if lines else None
    if not found:
        return {}
    by = found["by"] or (lines[0] if len(lines) > 1 else "")
    day = next(days(found["day"] or ""), "")
    data: Data = {"by": setting.called(by)} if setting.is_body(by) else {}
    return data | ({"date": day} if is_whole(day) else {})

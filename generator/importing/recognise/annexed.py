"""A letter of resignation that is printed below the motion to accept it, as its annex."""

import re

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.terms.days import day_of
from generator.importing.terms.setting import Setting

_NAMED = re.compile("^附件[:：](?P<title>[^；;]+)$")
_ASKS = re.compile("^(?:因(?P<reason>[^，。]{2,20})，)?我请求辞去[^，。；]+?职务。")


def annexed_letter(motion: Piece, setting: Setting) -> Data:
    """Return the letter as the record of the matter says it; {} where none is annexed."""
    lines = [one for one in motion.paragraphs if one]
    named = next((one for line in lines if (one := _NAMED.match(line))), None)
    start = next((at for at, line in enumerate(lines) if line == "附件"), None)
    if named is None or start is None:
        return {}
    letter = lines[start + 1 :]
    asked = next((one for line in letter if (one := _ASKS.match(line))), None)
    if asked is None:
        return {}
    to = next((line[:-1] for line in letter[:3] if line.endswith("：")), "")
    said = {
        "annexed_as": named["title"],
        "to": setting.called(to) if setting.is_body(to) else "",
        "reason": asked["reason"],
        "date": day_of(letter[-1]),
    }
    return {"letter": {key: value for key, value in said.items() if value}}

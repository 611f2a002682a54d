"""The sentences of a circular on ballots, each with the body that heads its section."""

import re

from generator.importing.divide.piece import Piece
from generator.importing.terms.setting import Setting


def sentences(piece: Piece, setting: Setting) -> str:
    """Return the text, a body that heads a section before the sentences of the section."""
    said: list[str] = []
    own = ""
    for line in piece.paragraphs:
        words = re.sub("^[一二三四五六七八九十]+、", "", line)
        if setting.is_body(words):
            own = words
        else:
            found = _RESULT.match(line) if own else None
            result = f"，测评结果为{found['result']}" if found and found["result"] else ""
            said.append(f"{own}：{found['votes']}{result}{found['rest']}" if found else line)
    return "。".join(said)


_RESULT = re.compile(
    "^(?:满意度)?测评(?:结果|情况)[：:](?:(?P<result>[^，。；：（）]{2,4})（)?"
    "(?P<votes>(?:满意|发出|收回)[^。（）]*)）?(?P<rest>.*)$"
)
"""How a section tells the ballots: 满意度测评结果：满意（满意票3票，…），第1名."""

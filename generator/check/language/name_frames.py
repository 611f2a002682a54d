"""Where a text has the name of a person or a place that no register knows."""

import re

from generator.check.language.cutting import stands_alone
from generator.words.likelihood import is_word
from generator.words.surnames import COMPOUND, SURNAMES

_NAME = f"(?:{COMPOUND}|[{SURNAMES}])[\u4e00-\u9fff]{{1,2}}"
_FRAME = "(?:^|(?<=[、，：；。（“\\s])|(?<=任命)|(?<=免去)|(?<=任免)|(?<=接受)|(?<=推选)|(?<=选举)|(?<=补选)|(?<=由))"
_POST = "(?:(?<=代表)|(?<=委员)|(?<=主任)|(?<=[市县区省州镇乡局院部组队校站处]长)|(?<=书记)|(?<=秘书长)|(?<=主席)|(?<=同志)|(?<=记者)|(?<=检察长))"
_AFTER = "(?=$|[、，。；：）（”\\s]|同志|为|等|的职务|因|辞去|辞职|代表|代理|委员|主任|主持|率|出席|参加|任)"
_SPEAKS = f"(?={_AFTER[3:-1]}|建议|认为|说|在|就|向|对|介绍|汇报|表示|指出|强调|作|的)"
_PERSON = re.compile(f"{_FRAME}{_NAME}{_AFTER}|{_POST}{_NAME}{_SPEAKS}")
_BALANCED = re.compile("[重轻].[轻重].|[有无].[有无].|[能应].尽.|[边随].[边随].")
"""重罚轻教, 有章有循, 应接尽接, 边改边查."""
_QUOTED = re.compile("“[^“”]{2,4}”")
_BODY = re.compile("[省市县区州旗][\u4e00-\u9fff]{2,8}?(?:委员会|领导小组|指挥部|联席会议|协会)")
_PLACE = re.compile("[\u4e00-\u9fff]{1,3}[村镇乡路街巷河湖桥庄寨沟岭岗屯坡]")


def is_name(text: str, start: int, end: int) -> bool:
    """Whether the characters from `start` to `end` stand in what can only be a name, or may be a place.

    A body that no register knows has a word behind its level: 市绿化委员会 is none of 城市绿化.
    """
    first, last = max(0, start - 4), min(len(text), end + 4)
    around = text[first:last]
    for found in _PERSON.finditer(around):
        if found.start() + first < end and found.end() + first > start:
            return True
    is_of_body = bool(_BODY.match(text, start)) and is_word(text[start + 1 : end])
    is_place = _PLACE.fullmatch(text, start, end) or _PLACE.fullmatch(text, start, end + 1)
    return is_of_body or bool(is_place)


def is_coined(text: str, start: int, end: int) -> bool:
    """Whether the characters are a coinage by their look: “三调” in quotation marks, 一企一策."""
    if _QUOTED.fullmatch(text, max(0, start - 1), end + 1):
        return True
    first = max(0, start - 3)
    around = _BALANCED.finditer(text, first, end + 3)
    if any(found.start() < end and found.end() > start for found in around):
        return True
    return any(_is_twofold(text, at) for at in range(max(0, end - 4), start + 1))


def _is_twofold(text: str, at: int) -> bool:
    """Whether four characters are of the shape of 一企一策: not 委会委贝, which begins inside a word."""
    four = text[at : at + 4]
    is_so = len(four) == 4 and four[0] == four[2] != four[1]
    return is_so and stands_alone(text, at, at)

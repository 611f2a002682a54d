"""Persons as texts name them: by a name alone, or by an office and a name."""

import re
from collections.abc import Callable, Sequence

from generator.importing.terms.posts import is_post
from generator.words.surnames import COMPOUND, OF_TWO, SURNAMES

_PERSON = re.compile(
    rf"[\u4e00-\u9fff]{{2,4}}|(?:{COMPOUND})[\u4e00-\u9fff]{{3}}|[\u4e00-\u9fff]{{1,8}}(?:·[\u4e00-\u9fff]{{1,8}})+"
)
_FORMULAE = re.compile(
    "(?:特此|现予|现将|以上|上述|下列|请予|妥否|另行|从略|合计|本人|他们|她们|其|该|全体|会议|任期).*"
    "|.*(?:人员|同志|分别|兼任|等|候选人|当选|落选|没有|空缺|暂缺|待定|[二三四五六七八九十]人)"
    "|(?:决定|批准)?(?:任命|任免|免去|免除|撤销|辞去|辞职|选举|补选|推选)"
    "|附件|名单|姓名|职务|备注|名额|请假|缺席|出席|列席|主任会议"
    "|副?(?:主任|主席|秘书长|委员|代表|.{0,3}[省市州县区旗乡镇局厅院庭处科]长|检察长|检察员|审判员)"
)
"""Words as short as a name that stand where names stand."""
_AT_END = re.compile(
    r"(?P<office>.*(?:主任|书记|长|委员|主席|代表|常委|员|师|政委))(?P<name>[^\s长]{2,4})$"
)
_LONGEST_NAME = 4
_BEGINNINGS = (*SURNAMES, *OF_TWO)


def is_person(text: str) -> bool:
    """Whether a text may be a person's name."""
    return bool(_PERSON.fullmatch(text)) and not _FORMULAE.fullmatch(text)


def has_surname(name: str) -> bool:
    """Whether a name begins with a surname that is none of the common words."""
    return name.startswith(_BEGINNINGS)


def titled_person(text: str) -> tuple[str, str] | None:
    """Return office and name of an office followed by a name, with a space between or without."""
    words = text.split()
    if len(words) > 1:
        return _apart(words)
    found = _AT_END.fullmatch(text)
    return (found["office"], found["name"]) if found and is_person(found["name"]) else None


def _apart(words: Sequence[str]) -> tuple[str, str] | None:
    """Return office and name of words with blanks between; both may be padded: 主 任　许 文 山.

    Of the single characters before the last word as many are of the name as leave an office.
    """
    found = [("".join(words[:-1]), words[-1])]
    for at in range(len(words) - 2, 0, -1):
        is_surname = words[at] in OF_TWO and len(found[-1][1]) == 1
        if not is_surname and (len(words[at]) > 1 or len(found[-1][1]) >= _LONGEST_NAME):
            break
        found.append(("".join(words[:at]), words[at] + found[-1][1]))
    people = [one for one in found if is_person(one[1])]
    return next((one for one in people if is_post(one[0])), people[-1] if people else None)


_AND = re.compile("[和与及]")


def apart(words: str, is_pair: Callable[[str, str], bool]) -> Sequence[str]:
    """Return the two people that 和 joins, where what stands before and behind it is a pair; else the words."""
    pairs = ((words[: one.start()], words[one.end() :]) for one in _AND.finditer(words))
    return next((pair for pair in pairs if is_pair(*pair)), (words,))

"""Where somebody can be found: e-mail addresses, and addresses down to the door."""

import re
from collections.abc import Iterator

from generator.check.language.han import HAN
from generator.check.privacy.digits import folded
from generator.check.privacy.numbers import Span

_EMAIL = re.compile(
    r"(?<![\w.+\-/?=&#])[a-z0-9][\w.+-]* ?(?:@|[(\[（]at[)\]）]| at |#(?=[a-z0-9-]+\.(?:com|cn|net|org)\b)) ?"
    r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}",
    re.ASCII | re.IGNORECASE,
)
_N = "(?:[0-9]{1,5}|[一二三四五六七八九十百零〇]{1,5})"
_BLOCK = f"(?:{_N}|[A-Za-z甲乙丙丁][0-9]?)"
_STREET = rf"(?:(?![住在于址为是某])[{HAN}]){{1,10}}(?:路|街|大道|巷|弄|胡同)(?:[东西南北中]段|[东西南北中])?"
_HOUSE = rf"{_N}号(?:院|楼)?"
_ROOM = rf"(?:[{HAN}0-9A-Za-z\-]{{0,14}}?{_N}(?:室|户(?!数))|-?[0-9]{{1,2}}-[0-9]{{1,2}}-[0-9]{{1,4}}(?![0-9]))"
_ESTATE = rf"[{HAN}]{{1,10}}(?:小区|花园|家属院|家属楼|公寓|家园|新村|苑|华府|花城|佳园|公馆|府邸)"
_BUILDING = rf"{_BLOCK} ?(?:号楼|号院|[#＃]楼|栋|幢|座|楼)[东西南北]?"
_DOOR = rf"(?:{_BLOCK} ?单元(?: ?{_N}(?:室|户(?!数)|号)?)?| ?[0-9]{{3,4}}(?:室|户(?!数)|号)?(?![0-9])|{_N}(?:室|户(?!数)))"
_DASHED = r"[0-9]{1,3}(?:号楼)?(?:-[0-9]{1,2})?-[0-9]{3,4}(?![0-9])"
_CALLED = (
    r"(?:家庭住址|家庭地址|居住地址?|户籍地址|现住址|暂住[地址]?|租住|通讯地址|住址|家住|现住)[：:为是在于 ]{0,3}"
    rf"[^，。；：\n]{{0,30}}?{_N} ?(?:号(?!选区|提案|建议|议案|文)|室|户|栋|组)"
)
_ADDRESS = re.compile(
    rf"{_CALLED}|{_STREET}{_HOUSE}{_ROOM}|{_ESTATE}(?:{_BUILDING}{_DOOR}|{_DASHED})"
    rf"|[{HAN}]{{2,8}}[村寨屯] ?{_N}组 ?{_N}号"
)
HAVING_ADDRESS = re.compile(r"[室户组楼栋幢座]|单元|住|地址|-[0-9０-９]")
"""What every text with an address down to the door has."""


def emails(text: str) -> Iterator[Span]:
    """Yield the e-mail addresses of a text."""
    for found in _EMAIL.finditer(folded(text)):
        yield found.span()


def addresses(text: str) -> Iterator[Span]:
    """Yield the addresses down to the door of a text."""
    for found in _ADDRESS.finditer(folded(text)):
        yield found.span()

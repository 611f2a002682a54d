"""Where somebody can be found: e-mail addresses, and addresses down to the door."""

import re
from collections.abc import Iterator

from generator.check.language.han import HAN
from generator.check.privacy.digits import Span, folded
from generator.check.privacy.public_places import is_public
from generator.check.privacy.somebody import tells_of_somebody

_EMAIL = re.compile(
    r"(?<![\w.+\-/?=&#])[a-z0-9][\w.+-]* ?(?:@|[(\[（]at[)\]）]| at |#(?=[a-z0-9-]+\.(?:com|cn|net|org)\b)) ?"
    r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}",
    re.ASCII | re.IGNORECASE,
)
_MAIL_OF_OFFICE = re.compile(
    r"(?:举报|投诉|监督|征求意见|征集意见|意见|建议|投稿|征集|线索|廉政|纪检|爆料|联络|受理|公开|咨询|值班|单位|报名|信访|官方|公共|办公)(?:电子)?(?:邮箱|信箱|邮件)[为是：: ]{0,3}$"
)
_N = "(?:[0-9]{1,5}|[一二三四五六七八九十百零〇]{1,5})"
_BLOCK = f"(?:{_N}|[A-Za-z甲乙丙丁][0-9]?)"
_HOUSEHOLD = "(?<![2-9][0-9])(?<!00)户(?!数|居民|群众|村民|家庭|业主|住户|困难|的|[改完加安更接通已全均用供受进实搬入签参未被拆征维换装开办脱喝享危老旧外回腾燃天水电气暖厨厕])"
"""A household's door, 302户: of no floor are there twenty; with what is done to them behind it households are counted."""
_STREET = rf"(?:(?![住在于址为是某])[{HAN}]){{1,10}}(?:路|街|大道|巷|弄|胡同)(?:[东西南北中]段|[东西南北中])?"
_HOUSE = rf"{_N}号(?:院|楼)?"
_ROOM = rf"(?:[{HAN}0-9A-Za-z#\-]{{0,14}}?{_N}(?:室|{_HOUSEHOLD})|-?[0-9]{{1,2}}-[0-9]{{1,2}}-[0-9]{{1,4}}(?![0-9]))"
_ESTATE = (
    rf"(?:(?![住某])[{HAN}]){{1,10}}(?:小区|花园|家属院|家属楼|公寓|宿舍|家园|新村|新区|苑|庭|华府|府|花城|[绿新名水阳]城|佳园|嘉园|雅园|景园|御园|锦园|雅居|新居|公馆|府邸|名邸|名门|名都|世家|庄园|山庄"
    "|里(?!程)|湾|郡|半岛|国际城|铭苑|邻里)"
)
_ANY_NAME = rf"(?:(?![住在于址为是某到员])[{HAN}]){{2,10}}"
_BUILDING = rf"(?:{_BLOCK} ?(?:号楼|号院|[#＃]楼?|栋|幢|楼)|[A-Za-z甲乙丙丁][0-9]? ?座|[#＃]{_N})[东西南北]?"
_COUNTED = (
    "[0-9]| ?(?:[米年万亿元户人名亩平个套间处条座吨千多辆台盏株棵根块件只公斤度级天日月份层兆㎡㎥%％]|k[WVmgwv]|[MG][Ww]|m[²³23]"
    "|立方|余(?!某)|家(?![中里属人])|位(?!于)|部(?!分))"
)
"""What stands behind a number that is none of a door: 360套, 110千伏, 1000立方米."""
_DOOR = rf"(?:{_BLOCK} ?单元(?: ?[东西中]户| ?{_N}(?:室|{_HOUSEHOLD}|号)?| ?{_N}楼[东西中]户)?| ?-?[0-9]{{3,4}}(?:室|{_HOUSEHOLD}|号)?(?!{_COUNTED})|{_N}(?:室|{_HOUSEHOLD}))"
_WORK = "机井|机电井|水井|塘|渠|井|泵|地块|宗地|图斑|变压?|台区|桥|涵|闸|坝|沟|圩|路灯|杆|大棚|棚|温室|线|提灌|水池|蓄水|点位|监测"
"""Works of a village are numbered as its houses are: 3组18号机井."""
_LEVEL = rf"(?:{_N}(?:号院?|弄|[区期])|[A-Za-z东西南北中][区期]|{_BUILDING}|{_BLOCK} ?单元)[ \-]?"
_CHAIN = rf"{_ANY_NAME}(?:{_LEVEL}){{1,4}}(?<=[栋幢楼院元座弄#＃\- ]){_N}(?:室|{_HOUSEHOLD}|号(?!{_WORK})|(?=[，,。；;、）)\s]|$))"
"""Of an estate or street of any name: building, entrance and room, each with its number."""
_TOWER = (
    rf"{_N} ?座[东西南北]?[\- ]?(?:{_BLOCK} ?单元|[0-9]{{3,4}}(?:室|号|(?=[，,。；;、）)\s]|$)))"
)
"""A number before 座 counts bridges and tanks as often as it names a building: 3座110千伏变电站."""
_ANY_TOWER = (
    rf"[{HAN}]{{2,10}}[0-9]{{1,3}}(?:[#＃]楼?|号楼|栋|幢)-?[0-9]{{1,2}}-[0-9]{{3,4}}(?![0-9])"
)
_DASHED = r"[0-9]{1,3}(?:号楼)?(?:-[0-9]{1,2})?-[0-9]{3,4}(?![0-9])"
_FARTHER = rf"(?:[{HAN}#\-]{{0,6}}?{_N} ?(?:号楼?|单元|室|排|楼|层|幢|栋|座))*(?:[东西南北中]户)?(?:[\- ]?[0-9]{{3,4}}(?![0-9]))?"
_TO_DOOR = (
    rf"[^，,。；;：:的共\n]{{0,40}}?(?:{_N} ?(?:号(?!选区|提案|建议|议案|文|公告|令)|室|栋|幢|组(?!织|成|长)|单元)|第?{_N}[排列]第?{_N}[户家]|[0-9]{{3,4}}户|[0-9]{{1,3}}(?:-[0-9]{{1,4}}){{1,2}}(?![0-9])|[#＃][0-9]+)"
    rf"{_FARTHER}"
)
_CALLED = (
    r"(?:(?:家庭|收件|收货|送达|籍贯|家中|户籍|居住|常住|暂住|现住)(?:住址|地址)|居住地(?=[：:])|(?:户籍|户口|居住|住所)所在(?:地|住址)?|(?:户口|住所)地|户籍地|(?:现|暂|租|寄|长|久|定|旅|借|搬|迁)[居住](?:于|在|地|址|至|到)?|居住[于在]|居所|住址|住处|住所|(?<![国专])家住|住在|家在|住家|老家在|家址|住地|寓所|常住地)[：:为是在于 ]{0,3}"
    rf"{_TO_DOOR}"
)
_MOVED = rf"(?P<moved>(?:居住地|(?:来信|寄信人?)?(?:地址)?(?<=[址信人])(?=[：:])|[搬迁]到|寄[至到])[：:为是在于 ]{{0,3}}{_TO_DOOR})"
"""Offices move, and are written to, as people are: only a person in the clause, or a door, tells."""
_LIVES = rf"(?:^|(?<=[，,、（(；;\s某])|(?<=[男女]))(?P<lives>住(?![宅房院户建宿所培进了过满])[：:在于]?){_TO_DOOR}"
"""As judgments have it: 王某，男，住青禾县文峰路120号."""
_MAILED = rf"(?:通讯地址|通信地址|邮寄地址|联系地址)[：:为是在于 ]{{0,3}}[^，,。；;：:\n]{{0,30}}?{_N} ?(?:室|户|单元|排|组)(?:{_N}号)?{_FARTHER}"
_VILLAGE = (
    rf"[{HAN}]{{2,8}}[村寨屯庄] ?(?:第?{_N}(?:村民小组|居民小组|小组|组|队|社)) ?{_N}号(?!{_WORK})"
)
_ADDRESS = re.compile(
    rf"{_CALLED}|{_MOVED}|{_ANY_TOWER}|{_LIVES}|{_MAILED}|{_STREET}{_HOUSE}{_ROOM}|{_ESTATE} ?(?:{_BUILDING}[\- ]?{_DOOR}|{_TOWER}|{_DASHED})|{_CHAIN}|{_VILLAGE}"
)
_WITHIN = re.compile(rf"单元|{_N} ?(?:室|户)|组 ?{_N}号|[栋幢座楼#]-?[0-9]{{3,4}}|-[0-9]{{3,4}}")
"""What an address has that goes on behind a building's door."""
_CLAUSE_END = re.compile("[。；;\n|]")
_NEAR, _FAR = 10, 60
HAVING_ADDRESS = re.compile(
    r"[室户组楼栋幢座住居搬迁]|单元|地址|家[在址]|寓所|户籍|户口|寄[至到]|-[0-9０-９]"
)
"""What every text with an address down to the door has."""


def emails(text: str) -> Iterator[Span]:
    """Yield the e-mail addresses of a text."""
    plain = folded(text)
    for found in _EMAIL.finditer(plain):
        before = plain[max(0, found.start() - _NEAR) : found.start()]
        is_public = found[0].lower().endswith(".gov.cn") or _MAIL_OF_OFFICE.search(before)
        if not is_public:
            yield found.span()


def addresses(text: str) -> Iterator[Span]:
    """Yield the addresses down to the door of a text."""
    plain = folded(text)
    for found in _ADDRESS.finditer(plain):
        if found["moved"] and not _is_somebodys(plain, found):
            continue
        if not is_public(plain, *found.span()):
            yield max(found.start(), found.end("lives")), found.end()


def _is_somebodys(plain: str, found: re.Match[str]) -> bool:
    """Whether a place to which something comes is a room, or the clause tells of a person."""
    start, end = found.span()
    before = _CLAUSE_END.split(plain[max(0, start - _FAR) : start])[-1]
    behind = _CLAUSE_END.split(plain[end : end + _FAR])[0]
    is_within = _WITHIN.search(found[0]) and not found[0].startswith(("地址", "来信", "寄信"))
    return bool(is_within or tells_of_somebody(before) or tells_of_somebody(behind))

"""Which addresses down to the door are no homes: offices, stations of an election, works on a building."""

import re

from generator.check.language.han import HAN

_OFFICES = re.compile(
    "办公|中心|大厦|大楼|写字楼|机关|政府|人大|委员会|法院|检察院|局|厅|馆|会议|大院|学校|学院|小学|中学|大学|校区|园区|幼儿园|厂区|基地|车站|市场|商场|超市|(?<![住居处])所(?!在)|医院|公司|酒店|宾馆|银行|工作室|产业园|创业|广场|商务"
)
_OF_HOME = re.compile("家属|小区|单元|宿舍|公寓|花园|苑|住")
_PUBLIC = re.compile(
    "(?:办公|联系|报名|受理|来信|邮寄|办理|单位|会议|开会|接待|领取|递交|登记|注册|经营|营业|公司|开庭|办事|服务|接收)(?:地址|地点|场所|住所|窗口)?[：:为是在于 ]{0,3}$"
)
_STATION = (
    "(?:登记站|投票站|登记点|投票点|联络站|联络点|工作站|服务站|服务点|接待站|接待点|接待室|代表之家|活动室|活动站|警务室|卫生室|图书室|阅览室"
    "|调解室|居委会|村委会|驿站|物业|服务中心|活动中心|文化中心)"
)
"""Of a whole estate, though they stand in it."""
_STATION_AT = re.compile(
    rf"{_STATION}[）)]?(?:已|均|暂|临时|分别|就|现|也|将|都){{0,2}}"
    "(?:设立?[在于]|设置[在于]|建[在于]|建成于|开在|位于|坐落[在于]|落户[在于]?|地[址点]|选址|[迁搬][至到]|安排在|在|为|是)[为在于：: ]{0,2}"
    "[^，,。；;：:住\n]*$"
    rf"|{_STATION}[：:（(][^，,。；;：:住\n]*$"
)
_STATION_BEHIND = re.compile(
    "[的（(]?(?:为|是|作为|用作|设立?|设有|设置|建立?|建成|建有|成立|开设|挂牌|改造?[为成]|辟为)?了?(?:一[处个]|首个)?"
    rf"(?:(?![到去来向某在被找住与和])[{HAN}]){{0,6}}{_STATION}"
)
_OFFICE_BEHIND = rf"[{HAN}]{{2,16}}(?:局|办公室|委员会|法院|检察院|中心|政府|人大|[科股处室厅院站]|公司|协会|联合会)"
_ADDRESSEE = re.compile(
    rf"(?:由|请)?{_OFFICE_BEHIND}(?=[，,）)。；;]|$)|[，,（( ]{{0,2}}(?:由|请)?{_OFFICE_BEHIND}收(?![到养])"
)
"""An office behind an address is whom one writes to: 3号楼302室，县民政局社会救助科收."""
_OF_ENTITY = re.compile("(?:单位|公司|企业|机构|法人|厂|店|合作社)的?(?:法定)?(?:住所|地址|注册地)")
_UNIT_ALONE = re.compile("单元$")
_WORKS_BEHIND = re.compile(
    "(?:的)?(?:已|正在|完成|实施|进行|开展)?(?:加装|安装|改造|更换|维修|修缮|翻新|粉刷|清洗|疏通|外墙|屋[顶面]|楼道|电梯|管[道网]|化粪池|雨污|燃气|供[水暖热]|消防)"
)
_NEAR = 10
_FAR = 40
"""No clause that names a station is longer before the address."""


def is_public(plain: str, start: int, end: int) -> bool:
    """Whether an address of a folded text is an office's or a station's, or a building worked on."""
    said, clause = plain[start:end], plain[max(0, start - _FAR) : end]
    if _STATION_AT.search(clause) or _STATION_BEHIND.match(plain, end):
        return True
    if _ADDRESSEE.match(plain, end):
        return True
    if _UNIT_ALONE.search(said) and _WORKS_BEHIND.match(plain, end):
        return True
    before = plain[max(0, start - _NEAR) : start]
    is_office = _OFFICES.search(said) or _PUBLIC.search(before)
    if _OF_ENTITY.search(plain, max(0, start - _NEAR), end):
        return True
    return bool(is_office) and not _OF_HOME.search(plain, max(0, start - 1), end)

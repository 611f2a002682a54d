"""Numbers of things in a sentence that the sentence itself enumerates."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from generator.check.language.han import NUMERALS, number
from generator.check.language.levels import LevelNumber, inside, numbered, within
from generator.words.surnames import OF_TWO, SURNAMES

_COUNT = rf"(?P<count>[0-9]{{1,2}}|[{NUMERALS}两]{{1,3}})"
_THINGS = "个方面|个问题|个重点|个环节|个阶段|个关系|个坚持|个部分|方面|问题|点意见|点要求|点建议|点体会|点表态|点|项要求|项措施|项工作|项任务|项建议|项|条意见|条建议|条措施|条|个字|件事|大任务|大工程|大行动|种情况|种情形|类问题|(?<=个)(?=[不没未]|[^，。；：”]{1,8}”)"
_ANNOUNCED = re.compile(
    rf"(?<![0-9.第零〇{NUMERALS}千万亿])(?:大?){_COUNT}(?:个)?(?:{_THINGS})[^，。；：、！？0-9{NUMERALS}]{{0,12}}[：。，]"
)
_NAMES = re.compile(
    r"(?P<list>(?:[\u4e00-\u9fff（）A-Za-z“”]{1,24}、){1,30}[\u4e00-\u9fff（）A-Za-z“”]{1,24}?)(?P<etc>等)?(?:共计?|总计|这)?(?P<count>[0-9]{1,2}|[二两三四五六七八九]|十[一二三四五]?)"
    r"(?P<thing>个(?:部门|单位|县|区|市|乡镇|乡|镇|街道|村|社区|选举单位|方面|领域|行业|工作组|委员会|专委会|代表团|系统|平台|项目|环节|类别)|家(?:单位|企业)|县|区|市|省|镇|乡|部门|部法规|部法律|名同志|位同志|名委员|名代表|[人名位](?=(?:分别|先后|依次|也|均|还|都)?(?:发言|发了言|作了|作|参加|列席|出席|到会|陪同|获|被|当选|介绍|提出|汇报|讲话|表态)|[。，；）]|$))"
)
_BEHIND = re.compile(
    rf"(?<![0-9第前后{NUMERALS}])(?P<count>[0-9]{{1,2}}|[两二三四五六七八九]|十[一二三四五]?)(?:名|位)"
    r"[\u4e00-\u9fff]{2,10}：(?P<list>[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,40})(?=[。；]|$)"
)
"""补选3名代表：甲乙、丙丁、戊己。"""
_PEOPLE = re.compile(
    r"(?:[：:]|(?<=有))(?P<list>[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){2,60})，共(?:计)?(?P<count>[0-9]{1,2})[人名位](?=[。；，]|$)"
)
"""出席会议的有：甲乙、丙丁、戊己庚，共3人。"""
_THINGS_BEHIND = re.compile(
    rf"(?<![0-9第前后{NUMERALS}])(?P<count>[0-9]{{1,2}}|[两二三四五六七八九]|十[一二三四五]?)(?P<thing>个(?:乡镇|街道|乡|镇|村|县|区|市|省|部门|单位|企业|学校|医院|社区|系统|领域|行业|方面)|家(?:单位|企业|医院))"
    r"(?:的?[\u4e00-\u9fff]{0,6})(?P<mark>[：（])"
    r"(?P<list>[\u4e00-\u9fff]{2,14}(?:、[\u4e00-\u9fff]{2,14}){1,40})(?=(?P<end>[。；）]|$))"
)
"""三个乡镇：河西镇、城关镇、东乡；三个乡镇（河西镇、城关镇、东乡）."""
_SOME = re.compile("含|其中|如|例如|譬如|详见|参见|见|包括|主要|特别|尤其|不|除|以|由")
"""What a bracket begins with that does not enumerate: 3家单位（含县教育局、县卫健局）."""
_NO_PERSON = re.compile("[局委办厅院部会所站队室县区市镇乡村员长等和及与代级校组业]")
"""What names of bodies, places and sorts of people have, of which several come."""
_EVERY = re.compile("[和及与]")
_THAT_IS = re.compile(
    rf"(?<![0-9第前后{NUMERALS}])(?P<count>[两二三四五六七八九十])(?P<thing>[大项个类种方])[\u4e00-\u9fff]{{1,6}}”?(?:，?(?:即|包括|分别是|分别为)|：)"
    r"(?P<list>[\u4e00-\u9fff]{2,12}(?:、[\u4e00-\u9fff]{2,12}){1,12})(?=[。；，）]|$)"
)
"""“四大检察”，即刑事检察、民事检察、行政检察、公益诉讼检察."""
_END = re.compile("[。；\n]")
_NEAR = 60
_ORGAN = re.compile("[局委办厅院部会所站队室]$")
"""What the names of departments end with."""
_SORTS = {
    "部门": _ORGAN,
    "单位": re.compile(f"{_ORGAN.pattern}|(?:政府|公司|中心|学校|[一二三四五六七八九十]中)$"),
    "企业": re.compile("(?:公司|[厂社店场]|企业|集团|中心|银行)$"),
    "医院": re.compile("院$"),
    "学校": re.compile("[学校园院中]$"),
    "社区": re.compile("社区$"),
}
"""What the names of things end with: 3家企业（法人、股东） names none."""
_MOST = 100
"""More numbers than this no sentence enumerates."""
_REST = 2000


def miscounted_items(text: str) -> Iterator[tuple[int, str]]:
    """Yield the announcements, such as 四个问题, that as many numbers as 一是 and 二是 do not follow."""
    announced = [*_ANNOUNCED.finditer(text)]
    if not announced:
        return
    every = (*inside(text), *numbered(text), *within(text))
    levels = sorted(every, key=lambda one: one.offset)
    offsets = [one.offset for one in levels]
    for found in announced:
        first = bisect_left(offsets, found.end())
        if (
            first == len(levels)
            or levels[first].number != 1
            or levels[first].offset - found.end() > 2
        ):
            continue
        last = _last(levels, first)
        said = number(found["count"])
        if said != last.number and last.number > 1 and _is_whole(text, last, said):
            yield found.start("count"), f"写的是“{found[0][:-1]}”，后面列到“{last.text}”"


def _last(levels: Sequence[LevelNumber], first: int) -> LevelNumber:
    """Return the last of the numbers that go on from the one at `first`."""
    last = levels[first]
    for one in levels[first + 1 : first + _MOST]:
        if one.kind == last.kind:
            if one.number != last.number + 1:
                break
            last = one
    return last


def _is_whole(text: str, last: LevelNumber, said: int) -> bool:
    """Whether what is left of the text has no other sort of number that goes on: 此外，最后."""
    rest = text[last.offset : last.offset + _REST]
    return said < last.number or not re.search(r"此外|另外|最后|还要|同时，还", rest)


def miscounted_names(text: str) -> Iterator[tuple[int, str]]:
    """Yield the numbers of things whose names stand right before: 甲县、乙县、丙县四个县."""
    for found in _BEHIND.finditer(text):
        listed = found["list"].count("、") + 1
        if listed > 1 and number(found["count"]) != listed:
            yield found.start("count"), f"写的是“{found[0].partition('：')[0]}”，后面列了{listed}人"
    for found in _PEOPLE.finditer(text) if "，共" in text else ():
        listed = found["list"].count("、") + 1
        if number(found["count"]) != listed and _are_names(found["list"]):
            yield found.start("count"), f"前面列了{listed}人，写的是{found['count']}人"
    yield from _miscounted_behind(text)
    yield from _miscounted_that_is(text)
    if "、" not in text:
        return
    for found in _NAMES.finditer(text):
        names = found["list"].split("、")
        said = number(found["count"])
        if any("（" in name or "“" in name for name in names):
            continue
        most = len(names) + len(_EVERY.findall(names[-1]))
        if found["etc"]:
            wrong = said < len(names) and said > 1
        else:
            wrong = len(names) > 1 and not len(names) <= said <= most and _is_even(names, found)
        if wrong:
            thing = found["thing"]
            yield found.start("count"), f"列了{len(names)}个，写的是“{found['count']}{thing}”"


def _are_names(listed: str) -> bool:
    """Whether everything listed begins with a surname, and is no sort of people."""
    has_surnames = all(one.startswith((*SURNAMES, *OF_TWO)) for one in listed.split("、"))
    return has_surnames and not _NO_PERSON.search(listed)


def _miscounted_behind(text: str) -> Iterator[tuple[int, str]]:
    for found in _THINGS_BEHIND.finditer(text):
        listed, thing = found["list"].split("、"), found["thing"]
        is_closed = (found["mark"] == "（") is (found["end"] == "）")
        if not is_closed or listed[-1].endswith("等") or _SOME.match(found["list"]):
            continue
        if found["mark"] == "（" and found.start("mark") != found.end("thing"):
            continue
        least, most = len(listed), len(listed) + len(_EVERY.findall(listed[-1]))
        if _is_of_one_sort(listed, thing) and not least <= number(found["count"]) <= most:
            said = f"{found['count']}{thing}"
            yield found.start("count"), f"写的是“{said}”，后面列了{least}个"


def _miscounted_that_is(text: str) -> Iterator[tuple[int, str]]:
    """Yield the numbers of what a sentence names as a whole, and whose parts end alike: 四大检察，即……检察."""
    for found in _THAT_IS.finditer(text):
        listed = found["list"].split("、")
        is_even = len({name[-2:] for name in listed}) == 1
        # 脱贫人员、低保人员，以及残疾人员: the list goes on behind the comma.
        goes_on = listed[0][-2:] in _END.split(text[found.end() : found.end() + _NEAR])[0]
        most = len(listed) + len(_EVERY.findall(listed[-1]))
        if is_even and not goes_on and not len(listed) <= number(found["count"]) <= most:
            said = found[0].split("，")[0].partition("：")[0].rstrip("”")
            yield found.start("count"), f"写的是“{said}”，后面列了{len(listed)}个"


def _is_of_one_sort(listed: Sequence[str], thing: str) -> bool:
    """Whether every name of places, bodies or firms ends as one does; of others nobody can tell."""
    if form := _SORTS.get(thing[1:]):
        return all(form.search(name) for name in listed)
    ends = "乡镇" if thing == "个乡镇" else thing[-1]
    return ends[-1] not in "乡镇村县区市省道" or all(name.endswith(tuple(ends)) for name in listed)


def _is_even(names: Sequence[str], found: re.Match[str]) -> bool:
    """Whether every name ends as the thing does: else the list may be of other things."""
    thing = found["thing"]
    if "部门" in thing or "单位" in thing:
        return all(_ORGAN.search(name) for name in names)
    ends = "乡镇" if thing.endswith("乡镇") else thing[-1]
    return ends[-1] in "县区市省镇乡" and all(name.endswith(tuple(ends)) for name in names)

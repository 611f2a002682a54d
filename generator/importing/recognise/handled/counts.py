"""How many matters a report says were received, what they consist of, how they are told apart."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.recognise.draft import Data
from generator.importing.terms.counts import COUNT
from generator.load.builder import Plain

_ONE = "议案|建议|提案"
_WHAT = (
    rf"(?:[省市县区]{{0,2}}(?:人大|政协))?(?:代表|委员)?(?:{_ONE})"
    rf"(?:(?:、|和|及)?(?:[省市县区]{{0,2}}(?:人大|政协))?(?:{_ONE}|批评|意见))*"
)
_RECEIVED = re.compile(
    rf"(?:收到|交办|办理|转交|承办|受理|提出|提交|征集|立案|汇总|交付|梳理)[^。；]{{0,40}}?(?P<what>{_WHAT})[^0-9。；，]{{0,8}}(?P<count>{COUNT})件"
)
_ANOTHER = re.compile(
    rf"[、，和及](?!其中)[^，。；0-9]{{0,12}}(?:{_ONE}|意见)[^，。；0-9]{{0,6}}{COUNT}件(?!，占)"
)
"""Something else that was received, with its own count: of both together nothing is said."""
_PART = re.compile(
    rf"(?P<name>[^，。；：（）0-9]{{0,24}}?)(?:共计|共|有|为|计)?(?P<count>{COUNT})件(?P<noun>[^，。；、：（）0-9]{{0,8}})"
    r"(?:（(?:含|其中|包括)(?P<inner>[^（）]*)）)?(?:[，（]?[^，。；、0-9]{0,6}占[^0-9，。；]{0,12}(?P<share>[0-9.]+%)）?)?"
)
_ALTOGETHER = re.compile(rf"，(?:合计|总计|两项共计|以上共计)(?P<count>{COUNT})件")
"""What all makes that the sentence counts."""
_WITHIN = re.compile("(?:（[^（）]*）)?[，：；]?其中[，：]?(?P<said>.+)")
_OF_ONE_SIDE = re.compile(
    rf"，(?P<name>(?:交|转|交由|由)[\u4e00-\u9fff]{{2,14}}?(?:办理|承办))(?:的)?(?P<count>{COUNT})件(?![，、][^，。；]{{2,16}}(?:办理|承办))"
)
"""How many of all one side deals with, whose report this is: 交县政府系统办理90件."""
_ALMOST = 20
"""Parts that miss the whole by less than one in so many are its parts: the print does not add up."""
_OF_SUBJECT = re.compile(
    rf"(?P<name>[^，。；：、0-9（）]{{2,16}}?(?:类|方面)|(?<=[，、；])其[他它])(?:的)?(?:议案|建议|提案)?(?:共|有|为)?(?P<count>{COUNT})件(?:[，（][^，。；、0-9]{{0,6}}占[^0-9，。；]{{0,12}}(?P<share>[0-9.]+%)）?)?"
)
_FEWEST = 3
"""Subjects of a sentence that lists them."""
_UNITS = re.compile(
    rf"(?:涉及|交由|分别由|承办[^，。；0-9]{{0,6}}|由)[^，。；0-9]{{0,6}}(?P<count>{COUNT})(?:个|家)[^，。；0-9]{{0,8}}?(?:部门|单位)"
)
_JOINT = re.compile(
    rf"(?:两|2|二|多)个(?:或[^，。；]{{1,3}}个)?(?:及?以上)?(?:部门|单位)[^，。；0-9]{{0,10}}(?P<count>{COUNT})件"
)
_MATTERS = re.compile(_ONE)


def received(text: str) -> Data:
    """Return what was received, with its parts or what is in it; {} where no sentence says so."""
    found = _RECEIVED.search(text)
    if not found or _ANOTHER.match(text, found.end()):
        return {}
    what = re.sub("^(?:人大)?代表", "", found["what"])
    data: Data = {"name": what, "count": found["count"]}
    rest = text[found.end() :].partition("。")[0]
    if (whole := _ALTOGETHER.search(rest)) and int(whole["count"]) > int(found["count"]):
        return {"name": what, "count": whole["count"]}
    if own := _OF_ONE_SIDE.match(rest):
        return {**data, "including": [{"name": own["name"], "count": own["count"]}]}
    within = _WITHIN.match(rest)
    return {**data, **_made_up(within["said"], int(found["count"]))} if within else data


def _made_up(said: str, whole: int) -> Data:
    listed = [*_parts(said)]
    names = {str(one["name"]) for one in listed}
    if not listed or len(names) < len(listed) or "" in names:
        return {}
    total = sum(int(str(one["count"])) for one in listed)
    is_whole = total == whole or (len(listed) > 1 and abs(total - whole) * _ALMOST < whole)
    return {"parts" if is_whole else "including": [*listed]}


def _parts(said: str) -> Iterator[Data]:
    for one in _PART.finditer(said):
        name = re.sub("^(?:[、和及的]|其中|含|包括)+|的$", "", one["name"])
        data: Data = {"name": name or one["noun"], "count": one["count"]}
        if one["share"]:
            data["share"] = one["share"]
        inner: list[Plain] = [*_parts(one["inner"])] if one["inner"] else []
        yield {**data, "including": inner} if inner else data


def shared_out(text: str) -> Data:
    """Return among how many bodies all was shared out, and how much several of them dealt with."""
    data: Data = {}
    for key, form in (("units", _UNITS), ("joint", _JOINT)):
        found = form.search(text)
        if found and _MATTERS.search(text):
            data[key] = found["count"]
    return data


def subjects(sentence: str) -> Sequence[Plain]:
    """Return the counts by subject of a sentence that lists them; () for another."""
    found = [*_OF_SUBJECT.finditer(sentence)]
    return [*map(_subject, found)] if len(found) >= _FEWEST else ()


def _subject(found: re.Match[str]) -> Plain:
    name = re.sub("^(?:其中|涉及|属于)", "", found["name"])
    data: Data = {"name": name, "count": found["count"]}
    return {**data, "share": found["share"]} if found["share"] else data

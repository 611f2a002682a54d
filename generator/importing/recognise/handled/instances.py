"""Suggestions that a report gives as instances of all that were chosen, by what they ask for."""

import re
from collections.abc import Iterator

from generator.importing.recognise.draft import Data
from generator.importing.recognise.handled.line import Line

_LISTED = re.compile(
    r"件(?P<key>重点)?(?:督办)?(?:代表)?(?P<type>建议|议案|提案)(?:分别|主要)?(?:包括|涉及|有|是)(?:了)?：?(?P<listed>[^。；：]{12,300}?)等?(?=[，。；])"
)
_ASKED = re.compile(
    r"^(?:关于)?(?:加强|加快|加大|推进|推动|促进|优化|完善|建设|建立|健全|规范|提升|提高|改善|改造|治理|整治|支持|保护|保障|修建|修复|解决|发展|打造|实施|开展|扩大|增加|增设|缓解|做好|落实)"
)
_ATTRIBUTE = re.compile("^(?:群众|社会|百姓|各界|大家)[^，、“”]{0,12}?的(?=[^，、])")
_APART = re.compile("、(?![^“]*”)")
_FEWEST, _SHORTEST, _LONGEST = 3, 6, 40


def instances(line: Line) -> Iterator[Data]:
    """Yield the instances of a list of which each begins with what is asked for; none of another list."""
    for found in _LISTED.finditer(line.plain):
        spans = [*_spans(found["listed"], found.start("listed"))]
        asked = [line.plain[start:stop] for start, stop in spans]
        is_list = len(asked) >= _FEWEST and all(
            _ASKED.match(one) and _SHORTEST <= len(one) <= _LONGEST for one in asked
        )
        for start, stop in spans if is_list else ():
            data: Data = {"type": found["type"], "title": line.cut(start, stop)}
            yield {**data, "key": "true"} if found["key"] else data


def _spans(listed: str, begin: int) -> Iterator[tuple[int, int]]:
    """Yield from where to where each item stands in the line, without what is said of all of them."""
    lead = _ATTRIBUTE.match(listed)
    at = lead.end() if lead else 0
    ends = [*(one.start() for one in _APART.finditer(listed, at)), len(listed)]
    for end in ends:
        yield begin + at, begin + end
        at = end + 1

"""Numbers of things that a document announces and then enumerates in headings, paragraphs or a list."""

import re
from collections.abc import Iterator, Sequence

from generator.check.language.han import NUMERALS, number
from generator.check.language.levels import level_of
from generator.check.texts import Text, TextKind

_ANNOUNCED = re.compile(
    rf"(?<![0-9.第零〇{NUMERALS}])(?P<count>[0-9]{{1,2}}|[{NUMERALS}两]{{1,2}})(?:个)?(?P<what>方面|问题|点|项|条|部分)[^，。；、0-9{NUMERALS}]{{0,10}}[：。]?$"
)

_IN_ALL = re.compile(
    r"(?:名单|目录|清单|建议|议案|提案|事项)（共(?P<count>[0-9]{1,2})(?P<what>件|项|条)）"
)
"""重点督办建议名单（共4件）: the list follows the paragraph."""

_MOST = 400
"""So many blocks behind an announcement may be what it announces."""


def miscounted_sections(body: Sequence[Text]) -> Iterator[tuple[Text, int, str]]:
    """Yield the announcements that end a paragraph and that as many numbered blocks do not follow."""
    for index, text in enumerate(body[:-1]):
        if text.role is not TextKind.PARAGRAPH:
            continue
        in_all = _IN_ALL.search(text.text)
        if in_all and 1 < (listed := _counted(body[index + 1 : index + 1 + _MOST])) != number(in_all["count"]):  # fmt: skip
            yield (
                text,
                in_all.start("count"),
                f"写的是“{in_all[0]}”，后面列了{listed}{in_all['what']}",
            )
            continue
        found = _ANNOUNCED.search(text.text[-40:])
        if not found:
            continue
        said = number(found["count"])
        counted = _counted(body[index + 1 : index + 1 + _MOST])
        if counted > 1 and said > 1 and counted != said:
            offset = max(0, len(text.text) - 40) + found.start("count")
            what = found[0].rstrip("：。")
            yield text, offset, f"写的是“{what}”，后面列了{counted}个"


def _counted(following: Sequence[Text]) -> int:
    """Return how many blocks of one kind go on from one, or items are in the list that begins; 0 where none."""
    if following[0].role is TextKind.ITEM:
        depth = _indent(following[0])
        count = 0
        for text in following:
            if text.role is not TextKind.ITEM:
                break
            count += _indent(text) == depth
        return count
    first = level_of(following[0].text)
    if first is None or first.number != 1:
        return 0
    last = 1
    for text in following[1:]:
        level = level_of(text.text)
        if level and level.kind < first.kind:
            break
        if level and level.kind == first.kind:
            if level.number != last + 1:
                break
            last = level.number
    return last


def _indent(item: Text) -> int:
    start = item.source.text.rfind("\n", 0, item.offsets[0]) + 1
    line = item.source.text[start : item.offsets[0]]
    return len(line) - len(line.lstrip())

"""opinions-date：审议意见所说的会议日期是那次会议的。

查什么：审议意见的正文里，写明年月日、同一句又说听取、审议或作报告的，日期要是记录所属会议的日期；开几天的会议，是其中哪一天都行。
    “截至”“于……前”这样的期限，会后才要做的事，不是听取、审议的日期，不查。
为什么：审议意见在会后起草，开头总要说哪一天听取、审议了报告；照上一件改写，日期最容易忘改。
依据：审议意见与会议记录互证。
错例：
    # 会议在2021年8月30日
    2021年8月31日，县财政局局长受县政府委托作了报告，会议进行了审议。
正例：
    # 会议在2021年8月30日
    2021年8月30日，县财政局局长受县政府委托作了报告，会议进行了审议。
"""

import re
from collections.abc import Iterator
from itertools import chain

from generator.check.days import is_before
from generator.check.rule import Finding
from generator.check.sittings import is_during, meeting_of
from generator.check.texts import Text, bodies
from generator.chinese import day
from generator.documents.document import Genre
from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.model.values import Day
from generator.problems import Severity

ID = "opinions-date"
SEVERITY = Severity.WARNING

_HEARD = re.compile(
    r"(?<![至自从到])(?<!截止)([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日"
    r"(?!之?[前后]|以[前后]|[起止底]|[至到](?![0-9]{1,2}日))"
    r"(?=(?P<what>[^。；]{0,60}?(?:听取|审议(?!意见)|报告)))"
)
"""A day of which something is said; no time that begins or ends with it."""
_DEMANDED = re.compile(r"(?:请|将|拟|应|须|必须|务必|务于|责成|要求|限|届时|要(?!求))[^。；]*$")
"""Who is told to do something then."""
_OTHERS = re.compile(
    "主任会议|[检调视][查研察]组|党组|代表大会(?!常务)|人大[^，。；常]{0,4}次会议|向[^，。；]{2,20}报[送告]"
)
"""Who else hears reports, before the meeting."""
_DONE = re.compile("听取|审议(?!意见)|作了?[^，。；]{0,20}报告")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every day on which opinions say that a report was heard, when no meeting was held."""
    for record, body in bodies(corpus):
        if isinstance(record.data, TextRecord) and record.data.genre is Genre.OPINIONS:
            held = meeting_of(corpus).get(record.id)
            if held:
                yield from chain.from_iterable(_days(text, held) for text in body)


def _days(text: Text, held: Meeting) -> Iterator[Finding]:
    for found in _HEARD.finditer(text.text):
        said = Day(*(int(part) for part in found.groups()[:3]))
        if not is_during(said, held) and not _is_of_another(said, found, held):
            message = f"正文说{day(said)}听取、审议，记录所属的是{held.dated}"
            yield text.finding(found.start(), message, "请核对正文的日期和会议")


def _is_of_another(said: Day, found: re.Match[str], held: Meeting) -> bool:
    """Whether a day is one on which something is to be done, or others did something."""
    if not _DONE.search(found["what"]):
        return True
    sentence = re.split("[。；\n]", found.string[: found.start()])[-1]
    if is_before(held.sitting.date, said):
        return bool(_DEMANDED.search(sentence) or _DEMANDED.search(found["what"]))
    return bool(_OTHERS.search(f"{sentence}{found['what']}"))

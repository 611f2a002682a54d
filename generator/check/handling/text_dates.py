"""text-dates：正文的日期与记录里的不差一天。

查什么：记录里的一个日期（年月日）正文里没有写，正文里却有只差一天的日期，而这个日期记录里又没有：
    多半是一处打错。连续几天的（如“10月26日至27日”），起止的日期（自10月27日起施行、10月27日前），不查。
为什么：差一天的日期谁也看不出来，只有两处对着看才知道。
依据：同一份文件互证。
错例：
    appraisals: [{date: 2023-10-26}]
    # 正文：2023年10月27日，县人大常委会组织评议。
正例：
    appraisals: [{date: 2023-10-26}]
    # 正文：2023年10月26日，县人大常委会组织评议。
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from generator.check.rule import Finding, Reach
from generator.check.texts import Text, bodies
from generator.check.values import Value, values
from generator.chinese import day
from generator.link.corpus import Corpus
from generator.model.prose import Imprint
from generator.model.values import Day
from generator.problems import Severity

ID = "text-dates"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

# The day on which something begins or ends is another fact: passed on the 25th, in force on the 26th.
_DATE = re.compile(
    "(?:([0-9]{4})年)?(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日(?![至到—－-]|起|前|之前|以前|后|之后|以后|止|截止|届满|零时)"
)
_BEFORE_RANGE = re.compile("[至到—－-]$")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every date of a record of which its text says the day before or after."""
    for record, body in bodies(corpus):
        dated = [v for v in values(record, Day) if v.value.day]
        yield from _record(dated, _days(body) if dated else {})


def _days(own: Sequence[Text]) -> Mapping[tuple[int, int], Sequence[str]]:
    """Return the days that a text says, by month and day, with the years that it gives them."""
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    for text in own:
        for one in _DATE.finditer(text.text):
            if not _BEFORE_RANGE.search(text.text, 0, one.start()):
                found[int(one[2]), int(one[3])].append(one[1] or "")
    return found


def _record(
    dated: Sequence[Value[Day]], said: Mapping[tuple[int, int], Sequence[str]]
) -> Iterator[Finding]:
    own = {(v.value.month, v.value.day) for v in dated}
    for value in dated:
        this = value.value
        if (this.month, this.day) in said or isinstance(value.owner, Imprint):
            continue
        for step in (-1, 1):
            near = date(this.year, this.month, this.day) + timedelta(days=step)
            years = said.get((near.month, near.day), ())
            if (near.month, near.day) not in own and {"", str(near.year)} & set(years):
                other = day(Day(near.year, near.month, near.day))
                message = f"记录写的是{day(this)}，正文写的是{other}，只差一天"
                yield Finding(value.mark, message, "请核对记录和正文的日期")

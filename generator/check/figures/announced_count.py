"""announced-count：说了几个，就是几个。

查什么：“四个问题：一是……二是……”这样先说几个（个、点、项、方面、条）又逐一编号列出来的，列出的要是这么多；
    “甲局、乙局、丙局等2个部门”这样列出的比说的还多的，“甲县、乙县、丙县四个县”“四个单位：甲局、乙局、丙局”“五个乡镇（甲镇、乙乡）”这样列出的不是这么多的；
    “出席的有：某某、某某、某某，共4人”而只列了三个姓名的，“名单（共4件）”而后面只编到“三、”的；
    “作三点表态”而后面的标题只编到二或编到四的；正文说“补选3名”，所附的表里“补选”只有两行的。
    有得票数或者是否当选的表，列出落选的人，人数多于当选的不报。
为什么：增删一段，前面的数忘了改；读者一数便知。
依据：同一份文件互证。
错例：
    存在四个问题：一是投入不足；二是管理不严；三是宣传不够。
正例：
    存在三个问题：一是投入不足；二是管理不严；三是宣传不够。
"""

from collections.abc import Iterator

from generator.check.figures.enumerated import miscounted_items, miscounted_names
from generator.check.figures.rows import miscounted_rows
from generator.check.figures.sections import miscounted_sections
from generator.check.figures.tables import tables_of
from generator.check.rule import Finding, Reach
from generator.check.texts import printed
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.problems import Severity

ID = "announced-count"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE
_HINT = "请核对个数，或补上漏列的"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of things that is not the number of those that follow or precede it."""
    for own in printed(corpus):
        for text in own.texts:
            for offset, message in (*miscounted_items(text.text), *miscounted_names(text.text)):
                yield text.finding(offset, message, _HINT)
        if isinstance(own.located, Record) and own.body:
            for text, offset, message in miscounted_sections(own.body):
                yield text.finding(offset, message, _HINT)
            for text, offset, message in miscounted_rows(own.body, tables_of(own)):
                yield text.finding(offset, message, _HINT)

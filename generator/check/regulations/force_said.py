"""force-said：施行的日期，正文和记录要一致。

查什么：法规、修改决定的正文写了“本条例自某年某月某日起施行”“本决定自公布之日起施行”的，
    与记录的 in_force 相同；写“自公布之日起施行”的，与公布的日期相同。
为什么：法规从哪天起有效，读者看正文，网站看记录；两处不同，查某一天的条文就查错。
依据：《立法法》（2023年修正）第六十一条：法律应当明确规定施行日期。
错例：
    第七条　本条例自2022年10月1日起施行。（记录：in_force: 2022-11-01）
正例：
    第七条　本条例自2022年10月1日起施行。（记录：in_force: 2022-10-01）
"""

import re
from collections.abc import Iterator

from generator.check.rule import Finding
from generator.chinese import day
from generator.kinds.regulation.history import publication
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.enacted import Enacted
from generator.model.record import Record, is_of
from generator.place import Mark
from generator.problems import Severity

ID = "force-said"
SEVERITY = Severity.ERROR

_SAID = re.compile(
    r"本(?:条例|办法|规定|决定|规则|细则|法规)自\s*(?:(?P<day>[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)|公布之日)\s*起(?:施行|实施|生效)"
)
_HINT = "请核对正文和记录的 in_force"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every sentence on the day of force that is not the record's."""
    for record in corpus.content.records:
        if not (is_of(record, Enacted) and record.text and record.data.in_force):
            continue
        for number, line in enumerate(record.text.text.split("\n"), 1):
            found = _SAID.search(line)
            if found and "“" not in line[: found.start()]:
                said = found["day"] or _published(record, corpus)
                if said and said != day(record.data.in_force):
                    what = found["day"] or f"公布之日（{said}）"
                    message = f"正文说自{what}起施行，记录写的是{day(record.data.in_force)}"
                    yield Finding(Mark(record.text.path, number), message, _HINT)


def _published(record: Record[Enacted], corpus: Corpus) -> str:
    scope = scope_of(corpus, record.series, record.issue)
    public = publication(record, scope)
    return day(public.date) if public else ""

"""published：公报刊登的都是已经过去的事。

查什么：会议、文件的日期不得晚于本期公报的出版日期。决定召开的人民代表大会、答复的期限、法规的施行和废止可以在后。
为什么：日期晚于出版日期，不是文件的日期错了，就是本期的日期错了。
依据：算术。
错例：
    issue.yml: {date: 2021-12-13}
    meetings/25.yml: {date: 2022-09-22}
正例：
    issue.yml: {date: 2021-12-13}
    meetings/25.yml: {date: 2021-09-22}
"""

from collections.abc import Iterator

from generator.check.days import is_before
from generator.check.rule import Finding
from generator.check.values import Value, values
from generator.kinds.decision import Convening
from generator.kinds.regulation.model import Repeal
from generator.kinds.text.model import Answer
from generator.link.corpus import Corpus
from generator.model.values import Day
from generator.problems import Severity

ID = "published"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every date that lies after its issue's, unless it may be one to come."""
    for record in corpus.content.records:
        issue = corpus.content.issues[record.issue_id].data
        for value in values(record, Day):
            if is_before(issue.date, value.value) and not _is_to_come(value):
                message = f"日期{value.value}晚于本期的出版日期{issue.date}"
                yield Finding(value.mark, message, "请核对这里的日期和 issue.yml 的 date")


def _is_to_come(value: Value[Day]) -> bool:
    """Whether a date is announced: of a congress, of an answer, of a regulation that begins or ends."""
    return isinstance(value.owner, Answer | Convening | Repeal) or value.path[-1] == "in_force"

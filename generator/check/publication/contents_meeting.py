"""contents-meeting：目录里某次会议之下，都是那次会议的文件。

查什么：目录的小标题写了会次（如 第二十五次会议）的，它下面各份文件的记录所写的会议（meeting）要是这一次。
    没有写会议的文件不查。
为什么：一期公报登几次会议，文件排错了组，或者记录的会议抄成了上一次的，标题、日期就跟着错。
依据：目录与记录互证。
错例：
    # issue.yml
    - heading: 第二十五次会议
      documents: {health-survey: 74}
    # texts/health-survey.yml
    meeting: 第二十四次会议
正例：
    # texts/health-survey.yml
    meeting: 第二十五次会议
"""

from collections.abc import Iterator, Sequence

from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.link.scope import scope_of
from generator.model.publication import Issue
from generator.model.record import Located
from generator.problems import Severity

ID = "contents-meeting"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every document that stands under another meeting than its record's."""
    for issue_id, issue in corpus.content.issues.items():
        meetings = tuple(scope_of(corpus, *issue_id.split("/")).meetings())
        yield from _issue(issue_id, issue, meetings, corpus)


def _issue(
    issue_id: str, issue: Located[Issue], meetings: Sequence[Meeting], corpus: Corpus
) -> Iterator[Finding]:
    for index, group in enumerate(issue.data.contents):
        headed = [one for one in meetings if one.session in group.heading]
        for name in group.documents if len(headed) == 1 else ():
            record = name.split("/")[0]
            own = _own(f"{issue_id}/{record}", meetings, corpus)
            if own and own.record.id != headed[0].record.id:
                mark = issue.place.key("contents", index, "documents", name)
                message = f"“{name}”列在“{group.heading}”之下，它的记录写的是{own.session}"
                hint = "请核对记录里的会议，或把它移到那次会议之下"
                yield Finding(mark, message, hint)


def _own(record: str, meetings: Sequence[Meeting], corpus: Corpus) -> Meeting | None:
    """Return the meeting that a record is, or says it belongs to."""
    own = meeting_of(corpus).get(record)
    return own or next((one for one in meetings if one.record.id == record), None)

"""list-offices：所列的职务是当时担任的职务。

查什么：名单、署名、报告人所写的职务，要与各期任免和名单相合：已经免去或辞去的职务不应再写；
    同一个人在同一机构，前后写的正职、副职不同而中间没有任免，也没有召开人民代表大会的，是错误。
    两处不在同一期的，只作参考或提醒，因为中间可能有没有收入的任免。
为什么：名单常由上次会议的名单改成，离任、升任的人容易照旧。
依据：名单与任免文件互证；会议名单列会前的职务，当天表决的任免在名单之后生效。
错例：
    第二十三次会议：免去周正县监察委员会副主任职务
    第二十四次会议列席人员：{周正: 县监察委员会副主任}
正例：
    第二十五次会议列席人员：{赵小川: 县水利局副局长}      # 当天决定任命为局长
"""

from collections.abc import Iterator, Sequence

from generator.check.careers import careers, elected_between
from generator.check.offices import Event, Tenure, name_of
from generator.check.posts import acts, full
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "list-offices"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every office that is listed against what is known of its holder."""
    for of in careers(corpus).values():
        yield from _Career(corpus).findings(of)


class _Career:
    """What one person does in one body, told in the order of dates."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.held: dict[str, Event] = {}
        self.left: dict[str, Event] = {}

    def findings(self, of: Sequence[Event]) -> Iterator[Finding]:
        entered = {(e.date, full(e.office.post)) for e in of if e.tenure is Tenure.ENTERS}
        for event in of:
            post = full(event.office.post)
            if event.tenure is Tenure.LEAVES:
                self.held.pop(post, None)
                self.left[post] = event
                continue
            # Who speaks after the vote of the day may be called by the new office.
            if event.tenure is Tenure.HOLDS and (event.date, post) in entered:
                continue
            if event.tenure is Tenure.HOLDS:
                yield from self._listed(event, post)
            if event.tenure is Tenure.ENTERS and not acts(event.office):
                self._leave_what_came_before(event)
            self.held.setdefault(post, event)
            self.left.pop(post, None)

    def _leave_what_came_before(self, entering: Event) -> None:
        """Forget the office from which someone rises; two offices may be entered on one day."""
        self.held = {
            post: event
            for post, event in self.held.items()
            if event.date == entering.date and event.tenure is Tenure.ENTERS
        }

    def _listed(self, event: Event, post: str) -> Iterator[Finding]:
        if post in self.held:
            return
        left, name = self.left.get(post), name_of(self.corpus, event.person)
        last = max(self.held.values(), key=lambda one: one.date, default=None)
        if left and not elected_between(self.corpus, left, event):
            message = f"{name}的“{event.office.text}”已在{left.date}{left.verb}"
            hint = f"请核对职务和姓名；见 {left.mark.path} 第{left.mark.line}行"
            yield Finding(event.mark, message, hint, _severity(left, event, Severity.WARNING))
        elif last and not elected_between(self.corpus, last, event):
            message = (
                f"{name}在这里是“{event.office.text}”，"
                f"{last.date}{f'{last.verb}为' if last.verb else '是'}“{last.office.text}”，中间没有任免"
            )
            hint = f"请核对职务；见 {last.mark.path} 第{last.mark.line}行"
            yield Finding(event.mark, message, hint, _severity(last, event, Severity.INFO))


def _severity(before: Event, after: Event, otherwise: Severity) -> Severity:
    return SEVERITY if before.record.issue_id == after.record.issue_id else otherwise

"""single-holder：一个正职同时只有一个人。

查什么：各期的任免、名单、署名合起来看，同一机构的同一正职（主任、市长、局长、院长、检察长、秘书长等，代理的也算）
    不得同时有两个人：后一人任职或列名之前，要有前一人离任的记录，或者其间召开过人民代表大会选举。
    两处不在同一期的，是提醒，因为中间可能有没有收入的任免。
为什么：漏登免职，或者职务写错，就会出现两个局长、两个主任。
依据：地方组织法规定的国家机关正职各为一人；任免文件与名单互证。死亡、机构撤销的无须免职，请用 accept 说明。
错例：
    changes: {决定任命: {赵小川: 青禾县水利局局长}}      # 韩冬仍是局长，没有免去
正例：
    changes:
      决定任命: {赵小川: 青禾县水利局局长}
      决定免去: {韩冬: 青禾县水利局局长}
"""

from collections.abc import Iterator, Sequence

from generator.check.careers import chiefs, elected_between
from generator.check.clash import clash
from generator.check.offices import Event, Tenure, name_of
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "single-holder"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield everyone who is said to hold an office that another one still holds."""
    for of in chiefs(corpus).values():
        yield from _office(of, corpus)


def _office(of: Sequence[Event], corpus: Corpus) -> Iterator[Finding]:
    holder: Event | None = None
    left: Event | None = None
    for event in of:
        same = holder is not None and holder.person == event.person
        if event.tenure is Tenure.LEAVES:
            if left and _both_leave(left, event):
                yield _leaves_too(left, event, corpus)
            left, holder = event, None if same else holder
            continue
        if holder and not same and not elected_between(corpus, holder, event):
            yield _two(holder, event, corpus)
        left, holder = None, event


def _both_leave(left: Event, event: Event) -> bool:
    return (left.date, left.office.post) == (event.date, event.office.post) and (
        left.person != event.person
    )


def _leaves_too(left: Event, event: Event, corpus: Corpus) -> Finding:
    name, other = name_of(corpus, event.person), name_of(corpus, left.person)
    message = f"同一天{event.verb}{other}和{name}的“{event.office.text}”，正职只有一人"
    hint = f"请核对两人的职务；见 {left.mark.path} 第{left.mark.line}行"
    return Finding(event.mark, message, hint)


def _two(holder: Event, event: Event, corpus: Corpus) -> Finding:
    other = name_of(corpus, holder.person)
    what = f"{other}在{holder.date}任“{holder.office.text}”，没有离任的记录"
    return clash(holder, event, corpus, what, f"请核对职务，或补上{other}的免职、辞职")

"""office-in-text：文字里人名旁边的职务是他的。

查什么：正文、标题、引文、表格、备注里，登记过的人名前面或后面写着的职务，与本期各份记录所知的相同：
    只写县长、检察长、院长，或者前面只写地方名称的，是本地政府、检察院、法院的。
    那人在那个机构只任别的职务的（副局长写成局长），县长写成法院院长的，那个职务只有一人、本期另有其人的，都提醒。
    职务后面紧跟的姓名没有登记，而与本期任这个职务的人只差一个字、或两字颠倒的，也提醒。
    写明“原”“时任”“拟任”的，本期不知道那人和那个职务的，不查。
为什么：姓名和职务在纪要、名单、报告里各写一遍，抄错一处就张冠李戴。
依据：同一期各份文件互证；任免文件。
错例：
    县水利局局长赵小川作了汇报。          # 列席名单和任免文件：县水利局副局长
正例：
    县水利局副局长赵小川作了汇报。
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.check.facts.titled import (
    POST,
    Titled,
    named_before,
    people_by_name,
    titled,
    titles_before,
)
from generator.check.offices import Event, Post, careers_of, events, name_of, post_of
from generator.check.posts import STATE, full, is_chief, is_elected, ladder
from generator.check.rule import Finding
from generator.check.texts import Text, printed
from generator.link.bodies import Office
from generator.link.corpus import Corpus, Scope
from generator.link.once import once
from generator.model.record import Record
from generator.model.registers import BodyKind
from generator.problems import Severity

ID = "office-in-text"
SEVERITY = Severity.WARNING

_ENDS = re.compile(
    r"[、，。；：！？（）()“”《》\s]|[等同和与及的对在率作主受参带向就当任到以于为代汇报讲发出列所先也曾已将分宣介说表提陈组前还因]|$"
)


_MAY_MEET = ({BodyKind.GOVERNMENT}, {BodyKind.GOVERNMENT, BodyKind.DEPARTMENT})
"""A deputy head of a government may be the head of a department."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every office beside a name that is not that person's, and names that nearly are its holder's."""
    names = people_by_name(corpus)
    for own in printed(corpus):
        record = own.located
        if not isinstance(record, Record) or not POST.search(own.joined):
            continue
        scope = corpus.scope(record.series, record.issue)
        view = _View(corpus, record.issue_id)
        for text in own.texts:
            if not POST.search(text.text):
                continue
            for one in (*titled(text.text, scope, names), *named_before(text.text, scope, names)):
                yield from view.judged(text, one)
            yield from _misspelt(text, scope, view, names)


class _View:
    """What is known of persons and offices in one issue."""

    def __init__(self, corpus: Corpus, issue: str) -> None:
        self._corpus, self._issue = corpus, issue

    def judged(self, text: Text, one: Titled) -> Iterator[Finding]:
        """Yield that an office beside a name is another's."""
        keys = people_by_name(self._corpus)[one.name]
        known = [event for key in keys for event in careers_of(self._corpus).get(key, ())]
        post = post_of(one.office)
        if len(keys) != 1 or any(_is_of(event, one.office) for event in known):
            return
        here = [event for event in known if event.record.issue_id == self._issue]
        other = (
            _same_ladder(here, one.office)
            or self._holder(post, one.office, keys[0])
            or _incompatible(here, one.office)
        )
        if other:
            who = name_of(self._corpus, other.person)
            where = f"{other.mark.path} 第{other.mark.line}行"
            message = f"{one.name}写作“{one.said}”，{where}：{who}是“{other.office.text}”"
            yield text.finding(one.at, message, "请核对姓名和职务")

    def _holder(self, post: Post, office: Office, person: str) -> Event | None:
        """Return who holds an office that only one person holds, as this issue says."""
        if not is_chief(office):
            return None
        here = [e for e in self.holders(post) if e.person != person]
        return here[0] if here else None

    def holders(self, post: Post) -> Sequence[Event]:
        """Return what this issue says of an office."""
        return _by_issue(self._corpus).get((self._issue, post), ())


@once
def _by_issue(corpus: Corpus) -> Mapping[tuple[str, Post], Sequence[Event]]:
    found: dict[tuple[str, Post], list[Event]] = defaultdict(list)
    for post, of in events(corpus).items():
        for event in of:
            found[event.record.issue_id, post].append(event)
    return found


def _is_of(event: Event, office: Office) -> bool:
    same_body = event.office.body.name == office.body.name
    return same_body and full(event.office.post) == full(office.post)


def _same_ladder(here: Sequence[Event], office: Office) -> Event | None:
    """Return another post of the same body that its holder cannot have beside this one."""
    step = ladder(office)
    return next(
        (
            event
            for event in here
            if event.office.body.name == office.body.name and step and ladder(event.office) == step
        ),
        None,
    )


def _incompatible(here: Sequence[Event], office: Office) -> Event | None:
    """Return a post that nobody has beside the office: a committee's beside the state's, a court's beside a government's."""
    return next((event for event in here if _exclude(event.office, office)), None)


def _exclude(one: Office, other: Office) -> bool:
    if one.body.region != other.body.region or one.body.name == other.body.name:
        return False
    kinds = {one.body.kind, other.body.kind}
    if kinds <= STATE and kinds not in _MAY_MEET:
        return bool(ladder(one) and ladder(other))
    return _is_member(one, other) or _is_member(other, one)


def _is_member(one: Office, other: Office) -> bool:
    """Whether one is a member of a standing committee, the other an office of the state."""
    is_committee = one.body.kind is BodyKind.STANDING_COMMITTEE
    return is_committee and is_elected(one) and other.body.kind in STATE


def _misspelt(
    text: Text, scope: Scope, view: _View, names: Mapping[str, Sequence[str]]
) -> Iterator[Finding]:
    """Yield names behind an office that nobody has, and that are nearly its holder's."""
    for said, office, _, end in titles_before(text.text, scope):
        start = end + (text.text[end : end + 1] in " \u3000" and end < len(text.text))
        for event in view.holders(post_of(office)):
            name = name_of(scope.corpus, event.person)
            typed = text.text[start : start + len(name)]
            if _is_near(typed, name) and not _is_known(text.text, start, names):
                after = text.text[start + len(name) :]
                if len(name) > 2 or _ENDS.match(after):
                    message = f"“{typed}”没有登记，{said}是“{name}”"
                    hint = f"是不是“{name}”？是另一个人的，请登记在 content/registers/people/"
                    yield text.finding(start, message, hint)
                    break


def _is_known(text: str, start: int, names: Mapping[str, Sequence[str]]) -> bool:
    return any(text[start : start + length] in names for length in (2, 3, 4))


def _is_near(typed: str, name: str) -> bool:
    """Whether one character differs, or two are exchanged, and one at least is the same."""
    if len(typed) != len(name) or typed == name:
        return False
    differ = [at for at, (one, other) in enumerate(zip(typed, name, strict=True)) if one != other]
    if len(differ) == 1:
        return len(name) > 1
    return len(name) > 2 and len(differ) == 2 and sorted(typed) == sorted(name)

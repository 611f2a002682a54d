"""office-in-text：文字里人名旁边的职务是他的。

查什么：正文、标题、引文、表格、备注里，登记过的人名前面或后面写着的职务，与本期各份记录所知的相同：
    只写县长、检察长、院长，或者前面只写地方名称的，是本地政府、检察院、法院的。
    那人在那个机构只任别的职务的（副局长写成局长），县长写成法院院长的，那个职务只有一人、本期另有其人的，都提醒。
    职务后面紧跟或接着并列的姓名没有登记，而与本期任这个职务的人只差一个字、或两字颠倒的，也提醒。
    县长、检察长、法院院长后面的三个字的姓名没有登记，而本期任这个职务的另有其人、没有任免的，写作“检察院院长”“法院检察长”的，也提醒；
    省去地方的（教育局局长、常委会副主任）、省成一个字的（教育局长）、接着前一个机构说的（主任某某、副主任某某）都算写全；
    人名后面紧跟的（王大海副县长）、句首的“主任”“副县长”，本期只知道他是副职而写作正职的，或者相反的，也提醒；
    政府、监察委、法院、检察院的正职写作“主任”“副主任”之类，副县长写作“副主任”，而别处没有他的这种职务的，也提醒；
    别处只写“副主任”“局长”的，两个字的姓名与本期一个副主任、局长只差一个音近或形近的字，才提醒。
    写明“原”“时任”“拟任”的，本期不知道那人和那个职务的，不查。
为什么：姓名和职务在纪要、名单、报告里各写一遍，抄错一处就张冠李戴。
依据：同一期各份文件互证；任免文件。
错例：
    县水利局局长赵小川作了汇报。          # 列席名单和任免文件：县水利局副局长
正例：
    县水利局副局长赵小川作了汇报。
"""

from collections.abc import Iterator, Sequence

from generator.check.facts.bare_posts import FORM, Bare, bare_posts, excludes, noun_of
from generator.check.facts.crossed import FORM as CROSSED
from generator.check.facts.crossed import crossed
from generator.check.facts.in_issue import holders_in
from generator.check.facts.misspelt import misspelt
from generator.check.facts.said import in_texts
from generator.check.facts.titled import Titled, people_by_name
from generator.check.having import texts_having
from generator.check.offices import Event, Post, careers_of, name_of, post_of
from generator.check.posts import STATE, full, is_chief, is_elected, ladder
from generator.check.rule import Finding
from generator.check.texts import Text
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.model.registers import BodyKind
from generator.place import Mark
from generator.problems import Severity

ID = "office-in-text"
SEVERITY = Severity.WARNING

_MAY_MEET = ({BodyKind.GOVERNMENT}, {BodyKind.GOVERNMENT, BodyKind.DEPARTMENT})
"""A deputy head of a government may be the head of a department."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every office beside a name that is not that person's, and names that nearly are its holder's."""
    told: set[Mark] = set()
    for own in in_texts(corpus):
        issue = own.record.issue_id
        view = _View(corpus, issue)
        for one in own.titled:
            for found in view.judged(own.text, one):
                told.add(found.mark)
                yield found
        yield from misspelt(own.text, own.unknown, corpus, issue)
    yield from (found for found in _bare(corpus) if found.mark not in told)
    for text in texts_having(corpus, CROSSED):
        for at, message, hint in crossed(text.text):
            yield text.finding(at, message, hint)


def _bare(corpus: Corpus) -> Iterator[Finding]:
    """Yield every deputy whom a text names as a head, and the other way about: 王大海副县长."""
    names = people_by_name(corpus)
    for text in texts_having(corpus, FORM):
        record = text.located
        if isinstance(record, Record):
            for one in bare_posts(text.text, names):
                other = _otherwise(one, names[one.name], record.issue_id, corpus)
                if other:
                    said = f"{'副' * one.is_deputy}{one.noun}"
                    where = f"{other.mark.path} 第{other.mark.line}行"
                    message = f"{one.name}写作“{said}”，{where}是“{other.office.text}”"
                    yield text.finding(one.at, message, "请核对姓名和职务")


def _otherwise(one: Bare, keys: Sequence[str], issue: str, corpus: Corpus) -> Event | None:
    """Return what the issue has of a person, where nothing known of that person is what the text says."""
    if len(keys) != 1:
        return None
    known = careers_of(corpus).get(keys[0], ())
    posts = [(event, noun_of(event.office.post)) for event in known]
    of_noun = [event for event, post in posts if post and post[0] == one.noun]
    if any(post == (one.noun, one.is_deputy) for _, post in posts):
        return None
    fitting = of_noun or [event for event in known if excludes(event.office, one)]
    return next((event for event in fitting if event.record.issue_id == issue), None)


class _View:
    """What is known of persons and offices in one issue."""

    def __init__(self, corpus: Corpus, issue: str) -> None:
        self._corpus, self._issue = corpus, issue

    def judged(self, text: Text, one: Titled) -> Iterator[Finding]:
        """Yield that an office beside a name is another's."""
        keys = people_by_name(self._corpus)[one.name]
        known = [event for key in keys for event in careers_of(self._corpus).get(key, ())]
        post = post_of(one.office)
        if any(_is_of(event, one.office) for event in known):
            return
        here = [event for event in known if event.record.issue_id == self._issue]
        other = _same_ladder(here, one.office) or self._holder(post, one.office, keys)
        if len(keys) == 1:  # of namesakes one may hold what another cannot
            other = other or _incompatible(here, one.office)
        if other:
            who = name_of(self._corpus, other.person)
            where = f"{other.mark.path} 第{other.mark.line}行"
            message = f"{one.name}写作“{one.said}”，{where}：{who}是“{other.office.text}”"
            yield text.finding(one.at, message, "请核对姓名和职务")

    def _holder(self, post: Post, office: Office, keys: Sequence[str]) -> Event | None:
        """Return who holds an office that only one person holds, as this issue says."""
        if not is_chief(office):
            return None
        here = [e for e in holders_in(self._corpus, self._issue, post) if e.person not in keys]
        return here[0] if here else None


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

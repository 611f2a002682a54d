"""official-rate：对任命人员的测评率由人数得出。

查什么：对任命人员的满意率（official 的 rate），要能由参加测评的人数、收回或发出的测评表得出，
    即存在一个人数，与总数相除后四舍五入或截去尾数等于印出的百分数；只知道发出数的，收回的可以少些。
    收回的测评表不多于发出的；满意率在 0 到 100% 之间。
    另查所测评的人的职务属于被评议的单位，并与别处（任免、列席名单、署名）所写他在这个单位的职务一致；
    正职（局长、主任等）在别处另有其人、从没有他的，也查出。
为什么：39张测评表得不出98%：38张是97.4%，39张是100%。人数和比率总有一个错了。
依据：算术；各份文件互证。
错例：
    official: {person: 赵小川, office: 青禾县民政局局长, issued: 39, rate: 98%}
正例：
    official: {person: 孙敏, office: 青禾县交通运输局局长, returned: 33, rate: 93.94%}    # 31÷33
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.check.handling.arithmetic import can_be
from generator.check.names.posts import HEADS
from generator.check.offices import Post, events, post_of
from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.appraisal.model import Appraisal, Appraised, OfficialRating
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.record import Record
from generator.place import Mark
from generator.problems import Severity

ID = "official-rate"
SEVERITY = Severity.ERROR

MOST = 1000
"""Of more papers than these almost any rate may come."""


@dataclass(frozen=True)
class _Held:
    """What is known of offices from all records: who has held, leaves or enters which post."""

    posts: Mapping[tuple[str, str], frozenset[str]]
    """The posts of someone (by key) in a body (by name)."""
    people: Mapping[Post, frozenset[str]]
    """Everyone (by key) known in an office."""
    names: Mapping[str, str]
    """The names of people, by key."""

    def name(self, person: str) -> str:
        """Return how a person is called, as far as the register has it."""
        return self.names.get(person, person)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every rate that no number of people gives, and officials of another body."""
    held = _held(corpus)
    for record, appraisal in records_of(corpus, Appraisal):
        scope = scope_of(corpus, record.series, record.issue)
        for index, one in enumerate(appraisal.appraised):
            if one.official:
                yield from _counts(record, index, one.official)
                mark = record.place.value("appraised", index, "official", "office")
                yield from _offices(mark, one, one.official, scope, held)


def _counts(record: Record[Model], index: int, official: OfficialRating) -> Iterator[Finding]:
    way_to = ("appraised", index, "official")
    if None not in (official.issued, official.returned) and (
        (official.returned or 0) > (official.issued or 0)
    ):
        message = f"收回测评表{official.returned}张，多于发出的{official.issued}张"
        yield Finding(record.place.value(*way_to, "returned"), message, "请核对测评表的张数")
    counts = (official.participants, official.returned, official.issued)
    base = next((count for count in counts if count is not None), None)
    if base is None:
        return
    only_issued = official.participants is None and official.returned is None
    bases = range(1, min(base, MOST) + 1) if only_issued else range(base, base + 1)
    if base == 0:
        message = f"{official.person}：没有人测评，却有满意率{official.rate}"
        yield Finding(record.place.value(*way_to, "rate"), message, "请核对测评人数和满意率")
    elif not any(can_be(official.rate, people) for people in bases):
        near = int(float(official.rate.rstrip("%")) * base / 100)
        shown = "，".join(
            f"{people}人是{people * 100 / base:.2f}%"
            for people in (near, near + 1)
            if 0 <= people <= base
        )
        message = f"{official.person}：{base}人测评得不出{official.rate}（{shown}）"
        hint = "请核对测评人数和满意率；原件如此的，请用 accept 说明"
        yield Finding(record.place.value(*way_to, "rate"), message, hint)


def _held(corpus: Corpus) -> _Held:
    posts: dict[tuple[str, str], set[str]] = defaultdict(set)
    people: dict[Post, set[str]] = defaultdict(set)
    for post, of in events(corpus).items():
        for event in of:
            posts[event.person, event.office.body.name].add(post[1])
            people[post].add(event.person)
    return _Held(
        {key: frozenset(found) for key, found in posts.items()},
        {key: frozenset(found) for key, found in people.items()},
        {key: person.name for key, person in corpus.people.items()},
    )


def _offices(
    mark: Mark, one: Appraised, official: OfficialRating, scope: Scope, held: _Held
) -> Iterator[Finding]:
    body = scope.find_body(one.body) if one.body else None
    offices = scope.offices(official.office)
    if body and offices and all(office.body.name != body.name for office in offices):
        message = f"被评议的是{body.name}，{official.person}的职务是“{official.office}”"
        yield Finding(mark, message, "请核对单位和职务")
    # Who holds an office may stand in what could not be read.
    if not any(name.startswith(scope.issue_id) for name in scope.corpus.content.broken):
        for office in offices:
            yield from _other_post(mark, official, office, held)


def _other_post(
    mark: Mark, official: OfficialRating, office: Office, held: _Held
) -> Iterator[Finding]:
    post = post_of(office)
    posts = held.posts.get((official.person, office.body.name), frozenset())
    people = held.people.get(post, frozenset())
    if posts and post[1] not in posts:
        others = "、".join(sorted(posts))
        message = f"{held.name(official.person)}在{office.body.name}的职务，别处作“{others}”"
        yield Finding(mark, f"{message}，这里作“{office.post}”", "请核对职务")
    elif people and official.person not in people and post[1] in HEADS.values():
        others = "、".join(sorted(held.name(person) for person in people))
        message = (
            f"{office.body.name}{office.post}在别处是{others}，这里是{held.name(official.person)}"
        )
        yield Finding(mark, message, "请核对姓名和职务")

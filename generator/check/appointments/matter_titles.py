"""matter-titles：标题与所列的任免相合。

查什么：议案、决定、通知自己写了标题（title）的，标题所称的任免、任命、免去、撤销要与所列的相同；
    写“等”的不止一人，只写一人姓名的没有别人，写“5名”的正好5人；所写的姓名、职务是本件的。
为什么：标题常由上一件改成，内容改了，标题没有改。
依据：标题概括内容；同一件任免的各份文件互证。
错例：
    changes: {决定任命: {赵小川: 青禾县人民政府副县长}}
    notice: {title: 关于赵小川等职务任免的通知}
正例：
    changes: {决定任命: {赵小川: 青禾县人民政府副县长}}
    notice: {title: 关于赵小川任职的通知}
"""

import re
from collections.abc import Iterator, Sequence

from generator.check.appointments.matters import Matter, OfficeChange, matters
from generator.check.rule import Finding
from generator.chinese import IN_TITLE_MARKS
from generator.kinds.appointment.parts import Letter, MatterPart
from generator.link.corpus import Corpus
from generator.model.verbs import Verb
from generator.problems import Severity

ID = "matter-titles"
SEVERITY = Severity.ERROR
_COUNT = re.compile(r"等?(?<![0-9])([0-9]+)[名位人]")
_NAMED = re.compile(r"(?:任免|任命|免去|免除|接受|批准|撤销)([\u4e00-\u9fff·]{2,5})")
_PERSONNEL = re.compile("任免|任命|免去|免除|免职|辞去|辞职")
_NO_VERB = re.compile(f"任命书|任免名单$|{IN_TITLE_MARKS.pattern}")
"""What is called so whatever it holds: a letter, the list of a meeting, a regulation."""
_HINT = "请核对标题和 changes"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every title of a document that says another thing than the document does."""
    names = frozenset(person.name for person in corpus.people.values())
    for matter in matters(corpus):
        for key, part in matter.data.parts:
            if part.title and not isinstance(part, Letter):
                mark = matter.record.place.value(key, "title")
                for message in _wrong(part, part.title, matter, names):
                    yield Finding(mark, message, _HINT)


def _wrong(part: MatterPart, title: str, matter: Matter, names: frozenset[str]) -> Iterator[str]:
    about = matter.about(part)
    if about:
        yield from _verbs(_NO_VERB.sub("", title), about)
        yield from _people(title, about, names)
        yield from _offices(title, about, matter)


def _verbs(title: str, about: Sequence[OfficeChange]) -> Iterator[str]:
    enters = {change.verb.appoints for change in about}
    revoked = [change.name for change in about if change.verb is Verb.REVOKE]
    if revoked and "撤销" not in title and _PERSONNEL.search(title):
        yield f"标题没有写“撤销”，所列的有撤销{revoked[0]}的职务"
    if "撤销" in title and not revoked:
        yield "标题称“撤销”，所列的没有撤销职务"
    if "任免" in title:
        if len(enters) == 1:
            yield f"标题称“任免”，所列的只有{'任命' if enters == {True} else '免职或辞职'}"
        return
    appoints = "任命" in title or "任职" in title
    removes = any(word in title for word in ("免去", "免除", "免职", "辞去", "撤销"))
    if appoints and not removes and False in enters:
        yield "标题只称任命，所列的还有免职或辞职"
    if removes and not appoints and True in enters:
        yield "标题只称免职或辞职，所列的还有任命"


def _people(title: str, about: Sequence[OfficeChange], names: frozenset[str]) -> Iterator[str]:
    people = list(dict.fromkeys(change.name for change in about))
    named = [name for name in people if name in title]
    found = _COUNT.search(title)
    if found and int(found[1]) != len({change.person for change in about}):
        yield f"标题称{found[1]}人，所列的有{len({change.person for change in about})}人"
    if not named:
        for text in _NAMED.findall(title):
            other = next((text[:n] for n in (4, 3, 2) if text[:n] in names), None)
            if other:
                yield f"标题写的是{other}，本件所列的是{'、'.join(people)}"
                return
    elif f"{named[0]}等" in title and len(people) == 1:
        yield f"标题称“{named[0]}等”，所列的只有{people[0]}一人"
    elif "等" not in title and 0 < len(named) < len(people):
        others = "、".join(name for name in people if name not in named)
        yield f"标题只写了{'、'.join(named)}，所列的还有{others}"


def _offices(title: str, about: Sequence[OfficeChange], matter: Matter) -> Iterator[str]:
    for name in dict.fromkeys(change.name for change in about):
        found = re.search(rf"{re.escape(name)}(?:同志)?(?:为|任|辞去)?(.+?)(?:职务|的|$)", title)
        written = matter.scope.offices(found[1]) if found else ()
        own = [change.office for change in about if change.name == name]
        for office in written:
            if not any(office.is_same(one) for one in own):
                held = "、".join(one.text for one in own)
                yield f"标题写的{name}的职务是“{office.text}”，所列的是“{held}”"

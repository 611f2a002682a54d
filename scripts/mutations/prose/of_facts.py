"""Sentences that state facts of the issue, and the same with one of them wrong."""

from collections.abc import Iterator

from generator.check.facts.articles import articles
from generator.check.facts.deadlines import deadlines
from generator.check.facts.titles import document_titles
from generator.check.names.posts import posts_of
from generator.check.offices import Event, events
from generator.check.sittings import meeting_of
from generator.chinese import day, months, numeral
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Scope
from generator.model.base import Model
from generator.model.record import Record
from mutations.prose.planted import Sentence
from mutations.prose.slip import Prose
from mutations.prose.sounds import alike

_SOME = 4


def people(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A name beside its office, with a character that sounds like the right one, or two exchanged."""
    for event in _holders(prose, scope):
        name, office = scope.name(event.person), event.office.text
        wrong = _misspelt(prose, name)
        if wrong:
            for shape in (
                "会议由{}{}主持。",
                "听取了{}{}所作的汇报。",
                "{}{}同志率队视察。",
                "参加视察的有{}{}、有关代表。",
            ):
                yield shape.format(office, name), shape.format(office, wrong)


def offices(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """Another office beside a name: 副 left out or put in, another body's head."""
    holders = list(_holders(prose, scope))
    for event in holders:
        name, office = scope.name(event.person), event.office.text
        body, post = event.office.named, event.office.post
        others = [
            e.office.text for e in holders if e.person != event.person and e.post != event.post
        ]
        wrong = [f"{body}{post.removeprefix('副')}" if post.startswith("副") else f"{body}副{post}"]
        posts = posts_of(event.office.body)
        if not posts.fullmatch(wrong[0].removeprefix(body)) or "代理" in post or "督学" in post:
            wrong = []
        wrong += [
            one for one in others if one.endswith(("局长", "检察长", "院长")) and one != office
        ]
        held = {
            e.office.text
            for of in events(prose.corpus).values()
            for e in of
            if e.person == event.person
        }
        for one in [one for one in wrong if one not in held][:2]:
            for shape in ("会议由{}{}主持。", "{}{}作了汇报。", "（{}{}）", "听取{}{}的意见。"):
                yield shape.format(office, name), shape.format(one, name)


def bodies(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A body with a character that sounds like the right one."""
    names = [name for name in scope.corpus.bodies.names if len(name) > 3]
    for name in prose.dice.sample(names, min(_SOME, len(names))):
        at = prose.dice.randrange(2, len(name))
        sounds = [char for char in alike(name, at) if char != name[at]]
        wrong = name[:at] + prose.dice.choice(sounds) + name[at + 1 :] if sounds else ""
        if wrong and wrong not in scope.corpus.bodies.names:
            for shape in ("听取了{}的报告。", "由{}牵头办理。", "会同{}、有关乡镇检查。"):
                yield shape.format(name), shape.format(wrong)


def meetings(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A meeting with its term, session and day, one of them another."""
    for held in scope.meetings():
        sitting = held.sitting
        if sitting.preparatory or not sitting.date.day or held.body.region != scope.series.region:
            continue
        date, name = day(sitting.date), held.full_name
        session, term = f"第{numeral(sitting.session)}次", f"第{numeral(sitting.term)}届"
        for shape in ("{}{}审议了报告。", "{}，{}通过了决定。", "据{}{}的决定办理。"):
            right = shape.format(date, name)
            yield right, right.replace(session, f"第{numeral(sitting.session + 3)}次")
            yield right, right.replace(term, f"第{numeral(sitting.term - 1)}届")
            other = f"{sitting.date.month}月{(sitting.date.day % 27) + 1}日"
            yield right, right.replace(f"{sitting.date.month}月{sitting.date.day}日", other)


def titles(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A quoted title with a character lost, doubled or another."""
    known = [
        one.title
        for one in document_titles(prose.corpus)
        if len(one.title) > 11 and one.record.startswith(scope.issue_id)
    ]
    for title in prose.dice.sample(known, min(_SOME, len(known))):
        at = prose.dice.randrange(max(0, title.find("关于")) + 2, len(title) - 1)
        if title[at] in "0123456789一二三四五六七八九十（）《》“”":
            continue
        sounds = [char for char in alike(title, at) if char != title[at]] or ["的"]
        wrong = prose.dice.choice(
            (
                title[:at] + title[at + 1 :],
                title[: at + 1] + title[at:],
                title[:at] + prose.dice.choice(sounds) + title[at + 1 :],
            )
        )
        for shape in ("会议审议了《{}》。", "按照《{}》的要求办理。"):
            yield shape.format(title), shape.format(wrong)


def numbers(prose: Prose, scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A document cited with another number."""
    for one in document_titles(prose.corpus):
        if "〔" in one.number and one.record.startswith(scope.issue_id):
            head, _, tail = one.number.partition("〕")
            digits = "".join(char for char in tail if char.isdecimal())
            if digits:
                wrong = f"{head}〕{int(digits) + prose.dice.randrange(1, 9)}号"
                for shape in ("依据《{}》（{}）办理。", "《{}》（{}）已经印发。"):
                    yield shape.format(one.title, one.number), shape.format(one.title, wrong)


def cited(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """An article that the statute does not have."""
    for title, known in articles(prose.corpus).items():
        right, wrong = (
            numeral(known.count // 2 + 1),
            numeral(known.count + prose.dice.randrange(1, 60)),
        )
        for shape in (
            "依照《{}》第{}条办理。",
            "《{}》第{}条第一款作了规定。" if not known.paragraphs else "依据《{}》第{}条的规定。",
        ):
            yield shape.format(title, right), shape.format(title, wrong)


def attendance(prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """How many were due and came, otherwise than the meeting's record has it."""
    held = meeting_of(prose.corpus).get(record.id)
    meeting = (
        record.data
        if isinstance(record.data, MeetingRecord)
        else held.record.data
        if held
        else None
    )
    present = meeting.present if isinstance(meeting, MeetingRecord) else None
    if present and present.number:
        count, wrong = present.number, present.number + prose.dice.choice((-2, -1, 1, 2))
        for shape in (
            "会议实到{}人。",
            "实际出席会议的常委会组成人员{}人。",
            "实到常委会组成人员{}名，符合法定人数。",
        ):
            yield shape.format(count), shape.format(wrong)


def answers(prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """Another deadline than that of the opinions."""
    known = deadlines(prose.corpus).get(record.id, frozenset())
    for within in known:
        wrong = max(known) + prose.dice.choice((1, 2))
        for shape in (
            "请在{}内书面报告办理结果。",
            "有关部门应当于{}内向常委会作出书面答复。",
            "{}内报告整改情况。",
        ):
            yield shape.format(months(within)), shape.format(months(wrong))


def twice(prose: Prose, _scope: Scope, record: Record[Model]) -> Iterator[Sentence]:
    """A sentence of the record once more."""
    if record.text:
        for line in record.text.text.split("\n"):
            sentence = line.split("。")[0]
            if (
                len(sentence) > 18
                and not sentence.startswith(("|", "#", "-", "*"))
                and not sentence[0].isdecimal()
            ):
                yield "", f"{sentence}。"


def ordinals(prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """A dash, a letter or another numeral in an ordinal."""
    for right, wrong in (
        ("第三十一条", "第三十－条"),
        ("第十一条", "第十—条"),
        ("第二十条", "第2十条"),
        ("第1条", "第l条"),
        ("第三条", "笫三条"),
        ("第一百零一条", "第-百零一条"),
    ):
        for shape in ("按照办法{}执行。", "{}另有规定的，从其规定。"):
            yield shape.format(right), shape.format(wrong)


def private(_prose: Prose, _scope: Scope, _record: Record[Model]) -> Iterator[Sentence]:
    """Private data; the numbers are those of examples."""
    for said in (
        "13800138000",
        "138 0013 8000",
        "Tel13900139000",
        "008613800138000",
        "一三八零零一三八零零零",
        "１３８００１３８０００",
        "138－0013－8000",
    ):
        for shape in ("联系人{}。", "可与农技站联系（{}）。", "王某{}住在附近。"):
            yield "", shape.format(said)
    for said in ("11010519491231002X", "1101 0519 4912 3100 2X", "110105　19491231　002X"):
        yield "", f"户主身份证{said}。"
    for said in ("家住东街12号3号楼201室", "住文峰路120号院3号楼201室", "阳光小区3-2-401"):
        yield "", f"该户{said}。"


def _holders(prose: Prose, scope: Scope) -> Iterator[Event]:
    """Yield who holds an office of the issue's own region, each once, as the issue says."""
    seen: set[tuple[str, str]] = set()
    for of in events(prose.corpus).values():
        here = [event for event in of if event.record.issue_id == scope.issue_id]
        for event in here:
            key = (event.person, event.office.body.name)
            is_alone = len({e.person for e in here}) == 1 or event.office.post.startswith("副")
            if key not in seen and is_alone and len(event.office.text) > 3:
                seen.add(key)
                yield event


def _misspelt(prose: Prose, name: str) -> str:
    known = {person.name for person in prose.corpus.people.values()}
    at = prose.dice.randrange(1, len(name))
    sounds = [char for char in alike(name, at) if char != name[at]]
    wrong = [name[:at] + char + name[at + 1 :] for char in sounds]
    if len(name) == 3:
        wrong.append(name[0] + name[2] + name[1])
    wrong = [one for one in wrong if one not in known and one != name]
    return prose.dice.choice(wrong) if wrong else ""

"""The page of a body: who held its offices, its meetings, what it proposed, reported and was told."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from generator.check.posts import acts, full, is_chief
from generator.documents.document import Genre
from generator.grouped import grouped
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.meeting import Meeting
from generator.link.once import once
from generator.model.satisfaction import Choice
from generator.render.addresses import BODIES, step
from generator.render.archive import Archive
from generator.render.item import Item, Places
from generator.render.named import Named
from generator.render.profiles.appraised import Found, appraisals_of_body
from generator.render.profiles.attended import public_meetings
from generator.render.profiles.cells import Cell, Row, Words, dated
from generator.render.profiles.handled import handled_by_unit, handled_of_body
from generator.render.profiles.holdings import Holding, holdings_of_body
from generator.render.profiles.leads import body_link, meeting_link, person_link, telling_link
from generator.render.profiles.obligations import obligations_by, obligations_of
from generator.render.profiles.profile import Profile, Section
from generator.render.profiles.rows import (
    HANDLED,
    OBLIGATIONS,
    documents,
    handled_row,
    obligation_row,
)
from generator.render.profiles.spans import begin_cell, end_cell
from generator.render.profiles.told import Told, body_told, holder, said


def body_profile(body: Named, archive: Archive) -> Profile:
    """Return what the archive knows of a body."""
    return Profile(
        id=body.id,
        title=body.name,
        about="body",
        key=body.key,
        facts=tuple(_facts(body, archive)),
        sections=(*_offices(body.key, archive), *_sections(body, archive)),
        above=(BODIES, "机关索引"),
        told=_told(body, archive),
    )


def _told(body: Named, archive: Archive) -> Told:
    found = body.places[0][0].find_body(body.name)
    if not found:
        return said(name=body.name)
    above = body_told(found.parent, archive) if found.parent else {}
    return said(name=body.name, short=found.short, above=above)


def _facts(body: Named, archive: Archive) -> Iterator[tuple[str, Words]]:
    found = body.places[0][0].find_body(body.name)
    if not found:
        return
    if found.short:
        yield "简称", "、".join(found.short)
    if found.parent:
        yield "上级", body_link(found.parent, archive)
    if found.region:
        yield "地区", found.region


def _offices(name: str, archive: Archive) -> Iterator[Section]:
    """Yield each office with its holders, and with those who act in it; the head of the body first."""
    held = holdings_of_body(archive.corpus).get(name, ())
    posts = grouped((full(one.office.post), one) for one in held)
    for post, holders in sorted(posts.items(), key=lambda item: _rank(item[1][0].office)):
        rows = [_holder(one, archive) for one in holders]
        told = [holder(one, archive) for one in holders]
        yield Section(step(post), f"历任{post}", ("姓名", "任职", "离任"), rows, "条", told=told)


def _rank(office: Office) -> tuple[int, str]:
    post = full(office.post)
    return (0 if is_chief(office) else 1 if post.startswith("副") else 2, post)


def _holder(one: Holding, archive: Archive) -> Row:
    post = one.office.post
    note = f"（{post}）" if acts(one.office) or post != full(post) else ""
    name = (person_link(one.person, archive), note)
    return name, begin_cell(one, archive), end_cell(one, archive)


def _sections(body: Named, archive: Archive) -> Iterator[Section]:
    name, corpus = body.key, archive.corpus
    meetings = [(meeting_link(one), dated(one.date)) for one in _meetings(corpus).get(name, ())]
    yield Section("meetings", "举行的会议", ("会议", "日期"), meetings, "次")
    yield documents("motions", "提出的议案", _issued(name, archive, _is_motion))
    yield documents("reports", "所作的报告", _issued(name, archive, _is_report))
    yield _appraisals(appraisals_of_body(corpus).get(name, ()), archive)
    told = [obligation_row(one, archive) for one in obligations_of(corpus).get(name, ())]
    yield Section("obligations", "要求它答复、整改的事项", OBLIGATIONS, told)
    asked = [obligation_row(one, archive) for one in obligations_by(corpus).get(name, ())]
    yield Section("demands", "它要求答复、整改的事项", OBLIGATIONS, asked)
    proposed = [handled_row(one, archive) for one in handled_of_body(corpus).get(name, ())]
    yield Section("proposed", "提出的议案、建议", HANDLED, proposed)
    handled = [handled_row(one, archive) for one in handled_by_unit(corpus).get(name, ())]
    yield Section("handled", "承办的议案、建议", HANDLED, handled)
    yield documents("documents", "发出的和提到它的文件", body.places)


@once
def _meetings(corpus: Corpus) -> Mapping[str, Sequence[Meeting]]:
    """Return the meetings of each organ by its full name, the newest first."""
    return grouped((meeting.body.name, meeting) for meeting in public_meetings(corpus))


def _is_motion(item: Item) -> bool:
    return item.genre == Genre.MOTION


def _is_report(item: Item) -> bool:
    return Genre(item.genre).label.endswith("报告")


def _issued(name: str, archive: Archive, is_one: Callable[[Item], bool]) -> Places:
    return [place for place in archive.by_issuer.get(name, ()) if is_one(place[1])]


def _appraisals(found: Sequence[Found], archive: Archive) -> Section:
    """Return the ballots on a body; of a column that none of them fills, nothing."""
    rows = [_appraised(one, archive) for one in found]
    head = [name for name in rows[0] if any(row[name] for row in rows)] if rows else []
    cells = [tuple(row[name] for name in head) for row in rows]
    return Section("appraisals", "受到的工作评议", tuple(head), cells, "次")


def _appraised(one: Found, archive: Archive) -> "Mapping[str, Cell | Words]":
    """Return what a row says, by the heading of the column."""
    votes = one.of.ballots.votes if one.of.ballots else {}
    period = one.round.period if one.round else None
    return {
        "评议": telling_link(one.record.id, archive, period or ""),
        "测评事项": one.about,
        "结果": one.of.result or "",
        "满意率": one.of.rate or "",
        "名次": "" if one.of.rank is None else f"第{one.of.rank}名",
        **{vote.label: f"{vote}{votes[vote]}票" if vote in votes else "" for vote in Choice},
        "会议日期": dated(one.date),
    }

"""The page of a motion or suggestion: who proposed it, who dealt with it, what came of it, what names it."""

from collections.abc import Iterator, Mapping, Sequence

from generator.chinese import day
from generator.grouped import grouped
from generator.kinds.long import date_of
from generator.link.scope import Scope
from generator.model.day import Day
from generator.render.addresses import SUGGESTIONS, suggestion_id
from generator.render.archive import Archive
from generator.render.item import Item, Places
from generator.render.leads.texts import Named
from generator.render.page import Meta
from generator.render.profiles.became import appraisals, replies
from generator.render.profiles.cells import Row, Words, dated
from generator.render.profiles.handled import Handled, handled_by_page, handled_by_record
from generator.render.profiles.leads import body_link, body_links
from generator.render.profiles.profile import Profile, Section
from generator.render.profiles.replied import replies_by_record
from generator.render.profiles.rows import (
    documents,
    proposers,
    reported_at,
    sort_of,
    to_be_answered,
)
from generator.render.profiles.told import Told, body_told, person_told, said

_REPORTS = ("见于", "公布日期", "办理哪次会议的", "类别", "提出", "承办", "办理结果")


def places_of(page: str, quoted: Places, archive: Archive) -> Places:
    """Return the documents that report on a motion or suggestion, that reply to it and that name it."""
    return _places(handled_by_page(archive.corpus)[page], quoted, archive)


def suggestion_profile(page: str, quoted: Places, archive: Archive) -> Profile:
    """Return what the archive knows of a motion or suggestion; `quoted` are the documents that name it."""
    reports = handled_by_page(archive.corpus)[page]
    newest = reports[0]
    rows = [_row(one, archive) for one in reports]
    return Profile(
        id=page,
        title=newest.matter.title,
        about="suggestion",
        key=f"{newest.record.series}/{newest.matter.title}",
        # Of one report there are facts; of several, which may differ, a table.
        facts=tuple(_facts(newest, archive)) if len(reports) == 1 else (),
        sections=(
            Section("reports", "历次办理情况", _REPORTS, rows if len(rows) > 1 else (), "次"),
            replies(newest, archive),
            appraisals(newest, archive),
            documents("documents", "登载和提到它的文件", _places(reports, quoted, archive)),
        ),
        above=(f"{SUGGESTIONS}/{newest.record.series}", f"{newest.scope.series.title}：议案建议"),
        told=_told(reports, archive),
    )


def quoted(archive: Archive, named: Sequence[Sequence[Named]]) -> Mapping[str, Places]:
    """Return the documents whose text names each motion or suggestion of their series, by its page."""
    known = handled_by_page(archive.corpus)
    return grouped(
        (page, (scope, item))
        for (scope, items), of in zip(archive.issues, named, strict=True)
        for item, own in zip(items, of, strict=True)
        for page in dict.fromkeys(_titles(own, scope))
        if page in known
    )


def _titles(named: Named, scope: Scope) -> Iterator[str]:
    for meant in named.values():
        match meant:
            case ("title", title):
                yield suggestion_id(scope.series_id, title)


def reported_in(item: Item, archive: Archive) -> Mapping[str, Meta]:
    """Return what the front matter of a document says of the motions and suggestions that it reports on."""
    told = {
        one.matter.title: one.page for one in handled_by_record(archive.corpus).get(item.record, ())
    }
    if reply := replies_by_record(archive.corpus).get(item.record):
        told[reply.matter.title] = reply.page
    return {"suggestions": told} if told and archive.telling(item.record) is item else {}


def _facts(one: Handled, archive: Archive) -> Iterator[tuple[str, Words]]:
    matter, data = one.matter, one.record.data
    yield "类别", _sort(one)
    if found := tuple(proposers(one, archive)):
        yield "提出", found
    if data.session:
        yield "提出的会议", data.session
    if matter.merged_into:
        yield "并入", matter.merged_into
    if one.units:
        yield "承办", body_links(one.units, archive)
    if matter.assigned:
        yield "交办", day(matter.assigned)
    if one.due:
        yield "期限", f"{to_be_answered(one.due)}（交办后三个月，至多六个月）"
    yield "公布", _published(one, archive)
    yield "办理结果", matter.outcome or "本站登载的文件没有写明"
    if place := reported_at(one, archive):
        yield "见于", place


def _sort(one: Handled) -> str:
    return f"{one.matter.number or ''}{sort_of(one)}"


def _published(one: Handled, archive: Archive) -> Words:
    on = _date(one)
    by = body_link(one.scope.body(one.record.data.issuer).name, archive)
    return (f"{day(on)}，", by) if on else by


def _date(one: Handled) -> Day | None:
    return date_of(one.record, one.scope)


def _row(one: Handled, archive: Archive) -> Row:
    return (
        reported_at(one, archive),
        dated(_date(one)),
        one.record.data.session or "",
        _sort(one),
        tuple(proposers(one, archive)),
        body_links(one.units, archive),
        one.matter.outcome or "",
    )


def _places(reports: Sequence[Handled], quoted: Places, archive: Archive) -> Places:
    records = [one.record.id for one in reports] + [one.record.id for one in reports[0].replies]
    telling = [archive.telling(one) for one in records]
    found = {item.id for item in telling if item} | {item.id for _, item in quoted}
    every = [*quoted, *(place for one in records for place in archive.by_record.get(one, ()))]
    by_id = {item.id: (scope, item) for scope, item in every if item.id in found}
    return sorted(by_id.values(), key=lambda place: place[0].issue.date, reverse=True)


def _told(reports: Sequence[Handled], archive: Archive) -> Told:
    newest = reports[0]
    by = [person_told(person, archive) for one in reports for person in one.matter.lead]
    organs = [body_told(one.by, archive) for one in reports if one.by]
    return said(
        name=newest.matter.title,
        sort=str(newest.matter.type),
        people=tuple({str(one["name"]): one for one in by}.values()),
        bodies=tuple({str(one["name"]): one for one in organs}.values()),
    )

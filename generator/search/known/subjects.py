"""The answers of a site, from its published tables."""

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.check.posts import HEADS, full
from generator.chinese import day, titled
from generator.documents.citation import statute_named
from generator.grouped import grouped
from generator.model.day import Day
from generator.render.addresses import person_id, step
from generator.render.data.table import each
from generator.search.known.answers import Answer, Page, Row, distinct
from generator.search.known.called import (
    makers_of,
    names_of_body,
    names_of_issue,
    names_of_meeting,
    names_of_office,
    names_of_statute,
    names_of_suggestion,
)
from generator.search.known.tables import Cells, Tables
from generator.search.text.tokenise import normalise

_ROWS = 4
_CHIEFS = HEADS | {"主任", "主任委员", "局长", "厅长", "部长", "院长", "检察长"}


def answers(tables: Tables) -> Sequence[Answer]:
    """Return all answers that the tables give."""
    found = [*_offices(tables), *_bodies(tables), *_people(tables), *_meetings(tables)]
    found += [*_statutes(tables), *_issues(tables), *_suggestions(tables)]
    return tuple(distinct(found))


def _offices(tables: Tables) -> Iterator[Answer]:
    """Yield each office with its holders, the newest first, those who act in it included."""
    for (name, post), held in grouped(
        ((one["body"], full(one["post"])), one) for one in tables.offices
    ).items():
        if body := tables.bodies.get(name):
            posts = {post, *(one["post"] for one in held)}
            rows = tuple(
                Row(one["person"], _page(person_id(one["person_id"]), tables), _said(one, post))
                for one in held[:_ROWS]
            )
            page = f"{body.page}/#{step(post)}"
            yield Answer("职务", name + post, page, names_of_office(body, sorted(posts)), rows)


def _bodies(tables: Tables) -> Iterator[Answer]:
    held = grouped((one["body"], one) for one in tables.offices)
    ballots = grouped((one["body"], one) for one in tables.ballots)
    told = Counter(body for one in tables.obligations for body in each(one["of"]))
    handled = Counter(unit for one in tables.handling for unit in each(one["units"]))
    for name, body in tables.bodies.items():
        of = held.get(name, [])
        chief = next((one for one in of if full(one["post"]) in _CHIEFS), None)
        rows = [_held(chief, tables)] if chief else []
        rows += [_appraised(one, body.page) for one in ballots.get(name, [])[: _ROWS - 1]]
        sections = {
            "appointed": step(full((chief or of[0])["post"])) if of else "",
            "appraised": "appraisals" if name in ballots else "",
            "told": "obligations" if told[name] else "",
            "handled": "handled" if handled[name] else "",
        }
        topics = {topic: f"{body.page}/#{at}" for topic, at in sections.items() if at}
        yield Answer("机关", name, f"{body.page}/", names_of_body(body), tuple(rows), topics)


def _people(tables: Tables) -> Iterator[Answer]:
    """Yield everybody who has a page: who holds no office may be known by name alone."""
    held = grouped(((one["person_id"], one["person"]), one) for one in tables.offices)
    named = {person for one in tables.documents for person in each(one["people"])}
    others = ((name, name) for name in sorted(named - {name for _, name in held}))
    for key, name in (*held, *others):
        page = _page(person_id(key), tables)
        if page:
            rows = tuple(_office(one, tables) for one in held.get((key, name), [])[:_ROWS])
            topics = {"appointed": f"{page}#offices"} if rows else {}
            yield Answer("人员", name, page, (normalise(name),), rows, topics)


def _meetings(tables: Tables) -> Iterator[Answer]:
    of_meeting = grouped(
        ((one["meeting"], one["meeting_name"]), one) for one in tables.documents if one["meeting"]
    )
    for (id_, name), documents in of_meeting.items():
        if id_ in tables.pages:
            minutes = [one for one in documents if one["genre"] == "minutes"]
            rows = [Row(one["title"], f"{one['id']}/", _day(one["date"])) for one in minutes[:1]]
            rows.append(Row("会议文件", f"{id_}/#documents", f"{len(documents)}件"))
            yield Answer("会议", name, f"{id_}/", names_of_meeting(name), tuple(rows))


def _statutes(tables: Tables) -> Iterator[Answer]:
    resting = Counter(title for one in tables.documents for title in _basis(one))
    makers = makers_of(tables.bodies.values())
    for one in tables.statutes:
        names = names_of_statute(one, makers)
        rows = [Row(f"简称：{'、'.join(one.short)}")] if one.short else []
        if count := resting[one.name]:
            rows.append(Row("以它为依据的文件", f"{one.page}/", f"{count}件"))
        yield Answer("法规", titled(one.name), f"{one.page}/", names, tuple(rows))


def _issues(tables: Tables) -> Iterator[Answer]:
    of_issue = grouped(
        ((one["issue"], one["series"], one["issue_name"]), one) for one in tables.documents
    )
    for (id_, series, name), documents in of_issue.items():
        rows = (Row("登载的文件", f"{id_}/", f"{len(documents)}件"),)
        names = names_of_issue(series, name, tables.serials.get(id_))
        yield Answer("公报", f"{series} {name}", f"{id_}/", names, rows)


def _suggestions(tables: Tables) -> Iterator[Answer]:
    """Yield each motion and suggestion whose handling was reported, the newest report first."""
    for (page, title), reports in grouped(
        ((one["page"], one["title"]), one) for one in tables.handling
    ).items():
        newest = reports[0]
        by = "、".join((*each(newest["lead"]), *each(newest["by"])))
        units = "、".join(each(newest["units"]))
        rows = [Row(f"{label}：{said}") for label, said in (("提出", by), ("承办", units)) if said]
        rows.append(Row("办理情况", f"{newest['document']}/"))
        yield Answer("建议", title, f"{page}/", names_of_suggestion(title), tuple(rows))


def _basis(document: Cells) -> set[str]:
    """Return the titles of the statutes that a document says it rests on."""
    return {found[0] for one in each(document["basis"]) if (found := statute_named(one))}


def _held(one: Cells, tables: Tables) -> Row:
    return Row(
        one["person"], _page(person_id(one["person_id"]), tables), f"{one['post']}，{_time(one)}"
    )


def _office(one: Cells, tables: Tables) -> Row:
    body = tables.bodies.get(one["body"])
    page = f"{body.page}/#{step(full(one['post']))}" if body else ""
    return Row(one["body"] + one["post"], page, _time(one))


def _appraised(one: Cells, page: Page) -> Row:
    rank = f"，第{one['rank']}名" if one["rank"] else ""
    result = one["result"] or _votes(one)
    return Row(f"工作评议：{result}", f"{page}/#appraisals", f"{_day(one['date'])}{rank}")


def _votes(one: Cells) -> str:
    """Return the votes of a ballot, or the rate where it is all that was made known."""
    if one["satisfied"]:
        return f"满意{one['satisfied']}票，不满意{one['dissatisfied']}票"
    return f"满意率{one['rate']}" if one["rate"] else "满意度测评"


def _said(one: Cells, post: str) -> str:
    acting = f"{one['post']}，" if one["post"] != post else ""
    return acting + _time(one)


def _time(one: Cells) -> str:
    """Return since when and until when an office was held, as far as that is known."""
    if one["from"]:
        begin = f"{_day(one['from'])}起，"
    elif one["seen"] == one["not_after"]:
        begin = ""
    else:
        begin = f"{_day(one['seen'])}已在任，"
    if one["until"]:
        return f"{begin}{_day(one['until'])}离任"
    if one["not_after"]:
        return f"{begin}{_day(one['not_after'])}已离任"
    seen = one["last_seen"] not in {one["from"], one["seen"]}
    return f"{begin}未见离任" + (f"，最近见于{_day(one['last_seen'])}" if seen else "")


def _day(written: str) -> str:
    return day(Day.parse(written))


def _page(id_: str, tables: Tables) -> Page:
    return f"{id_}/" if id_ in tables.pages else ""

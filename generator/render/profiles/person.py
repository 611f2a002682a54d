"""The page of a person: offices through time, ratings, motions, speeches, meetings, all documents."""

from collections.abc import Iterator, Mapping, Sequence

from generator.grouped import grouped
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.render.addresses import PEOPLE
from generator.render.archive import Archive
from generator.render.item import Places
from generator.render.named import Named
from generator.render.profiles.appraised import RatedOfficial, ratings_of_person
from generator.render.profiles.attended import Attended, attended
from generator.render.profiles.cells import Row, dated
from generator.render.profiles.handled import handled_of_person
from generator.render.profiles.holdings import Holding, holdings_of_person
from generator.render.profiles.leads import body_link, meeting_link, telling_link
from generator.render.profiles.profile import Profile, Section
from generator.render.profiles.rows import HANDLED, documents, handled_row
from generator.render.profiles.spans import begin_cell, end_cell
from generator.render.profiles.told import office_held, said
from generator.render.public import public_records_of


def person_profile(person: Named, archive: Archive) -> Profile:
    """Return what the archive knows of a person."""
    return Profile(
        id=person.id,
        title=person.titled,
        about="person",
        key=person.key,
        facts=(),
        sections=tuple(_sections(person, archive)),
        above=(PEOPLE, "人员索引"),
        meta=(("documents", len(person.places)),),
        told=said(name=person.name),
    )


def _sections(person: Named, archive: Archive) -> Iterator[Section]:
    key, corpus = person.key, archive.corpus
    held = holdings_of_person(corpus).get(key, ())
    offices = [_office(one, archive) for one in held]
    told = [office_held(one, archive) for one in held]
    yield Section("offices", "任职", ("职务", "任职", "离任"), offices, "项", told=told)
    ratings = [_rating(one, archive) for one in ratings_of_person(corpus).get(key, ())]
    yield Section("ratings", "测评", ("职务", "满意率", "测评日期", "见于"), ratings, "次")
    matters = [handled_row(one, archive) for one in handled_of_person(corpus).get(key, ())]
    yield Section("motions", "领衔的议案、建议", HANDLED, matters)
    yield documents("speeches", "报告和讲话", _spoken(key, archive))
    meetings = [_meeting(one) for one in attended(corpus).get(key, ())]
    yield Section("meetings", "参加的会议", ("会议", "身份", "日期"), meetings, "次")
    yield documents("documents", "提到此人的文件", person.places)


def _office(one: Holding, archive: Archive) -> Row:
    office = (body_link(one.office.body.name, archive), one.office.post)
    return office, begin_cell(one, archive), end_cell(one, archive)


def _rating(one: RatedOfficial, archive: Archive) -> Row:
    seen = telling_link(one.found.record.id, archive, person=one.rating.person)
    return one.rating.office, str(one.rating.rate), dated(one.found.date), seen


def _meeting(one: Attended) -> Row:
    return meeting_link(one.meeting), "、".join(one.roles), dated(one.meeting.date)


def _spoken(key: str, archive: Archive) -> Places:
    records = _speeches(archive.corpus).get(key, ())
    # The annexes of a report are not the speech.
    return [
        place
        for record in records
        for place in archive.by_record.get(record.id, ())
        if place[1].id == record.id
    ]


@once
def _speeches(corpus: Corpus) -> Mapping[str, Sequence[Record[Model]]]:
    """Return the reports and speeches that each person, by key, gave, those of the newest issue first."""
    spoken = [
        (record, data.speaker.person)
        for record, data in public_records_of(corpus, Prose)
        if data.speaker
    ]
    issues = corpus.content.issues
    spoken.sort(key=lambda one: issues[one[0].issue_id].data.date, reverse=True)
    return grouped((person, record) for record, person in spoken)

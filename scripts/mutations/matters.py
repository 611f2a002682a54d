"""Offices and verbs are others than they were; a document or a record is left out."""

from collections.abc import Iterator

from generator.check.values import values
from generator.kinds.appointment.model import Appointment
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import OfficeRef, Signatory
from generator.model.verbs import Verb
from mutations.digits import changed_value
from mutations.mutation import Mutation, World, file_of
from mutations.raw import Files, Raw, Way, with_key, with_value, without


def offices(world: World) -> Iterator[Mutation]:
    """Write another office that content/ knows in place of every office, and of every signer's."""
    known = {str(v.value) for r in world.everything() for v in values(r, OfficeRef)}
    signed = {v.value.office for r in world.everything() for v in values(r, Signatory)} - {""}
    for record in world.corpus.content.records:
        for value in values(record, OfficeRef):
            other = world.dice.choice(sorted(known - {str(value.value)}))
            yield changed_value("职务换成别的", value, other, world)
        for signer in values(record, Signatory):
            if signer.value.office:
                other = world.dice.choice(sorted(signed - {signer.value.office}))
                text = f"{other} {signer.value.person}"
                yield changed_value("职务换成别的", signer, text, world)


def verbs(world: World) -> Iterator[Mutation]:
    """Write every other verb in place of each verb of a matter."""
    for record in world.corpus.content.records:
        if isinstance(record.data, Appointment):
            path = file_of(record)
            for verb in record.data.changes:
                for other in Verb:
                    if other not in record.data.changes:
                        raw = with_key(world.raw[path], ("changes", verb), other)
                        yield Mutation(
                            "动词换成别的", path, ("changes", verb), verb, other, {path: raw}
                        )


def documents(world: World) -> Iterator[Mutation]:
    """Leave out every document: from its record, from the contents, and from both at once."""
    for record in world.corpus.content.records:
        names = record.document_names
        if isinstance(record.data, Appointment):
            for key, _ in record.data.parts:
                yield from _without_part(record, key, world)
        for name in names:
            yield _left_out(f"目录不列 {name}", record, _unlisted(record, (name,), world))
        gone = [file_of(record), *(text.path for text in record.texts)]
        yield _left_out(
            "整份记录", record, {**_unlisted(record, names, world), **dict.fromkeys(gone)}
        )


def _without_part(record: Record[Model], key: str, world: World) -> Iterator[Mutation]:
    path = file_of(record)
    changed: Files = {path: without(world.raw[path], (key,))}
    yield _left_out(f"记录缺 {key}", record, changed)
    name = f"{record.name}/{key.replace('_', '-')}"
    if name in record.document_names:
        both = {**changed, **_unlisted(record, (name,), world)}
        yield _left_out(f"记录和目录都缺 {key}", record, both)


def _unlisted(record: Record[Model], names: tuple[str, ...], world: World) -> Files:
    """Return the issue's file without the given documents in its contents."""
    issue = world.corpus.content.issues[record.issue_id]
    path = file_of(issue)
    raw = world.raw[path]
    for index, group in enumerate(issue.data.contents):
        left: dict[str, Raw] = {
            str(name): str(page) or "~"
            for name, page in group.documents.items()
            if name not in names
        }
        way: Way = ("contents", index, "documents")
        raw = with_value(raw, way, left)
    return {path: raw}


def _left_out(what: str, record: Record[Model], files: Files) -> Mutation:
    return Mutation("漏一份文件", file_of(record), (), what, "（没有）", files)

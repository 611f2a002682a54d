"""The values of a record that its print shows, each in one form whatever it was typed as.

Of a document: title, day, number, who issues it, to whom, who signs or speaks, what it rests on. Of the
record: everything else that it says, with the way to it. Marks that say nothing in print (true, the
names of other records, wording, which is compared as text) are none, nor are the figures that an editor
takes out of the sentences of a long text: an import does not.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.trip.sheet import Sheet
from generator.chinese import day, numeral
from generator.documents.citation import cited
from generator.documents.document import Document
from generator.kinds import BY_NAME
from generator.kinds.deputies.mandates import Reason
from generator.link.mentions import named_people
from generator.link.scope import Scope
from generator.model.base import Model
from generator.model.record import Record
from generator.model.refs import (
    Basis,
    BodyRef,
    DocumentRef,
    ListedRef,
    MeetingRef,
    OfficeRef,
    PersonRef,
    RecordRef,
    Signatory,
    Wording,
)
from generator.model.values import Day


@dataclass(frozen=True)
class Value:
    """What is said of what, and the forms of which the print has one."""

    of: str
    said: str
    forms: tuple[str, ...]

    def is_shown(self, text: str) -> bool:
        """Whether a text without white space, its organs cut short, has a form of it."""
        return any(one and _stands(one, text) for one in map(short, self.forms))


def _stands(form: str, text: str) -> bool:
    """Whether a form stands in a text: a number as a whole number."""
    if not form.isdecimal():
        return form in text
    return re.search(rf"(?<![0-9.]){form}(?![0-9.])", text) is not None


_SHORT = (("人民代表大会", "人大"), ("常务委员会", "常委会"), ("人民政府", "政府"))


def short(text: str) -> str:
    """Return a text without white space, the long names of organs cut short."""
    words = "".join(text.split())
    for whole, brief in _SHORT:
        words = words.replace(whole, brief)
    return words


def text_of(sheets: Sequence[Sheet]) -> str:
    """Return all that documents print, as values are looked for in it."""
    return short("".join(word for sheet in sheets for word in sheet.seen))


def of_document(document: Document, scope: Scope) -> Iterator[Value]:
    """Yield what a document says of itself."""
    whole = {
        "title": document.title,
        "title_in_text": document.title_in_text,
        "number": document.number,
        "meeting": document.meeting,
    }
    several = {
        "signatory": document.signatories,
        "basis": document.basis,
        "annex": document.annexes,
    }
    yield Value("date", str(document.date), (day(document.date),))
    for of, said in whole.items():
        if said:
            yield Value(of, said, (said,))
    for of, each in several.items():
        yield from (Value(of, short(said), (said,)) for said in each)
    bodies = {"issuer": document.issuer.split("、"), "addressee": [*document.addressees]}
    for of, named in bodies.items():
        yield from (Value(of, _body(said, scope), _called(said, scope)) for said in named)
    if document.speaker:
        office, _, name = document.speaker.rpartition(" ")
        yield Value("speaker", f"{_office(office, scope)} {name}", (name,))


def _body(name: str, scope: Scope) -> str:
    found = scope.find_body(name)
    return found.name if found else short(name)


def _called(name: str, scope: Scope) -> tuple[str, ...]:
    found = scope.find_body(name)
    return (name, *found.names) if found else (name,)


_OF_DOCUMENTS = {
    *("title", "title_in_text", "date", "number", "issuer", "speaker", "signed", "signatory"),
    *("to", "salutation", "basis", "addressees", "by", "genre", "meeting"),
}
"""Keys, of a record or of one of its documents, that `of_document` tells; so does `passed`."""


def of_record(record: Record[Model], scope: Scope) -> Iterator[Value]:
    """Yield what a record says besides, each with the way to it: names in it are those of the people."""
    parts = {part.replace("-", "_") for part in record.parts}
    for leaf in record.leaves:
        way = leaf.path
        inside = way[1:] if way[0] in parts else way
        is_told = len(inside) == 1 and inside[0] in _OF_DOCUMENTS
        if is_told or way[0] == "passed" or inside[:1] == ("wording",):
            continue
        if inside[:1] == ("basis",) or way[0] in {"addressees", "additions", "figures"}:
            continue
        forms = _forms(leaf.value, scope)
        if forms:
            steps = [_step(step, scope) for step in way if isinstance(step, str)]
            of = ".".join(steps[:-1] if leaf.is_key else steps)
            yield Value(of, _said(leaf.value, scope), forms)


def _step(step: str, scope: Scope) -> str:
    if isinstance(step, PersonRef):
        return scope.name(step)
    return _body(step, scope) if isinstance(step, BodyRef) else str(step)


def _said(value: object, scope: Scope) -> str:  # noqa: PLR0911 - a form for each type
    match value:
        case BodyRef():
            return _body(value, scope)
        case OfficeRef():
            return _office(value, scope)
        case Signatory():
            return f"{_office(value.office, scope)} {scope.name(value.person)}"
        case PersonRef():
            return scope.name(value)
        case Basis():
            return cited([value], scope)[0]
        case ListedRef():
            # That a person is a woman is said by the register, or by the list.
            note = value.listed.note.replace("女", "")
            return scope.name(value.listed.person) + note
        case _:
            return str(value)


def _office(text: str, scope: Scope) -> str:
    try:
        return "、".join(one.body.name + one.post for one in scope.offices(text))
    except LookupError:
        return text


def _forms(  # noqa: PLR0911 - a form for each type
    value: object, scope: Scope
) -> tuple[str, ...]:
    """Return how a print may say a value; () for what it does not say."""
    match value:
        case bool() | RecordRef() | DocumentRef() | MeetingRef() | Wording():
            return ()
        case Day():
            return (day(value), day(value).partition("年")[2])
        case int():
            return (str(value), numeral(value) if value < 10_000 else "")
        case BodyRef():
            return _called(value, scope)
        case Signatory() | PersonRef() | ListedRef():
            return tuple(scope.name(person) for person in named_people(value))
        case Basis():
            return (cited([value], scope)[0],)
        case Reason():
            return (value.clause,)
        case _:
            return (str(value),)


def kept(values: Sequence[Value], others: Mapping[tuple[str, str], int]) -> Sequence[Value]:
    """Return those of `values` that `others`, counted, do not have."""
    left = dict(others)
    missed = []
    for one in values:
        key = (one.of, one.said)
        if left.get(key, 0) > 0:
            left[key] -= 1
        else:
            missed.append(one)
    return missed


def is_composed(kind: str) -> bool:
    """Whether a kind composes its documents, and does not print a long text as it is typed."""
    return not BY_NAME[kind].has_text or kind in {"regulation", "amendment"}

"""Which motion or suggestion a reply answers: as the reports of its series name it, else as it does itself."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.grouped import grouped
from generator.kinds.handling.model import Handling, Item
from generator.kinds.reply.model import Reply
from generator.kinds.reply.numbers import digits
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.record import Record, is_of
from generator.statutes.numerals import NUMERALS, number_of


@dataclass(frozen=True)
class Reported:
    """A motion or suggestion, and the record that reports on it."""

    matter: Item
    record: Record[Handling]


def reported(reply: Record[Reply], corpus: Corpus) -> Sequence[Reported]:
    """Return what reports of its series say of the matter of a reply: of the same title, else number.

    By its number a matter is known only among those of one session, or where neither says of which;
    one that is called otherwise only where both say the session.
    """
    data, known = reply.data, _reported(corpus).get(reply.series, ())
    named = [one for one in known if one.matter.title == data.suggestion]
    is_sure = session_of(data.session) is not None or not data.suggestion
    if named or not data.suggestion_number or not is_sure:
        return named
    own = digits(data.suggestion_number)
    alike = [
        one
        for one in known
        if one.matter.type is data.type
        and one.matter.number
        and digits(one.matter.number) == own
        and session_of(one.record.data.session) == session_of(data.session)
    ]
    return alike if len({one.matter.title for one in alike}) == 1 else []


def title_of(reply: Record[Reply], corpus: Corpus) -> str:
    """Return what the matter of a reply is called: its title, else its session, number and type."""
    found = reported(reply, corpus)
    data = reply.data
    number = re.sub("^(?=[0-9])", "第", data.suggestion_number or "")
    return (
        found[0].matter.title
        if found
        else data.suggestion or f"{data.session or ''}{number}{data.type}"
    )


def matter_of(reply: Record[Reply], corpus: Corpus) -> Item:
    """Return the matter of a reply as the reply says it, under the title that it is known by."""
    data = reply.data
    return Item(
        type=data.type,
        title=title_of(reply, corpus),
        number=data.suggestion_number,
        lead=data.lead,
        by=data.by,
        units=(data.issuer, *data.co_issuers),
        outcome=data.outcome,
    )


@once
def _reported(corpus: Corpus) -> Mapping[str, Sequence[Reported]]:
    """Return all that reports of each series name."""
    return grouped(
        (record.series, Reported(matter, record))
        for record in corpus.content.records
        if is_of(record, Handling)
        for matter in record.data.items
    )


_SESSION = re.compile(rf"(?P<term>[{NUMERALS}0-9]+)届.*?(?P<session>[{NUMERALS}0-9]+)次")


def session_of(words: str | None) -> tuple[int, int] | None:
    """Return term and session of a meeting however it is called; None where none is said."""
    found = _SESSION.search(words or "")
    return (number_of(found["term"]), number_of(found["session"])) if found else None

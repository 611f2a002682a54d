"""Heads of organs whom a text names, and whom the issue knows to be another: 县长, 检察长, 院长."""

import re

from generator.check.facts.beside import Beside
from generator.check.facts.in_issue import holders_in
from generator.check.offices import Tenure, name_of, post_of
from generator.check.posts import HEADS
from generator.check.sittings import meeting_of
from generator.check.texts import Text
from generator.kinds import kind_of
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.model.registers import BodyKind
from generator.model.values import Day
from generator.words.surnames import OF_TWO, SURNAMES

_POSTS = {BodyKind.PROCURATORATE: {"检察长"}, BodyKind.COURT: {"院长"}, BodyKind.GOVERNMENT: HEADS}
_NAME = re.compile(
    r"[ \u3000]?(?P<name>[\u4e00-\u9fff]{2,4}?)(?:同志)?(?=[，。；、（）\n]|$|列席|出席|参加|到会|主持|讲话|签署|受县|受市|受区|代表县|代表市|作的|作了)"
)


def other_head(text: Text, one: Beside, corpus: Corpus, issue: str) -> tuple[str, str] | None:
    """Return what is wrong with a name that nobody registered beside a head's office, and how to mend it.

    Nothing where the issue tells of a change, or what it tells is of a later day.
    """
    found = _NAME.match(text.text, one.start) if one.office else None
    if not found or not one.office or not _is_name(found["name"]):
        return None
    if one.office.post not in _POSTS.get(one.office.body.kind, ()):
        return None
    known, day = holders_in(corpus, issue, post_of(one.office)), _day(text, corpus)
    if day is None or any(event.tenure is not Tenure.HOLDS for event in known):
        return None
    before = [event for event in known if event.date <= day]
    if not before or len({event.person for event in known}) > 1:
        return None
    last, name = before[-1], found["name"]
    message = f"{name}写作“{one.said}”，本期任这个职务的是{name_of(corpus, last.person)}"
    where = f"{last.mark.path} 第{last.mark.line}行"
    hint = f"请核对姓名和职务；见 {where}，{name}接任的请补上任免"
    return message, hint


def _day(text: Text, corpus: Corpus) -> Day | None:
    """Return the day of the record that a text is of."""
    record = text.located
    if not isinstance(record, Record):
        return None
    held = meeting_of(corpus).get(record.id)
    return kind_of(record).date(record.data) or (held.sitting.date if held else None)


def _is_name(said: str) -> bool:
    """Whether it surely is a name of three characters, or more behind a surname of two."""
    if said[:2] in OF_TWO:
        return len(said) > 2
    is_like = len(said) == _LENGTH and said[0] in SURNAMES and said[0] not in _WORDS
    return is_like and not _NO_NAME.search(said[1:])


_LENGTH = 3
_WORDS = frozenset("任于包连关常时全安从向管符能成计别明后经相盛方空公")
"""Surnames that are also words of their own behind a post: 县长任组长."""
_NO_NAME = re.compile("[长任员制组会人们院县市区等的了在后前中]")

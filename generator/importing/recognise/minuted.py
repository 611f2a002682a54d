"""Items of minutes and the records that they are about: what a meeting voted on stands in its minutes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.chinese import IN_TITLE_MARKS
from generator.importing.divide.meetings import meeting_of, session
from generator.importing.recognise.draft import Data, Draft
from generator.importing.recognise.heard import heard
from generator.importing.terms.squeezed import bare
from generator.kinds import BY_NAME
from generator.load.builder import Plain

_ABOUT_PEOPLE = ("任免", "任命", "免职", "免去", "人事", "其他事项")
_ABOUT_LISTS = ("任免", "人事")
"""What says so beside the titles of other records."""


def minuted(drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Return the drafts, each item of minutes with the records that it plainly names."""
    return [_linked(one, drafts) if one.kind == "meeting" else one for one in drafts]


def announced(drafts: Sequence[Draft]) -> Sequence[Draft]:
    """Return the drafts, each announcement of a regulation of the issue with that."""
    titles = {str(one.data["title"]): one.name for one in drafts if one.kind == "regulation"}
    return [_announcing(one, titles) if one.kind == "announcement" else one for one in drafts]


def _announcing(draft: Draft, titles: Mapping[str, str]) -> Draft:
    said = draft.data.get("says")
    if not isinstance(said, list) or len(said) != 1:
        return draft
    found = [name for title, name in titles.items() if f"《{title}》已由" in str(said[0])]
    if len(found) != 1:
        return draft
    rest = {key: value for key, value in draft.data.items() if key != "says"}
    return replace(draft, data={**rest, "regulation": found[0]})


def _linked(meeting: Draft, drafts: Sequence[Draft]) -> Draft:
    minutes = meeting.data.get("minutes")
    items = minutes.get("items") if isinstance(minutes, dict) else None
    piece = meeting.parts.get("minutes")
    sitting = meeting_of(piece) if piece else None
    if not isinstance(minutes, dict) or not isinstance(items, list) or sitting is None:
        return meeting
    own = [one for one in drafts if one.data.get("meeting") == session(sitting) and _is_voted(one)]
    taken: set[str] = set()
    linked = [
        _with_matters(_with_heard(item, drafts), own, taken)
        for item in items
        if isinstance(item, dict)
    ]
    return replace(meeting, data={**meeting.data, "minutes": {**minutes, "items": linked}})


def _with_heard(item: Data, drafts: Sequence[Draft]) -> Data:
    """Return an item with the reports heard, where that is all that it is about."""
    reports, rest = heard(str(item.get("subject", "")), drafts)
    if not reports or rest:
        return item
    outcome: Data = {"outcome": item["outcome"], "heard": [*reports]}
    return outcome | {key: one for key, one in item.items() if key not in {"outcome", "subject"}}


def _is_voted(draft: Draft) -> bool:
    model = draft.model
    return model is not None and BY_NAME[draft.kind].is_voted(model)


def _with_matters(item: Data, drafts: Sequence[Draft], taken: set[str]) -> Plain:
    subject = str(item.get("subject", ""))
    if appointing := [one for one in drafts if _changes_as(item, one)]:
        return {**item, "matters": [appointing[0].name]}
    found = [one for one in drafts if one.name not in taken and _is_named(subject, one)]
    beside = IN_TITLE_MARKS.sub("", subject) if found else subject
    if any(word in beside for word in (_ABOUT_LISTS if found else _ABOUT_PEOPLE)):
        listed = [one for one in drafts if one.name not in taken and _appoints(one)]
        found += [one for one in listed if one not in found]
    taken |= {one.name for one in found}
    return {**item, "matters": [one.name for one in found]} if found else item


def _changes_as(item: Data, draft: Draft) -> bool:
    """Whether a record has whom an item names, under the verb of the item: 叶青为县财政局局长."""
    changes = draft.data.get("changes")
    own = changes.get(str(item.get("outcome", ""))) if isinstance(changes, dict) else None
    said = re.split("[为的]", str(item.get("subject", "")), maxsplit=1)[0]
    return isinstance(own, dict) and said in own


def _appoints(draft: Draft) -> bool:
    return draft.kind == "appointment" and not draft.name.endswith("-resignation")


def _is_named(subject: str, draft: Draft) -> bool:
    """Whether a subject names a record: a title of its documents, its end, or who resigns."""
    titles = [bare(piece.title) for piece in draft.parts.values()]
    about = [title.partition("关于")[2] for title in titles]
    if any(title and title in subject for title in titles):
        return True
    if any(one and (one in subject or one.removesuffix("的报告") in subject) for one in about):
        return True
    changes = draft.data.get("changes")
    people = (
        [name for own in changes.values() if isinstance(own, dict) for name in own]
        if isinstance(changes, dict)
        else []
    )
    return bool(people) and all(name in subject for name in people)

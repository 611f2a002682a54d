"""What an editor types of a matter: a meeting, an appointment, a text."""

import re
from collections.abc import Mapping, Sequence

from bench.archive import names
from bench.archive.draw import seeded
from bench.archive.model import Document, Issue
from generator.chinese import numeral

Fields = dict[str, object]
_GENRES = {
    "survey": "survey",
    "opinions": "opinions",
    "speech": "speech",
    "handling": "supervision",
}
_ODD = re.compile(r"(?P<twice>.{2,}?|我)(?P=twice)+|[A-Za-z]|[一二三四五六七八九十]是，")
"""What only random words say, and proof-reading tells: a word twice, a letter, points that are not in order."""


def plain(text: str) -> str:
    """Return a paragraph without what no printed gazette has."""
    while (clean := _ODD.sub(lambda found: found["twice"] or "", text)) != text:
        text = clean
    return text


def meeting(issue: Issue, documents: Sequence[Document], records: Sequence[str]) -> Fields:
    """Return the record of the meeting of an issue, with what its documents list.

    `records` are those that the meeting dealt with.
    """
    held = issue.meeting
    fields: Fields = {
        "body": issue.region.committee,
        "term": held.term,
        "session": held.session,
        "date": str(held.date),
    }
    for document in documents:
        match document.kind:
            case "minutes":
                fields["minutes"] = {"items": _items(document, records)}
            case "present":
                fields |= {"chair": document.people[0].name, "present": _present(document)}
            case _:
                fields["in_attendance"] = {"members": _in_attendance(document)}
    return fields


def _items(document: Document, records: Sequence[str]) -> list[Fields]:
    items: list[Fields] = [
        {
            "outcome": "听取和审议",
            "subject": f"第{numeral(number)}项报告",
            "summary": plain(str(block)),
        }
        for number, block in enumerate(document.blocks[1:], 1)
    ]
    dealt: Fields = {"outcome": "审议", "subject": "其他事项", "matters": list(records)}
    return [*items, dealt] if records else items


def _present(document: Document) -> Fields:
    members: dict[str, list[str]] = {}
    posts = ["主任", *["副主任"] * 6, "秘书长"]
    posts += ["委员"] * (len(document.people) - len(posts))
    named = dict.fromkeys(person.name for person in document.people)
    for name, post in zip(named, posts, strict=False):
        members.setdefault(post, []).append(name)
    return {"members": members}


def _in_attendance(document: Document) -> Mapping[str, str]:
    pairs = zip(document.people, document.offices, strict=True)
    return {person.name: str(office) for person, office in pairs}


def appointment(documents: Sequence[Document]) -> Fields:
    """Return the record of an appointment with as many documents as are planned.

    All become procurators, an office that many hold, and have a surname that nobody else has: so no
    two of the matters, which know nothing of each other, contradict each other.
    """
    issue = documents[0].issue
    region, date = issue.region, str(issue.meeting.date)
    written: Mapping[str, Fields] = {
        "motion": {"by": region.procuratorate, "to": region.committee, "date": date},
        "decision": {},
        "notice": {"to": region.procuratorate, "date": date},
    }
    parts = {document.kind: written[document.kind] for document in documents}
    changes = {"任命": dict.fromkeys(appointed(documents[0]), f"{region.procuratorate}检察员")}
    return {"meeting": _session(issue), "changes": changes, **parts}


def appointed(motion: Document) -> list[str]:
    """Return whom a motion names in the archive's records."""
    rng = seeded("procurators", motion.id)
    given = names.MEN.values
    drawn = ("".join(rng.choices(given, k=3)) for _ in motion.people)
    return list(dict.fromkeys(f"欧阳{name}" for name in drawn))


def text(document: Document) -> Fields:
    """Return the record of a long text."""
    fields: Fields = {
        "genre": _GENRES.get(document.id.rpartition("/")[2], "report"),
        "title": plain(document.title),
        "issuer": document.issuer,
        "meeting": _session(document.issue),
    }
    return fields


def _session(issue: Issue) -> str:
    return f"第{numeral(issue.meeting.session)}次会议"

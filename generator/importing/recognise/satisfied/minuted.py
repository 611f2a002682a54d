"""Ballots and votes that minutes tell, each with the item that it is of: in its sentences, or in a table below it."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from generator.importing.divide.piece import Piece
from generator.importing.recognise.draft import Data
from generator.importing.recognise.satisfied.spoken import spoken
from generator.importing.recognise.satisfied.tables import tables
from generator.importing.recognise.vote_tables import Row, votes
from generator.importing.terms.setting import Setting

Found = Sequence[tuple[int, Data]]
"""Items, each with the line that it begins in."""
_RATING = re.compile("测评|评议")


def balloted(found: Found, starts: Iterable[int], piece: Piece, setting: Setting) -> Found:
    """Return the items, those with ballots that were voted on by satisfaction.

    `starts` are the lines in which an item begins, one that nobody could read, too.
    """
    tabled = [*tables(piece.lines, setting)]
    rated: dict[int, Sequence[Data]] = {}
    for at, end in pairwise((*sorted({*starts}), len(piece.lines))):
        of = [table.rated for table in tabled if at < table.line < end]
        if (index := _of_which(found, at)) is not None:
            first, *rest = piece.paragraphs[at:end]
            own = [one for one in rest if not _is_on_another(one, found[index][1])]
            told = _told([first, *own], setting)
            rated[index] = of[0] if len(of) == 1 else _own(told, found[: index + 1])
    ballots = [(at, _rated(one, rated.get(index, ()))) for index, (at, one) in enumerate(found)]
    return _voted(ballots, starts, piece)


def _voted(found: Found, starts: Iterable[int], piece: Piece) -> Found:
    """Return the items with the votes that tables tell: of the item above, or of the one that a row names."""
    own: dict[int, Data] = {}
    begins = sorted({*starts})
    for table in votes(piece.lines):
        above = max((at for at in begins if at < table.line), default=-1)
        for row in table.rows:
            named = [i for i, (at, one) in enumerate(found) if at < table.line and _is_on(row, one)]
            of = [i for i, (at, _) in enumerate(found) if at == above]
            alone = of if len(table.rows) == 1 and len(of) == 1 else []
            # Who is appointed may have given a report, too: the item right above comes first.
            near = [i for i in named if i in of] or named
            if len(one := near if row.subject and named else alone) == 1:
                own.setdefault(one[0], row.vote)
    return [
        (at, _with_vote(item, own[index]) if index in own else item)
        for index, (at, item) in enumerate(found)
    ]


def _with_vote(item: Data, vote: Data) -> Data:
    """Return an item with a vote, unless it has figures of its own."""
    own = item.get("vote")
    said = own if isinstance(own, dict) else {}
    return item if said.keys() - {"method"} else {**item, "vote": {**said, **vote}}


def _is_on(row: Row, item: Data) -> bool:
    """Whether a row of a table of votes names what an item is about."""
    marks = "[《》（）()]|的(?:决定|决议|议案|报告)?$"
    subject, about = (re.sub(marks, "", one) for one in (row.subject, str(item.get("subject", ""))))
    return bool(subject and about) and (subject in about or about in subject)


def _of_which(found: Found, at: int) -> int | None:
    """Return which item of a line its ballots are of: the only one, or the only one that was rated."""
    of = [index for index, (line, _) in enumerate(found) if line == at]
    rated = [one for one in of if _RATING.search("".join(map(str, found[one][1].values())))]
    return of[0] if len(of) == 1 else rated[0] if len(rated) == 1 else None


_RATES = re.compile(
    "(?:对|就)(?P<whom>[^，。；：]{2,40}?)(?:的工作|工作)?(?:的|进行了?|开展了?|作了?)(?:满意度)?(?:测评|评议)"
)
_SAME = re.compile("^(?:该|此|上述|以上|前述|这|其)|报告|情况")


def _is_on_another(line: str, item: Data) -> bool:
    """Whether a paragraph tells of a ballot on somebody of whom the item above it says nothing."""
    found = _RATES.search(line)
    words = "".join(map(str, item.values()))
    return bool(found and not _SAME.search(found["whom"]) and found["whom"] not in words)


def _told(lines: Sequence[str], setting: Setting) -> Sequence[Data]:
    text = "。".join(lines)
    return [*spoken(text, setting)] if "满意" in text else []


def _own(told: Sequence[Data], items: Found) -> Sequence[Data]:
    """Return the ballots of the last of some items; one on what the item is about bears no name.

    Where the item says nothing but that there was a ballot, it was on what the item before is about.
    """
    *before, (_, item) = items
    subject = str(item.get("subject", ""))
    if len(told) != 1 or "body" in told[0]:
        return told
    if before and _NOTHING.fullmatch(f"{item.get('outcome', '')}{subject}"):
        return [{"subject": before[-1][1].get("subject", ""), **told[0]}]
    if str(told[0].get("subject", "")) in subject:
        return [{key: said for key, said in told[0].items() if key != "subject"}]
    return told


_NOTHING = re.compile("(?:(?:以|采取|采用|通过)[^，。；]{2,14})?进行(?:满意度)?(?:测评|评议)")


def _rated(item: Data, ballots: Sequence[Data]) -> Data:
    """Return an item with its ballots, without the note in brackets that is nothing else."""
    note = str(item.get("note", ""))
    is_ballot = bool(re.fullmatch("(?:满意|发出|收回)[^。]*不满意[^。]*", note))
    rest: Data = {key: said for key, said in item.items() if key != "note" or not is_ballot}
    return {**rest, "ballots": [*ballots]} if ballots else item

"""The issue that an import makes: its region, series and issue as records, its meetings."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.documents.document import Genre
from generator.importing.divide.divide import Division
from generator.importing.divide.masthead import Masthead
from generator.importing.divide.piece import Piece
from generator.importing.recognise.convened import convened
from generator.importing.recognise.draft import Data
from generator.importing.recognise.whose import UNSIGNED
from generator.importing.terms.days import days, is_whole
from generator.importing.terms.genres import genre_of
from generator.importing.terms.setting import key
from generator.importing.terms.sittings import sittings
from generator.importing.terms.squeezed import squeezed
from generator.importing.terms.typed import UNTITLED, clean
from generator.importing.write.regions import NOWHERE, region_of
from generator.link.corpus import Corpus
from generator.model.publication import Issue, Series

_ISSUE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<number>[0-9]{1,4}))?")


@dataclass(frozen=True)
class Scene:
    """What is known of series and issue, and of the meetings that its documents name."""

    region: str
    publisher: str
    date: str
    series: Data | None
    """The series to be made; None where it is there."""
    issue: Data | None
    """The issue to be made, without its contents; None where it is there."""
    days: Mapping[str, str]
    questions: tuple[str, ...] = ()


def scene(series: str, issue: str, divisions: Sequence[Division], corpus: Corpus) -> Scene:
    """Return the scene of an issue; what the workspace has already counts more than the source."""
    pieces = [piece for division in divisions for piece in division.pieces]
    front = _front(divisions)
    old_series = corpus.content.series.get(series)
    old_issue = corpus.content.issues.get(f"{series}/{issue}")
    region = old_series.data.region if old_series else region_of(front, pieces)
    held = meeting_days(pieces)
    date = str(old_issue.data.date) if old_issue else _date(front, issue, pieces)
    publisher = _publisher(
        old_series.data if old_series else None, old_issue.data if old_issue else None, front
    )
    questions = (
        *_asked_of_the_issue(front, old_issue is None, date),
        *_asked_of_the_series(old_series is None, region, publisher),
    )
    return Scene(
        region,
        publisher,
        date,
        None if old_series else _series(front, region, publisher, pieces),
        None if old_issue else _issue(front, issue, date, publisher, pieces),
        held,
        questions,
    )


def _front(divisions: Iterable[Division]) -> Masthead:
    found = [division.masthead for division in divisions]
    return next((one for one in found if one.year is not None or one.title or one.date), Masthead())


def _publisher(series: Series | None, issue: Issue | None, front: Masthead) -> str:
    said = (issue and issue.publisher) or front.publisher or (series and series.publisher)
    return str(said or "")


def _date(front: Masthead, issue: str, pieces: Sequence[Piece]) -> str:
    """Return the day of the issue: the masthead's, else the last that its documents bear."""
    if front.date:
        return front.date
    found = _ISSUE.match(issue)
    year = str(front.year or "") or (found["year"] if found else "")
    borne = (*(day for one in pieces for day in _own_days(one)), *meeting_days(pieces).values())
    days_of = sorted(day for day in borne if not year or day[:4] == year)
    return days_of[-1] if days_of else year or _last_year(pieces)


_YEAR = re.compile("(?<![到至—－-])(?<![0-9])(?P<year>(?:19[5-9]|20[0-9])[0-9])年")
_FIRST_YEAR = "1949"


def _last_year(pieces: Sequence[Piece]) -> str:
    """Return the last year that the documents speak of, those of plans aside; the first there can be if none."""
    named = (one["year"] for piece in pieces for one in _YEAR.finditer(squeezed(piece.text)))
    return max(named, default=_FIRST_YEAR)


def _own_days(piece: Piece) -> Iterator[str]:
    if genre_of(piece.title) is Genre.MINUTES:
        held = (convened(line).date for line in piece.paragraphs[:3] if len(line) > _SHORT)
        yield from filter(is_whole, held)
    for line in (*piece.paragraphs[:5], *piece.paragraphs[-3:]):
        if len(line) <= _SHORT:
            yield from days(_TERM.sub("", line))


_SHORT = 60
_TERM = re.compile("[0-9〇○零一二三四五六七八九十年月]+[日月底末份](?:[底末])?(?:之前|以前|前|起)")
"""A day by which something is to be done, or from which it is in force: a document bears none of these."""


def _asked_of_the_issue(front: Masthead, is_new: bool, date: str) -> Iterator[str]:
    if is_new and not front.date:
        yield f"来源没有写出版日期，issue.yml 里暂写 {date}，请核对"


def _asked_of_the_series(is_new: bool, region: str, publisher: str) -> Iterator[str]:
    if is_new and region == NOWHERE:
        yield f"来源没有写是哪里的公报，series.yml 里的 region 暂写“{NOWHERE}”，请改正"
    if not publisher:
        yield f"来源没有写主办机关，没有落款的文件暂由“{UNSIGNED}”发出，请改正 issuer 和登记册里的机构"


def meeting_days(pieces: Iterable[Piece]) -> Mapping[str, str]:
    """Return the days of meetings as the lines under titles, and sentences that begin with a day, say."""
    found: dict[str, str] = {}
    for piece in pieces:
        said = piece.occasion
        if said and said.sitting and is_whole(said.day):
            found.setdefault(key(said.sitting), said.day)
        for line in _sentences(piece.paragraphs[:6]):
            named, when = list(sittings(line[:_SENTENCE])), list(days(line[:_SENTENCE]))
            if len(named) == 1 and len(when) == 1 and is_whole(when[0]):
                found.setdefault(key(named[0]), when[0])
    return found


_SENTENCE = 60


def _sentences(lines: Iterable[str]) -> Iterator[str]:
    """Yield lines, and of each the sentences within it that begin with a day."""
    for line in lines:
        yield line
        _, *rest = re.split("(?<=[。；])", line)
        yield from (one for one in rest if _BEGINS.match(one))


_BEGINS = re.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日，")


def _short(title: str) -> str:
    return clean(title)[:_LONGEST].strip() or UNTITLED


_LONGEST = 60


def _series(front: Masthead, region: str, publisher: str, pieces: Sequence[Piece]) -> Data:
    first = pieces[0].title if pieces else region
    title = _short(front.title or first)
    found: Data = {"title": title, "region": region}
    if publisher:
        found["publisher"] = publisher
    return found | {"description": title}


def _issue(front: Masthead, issue: str, date: str, publisher: str, pieces: Sequence[Piece]) -> Data:
    named = _ISSUE.fullmatch(issue)
    year = front.year or (named and int(named["year"])) or int(date[:4])
    number = front.number or (int(named["number"]) if named and named["number"] else None)
    found: Data = {"year": str(year)}
    if number is not None:
        found["number"] = str(number)
    else:
        found["title"] = _short(front.title or (pieces[0].title if pieces else issue))
    if front.serial is not None:
        found["serial"] = str(front.serial)
    found["date"] = date
    if publisher:
        found["publisher"] = publisher
    return found

"""Names of persons in a text with the office that stands before or behind each."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check.facts.heads import head_of
from generator.check.facts.shortened import shortened, whole
from generator.link.bodies import Office
from generator.link.corpus import Corpus
from generator.link.once import once_of_registers
from generator.link.scope import Scope

POST = re.compile(
    r"(?:主任委员|主任|局长|厅长|处长|部长|县长|市长|省长|区长|州长|镇长|乡长|旗长|秘书长|院长|庭长|检察长|检察员|审判员"
    r"|书记|常委|委员|组长|主席|科长|所长|站长|队长)"
)
_HAN_RUN = re.compile(r"[\u4e00-\u9fff、]{2,40}$")
_LAST = re.compile(POST.pattern + "$")
_BARE = re.compile(rf"(?:代理|常务)?副?{POST.pattern}$")
_NAMES = re.compile(
    r"(?:[\u4e00-\u9fff]{2,4}(?:同志)?(?:（女）)?[、，]){0,40}[\u4e00-\u9fff]{2,4}?(?:同志)?(?:（女）)?[、，和与及]"
)
"""The names between two offices of one body."""
_FAR = 200
_NAME_AFTER = re.compile(r"[ \u3000]{0,2}")
_FORMER = re.compile(r"(?:原|前|时任|曾任|原任|拟任|候任|拟)$")
_BEHIND = re.compile(
    r"(?:同志)?(?:（女）)?(?P<how>为|的|辞去|担任|任|[（(]|[:：])(?=(?P<office>[\u4e00-\u9fff、]{2,40}))"
)


@dataclass(frozen=True)
class Titled:
    """A person whom a text names with an office: the office as typed and as it is known, where."""

    name: str
    said: str
    office: Office
    start: int
    """Where the name stands."""
    at: int
    """Where the office stands."""


@once_of_registers
def people_by_name(corpus: Corpus) -> Mapping[str, Sequence[str]]:
    """Return the keys of the persons with each name; namesakes are several."""
    found: dict[str, list[str]] = defaultdict(list)
    for key, person in corpus.people.items():
        if key not in found[person.name]:
            found[person.name].append(key)
    return found


@once_of_registers
def _found(_corpus: Corpus) -> dict[tuple[str, str, bool], tuple[str, Office] | None]:
    """Return the offices that were looked for, by region, words, and whether at their beginning."""
    return {}


def titles_before(text: str, scope: Scope) -> Iterator[tuple[str, Office, int, int]]:
    """Yield each office that a text says right before something: as typed, known, from where to where."""
    before: tuple[Office, int] | None = None
    for found in POST.finditer(text):
        run = _HAN_RUN.search(text, max(0, found.end() - 40), found.end())
        if not run:
            continue
        typed = run[0].rpartition("、")[2]
        office = _ending(typed, scope) or _carried(text, typed, found.end(), before)
        before = (office[1], found.end()) if office else None
        if office:
            at = found.end() - len(office[0])
            is_former = _FORMER.search(text[max(0, at - 3) : at])
            if not is_former and not _goes_on(text, at, office[0]):
                yield office[0], office[1], at, found.end()


def _ending(typed: str, scope: Scope) -> tuple[str, Office] | None:
    """Return the office with which `typed` ends, as it was looked for once."""
    known = _found(scope.corpus)
    key = (scope.series.region, typed, False)
    if key not in known:
        known[key] = _longest(typed, scope)
    return known[key]


def _carried(
    text: str, typed: str, end: int, before: tuple[Office, int] | None
) -> tuple[str, Office] | None:
    """Return the office of the body that was said before: 县人大常委会主任甲乙、副主任丙丁."""
    post = _BARE.search(typed)
    if not post or before is None:
        return None
    office, since = before
    between = text[since : end - len(post[0])]
    is_next = len(between) <= _FAR and _NAMES.fullmatch(between)
    return (post[0], Office(office.body, office.named, post[0])) if is_next else None


def _longest(typed: str, scope: Scope) -> tuple[str, Office] | None:
    """Return the longest end of `typed` that is an office, and the office."""
    for first in range(len(typed) - 2):
        offices = scope.offices(typed[first:])
        if len(offices) == 1:
            return typed[first:], whole(offices[0])
    return head_of(typed, scope) or shortened(typed, scope)


def _goes_on(text: str, at: int, said: str) -> bool:
    """Whether an office without a body is of that of the office before it: 邻县县委书记、县长."""
    return bool(POST.fullmatch(said)) and text[at - 1 : at] == "、" and bool(_LAST.search(text, max(0, at - 5), at - 1))  # fmt: skip


def titled(text: str, scope: Scope, names: Mapping[str, Sequence[str]]) -> Iterator[Titled]:
    """Yield the persons of a text whose office stands beside the name."""
    for said, office, at, end in titles_before(text, scope):
        start = _NAME_AFTER.match(text, end).end()  # type: ignore[union-attr]  # it matches nothing, too
        name = name_at(text, start, names)
        if name and not POST.match(text, start):
            yield Titled(name, said, office, start, at)


def named_before(text: str, scope: Scope, names: Mapping[str, Sequence[str]]) -> Iterator[Titled]:
    """Yield the persons of a text whose office stands behind the name: 任命韩冬为县水利局局长."""
    for found in _BEHIND.finditer(text):
        name = name_until(text, found.start(), names)
        office = _first(found["office"], scope) if name else None
        if name and office:
            at = found.start("office")
            yield Titled(name, office[0], office[1], found.start() - len(name), at)


def _first(typed: str, scope: Scope) -> tuple[str, Office] | None:
    """Return the longest beginning of `typed` that is an office, and the office."""
    ends = [found.end() for found in POST.finditer(typed)]
    for end in reversed(ends[:4]):
        offices = scope.offices(typed[:end])
        if len(offices) == 1:
            return typed[:end], offices[0]
        head = head_of(typed[:end], scope)
        if head and head[0] == typed[:end]:
            return head
    return None


def name_at(text: str, start: int, names: Mapping[str, Sequence[str]]) -> str:
    """Return the longest registered name that begins there, or nothing."""
    return next(
        (text[start : start + n] for n in (4, 3, 2) if text[start : start + n] in names), ""
    )


def name_until(text: str, end: int, names: Mapping[str, Sequence[str]]) -> str:
    """Return the longest registered name that ends there, or nothing."""
    return next(
        (text[end - n : end] for n in (4, 3, 2) if n <= end and text[end - n : end] in names), ""
    )

"""Posts beside a name without their body: 王大海副县长, 副主任李秋."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.check.facts.titled import name_at, name_until
from generator.check.posts import HEADS, full
from generator.link.bodies import Office
from generator.model.registers import BodyKind

_NOUN = "主任|局长|厅长|处长|部长|县长|市长|省长|区长|州长|镇长|乡长|旗长|院长|检察长|主席|科长|所长|站长"
FORM = re.compile(rf"(?P<deputy>副)?(?P<noun>{_NOUN})")
_POST = re.compile(rf"(?:代理)?(?:常务)?(?P<deputy>副)?(?P<noun>{_NOUN})$")
_NO_POST = re.compile(
    "助理|人选|候选|级|会议|办公|令|信箱|热线|接待|医师|护师|药师|科员|委员|检察官|法官|编辑|记者|编审|期|篇|台"
)
_AFTER_NAME = re.compile(
    "(?:同志)?(?:[，。、；：）]|$|主持|出席|参加|到会|作|在|就|带队|强调|指出|宣布|汇报|介绍|说明|率|等)"
)
_BEFORE_POST = re.compile("(?:^|[，。；、：（\\s由])(?:常务)?$")


class Bare(NamedTuple):
    """A registered name, the post beside it, whether that is a deputy's, and where it stands."""

    name: str
    noun: str
    is_deputy: bool
    at: int


def bare_posts(text: str, names: Mapping[str, Sequence[str]]) -> Iterator[Bare]:
    """Yield the posts that a text says behind a registered name, or before one at the beginning of a clause."""
    for found in FORM.finditer(text):
        start, end = found.start(), found.end()
        if _NO_POST.match(text, end):
            continue
        said = start - 2 if text.endswith("常务", 0, start) else start
        name = name_until(text, said, names)
        if not name and _BEFORE_POST.search(text, max(0, start - 3), start):
            name = name_at(text, end, names)
            name = name if name and _AFTER_NAME.match(text, end + len(name)) else ""
        if name:
            one = Bare(name, found["noun"], bool(found["deputy"]), start)
            yield one
            yield from _listed(text, one, end + len(name), names)


def _listed(text: str, first: Bare, end: int, names: Mapping[str, Sequence[str]]) -> Iterator[Bare]:
    """Yield the names that go on with the post said before the first: 副主任李秋、单玉."""
    if not text.startswith(first.name, end - len(first.name)):
        return
    while text.startswith("、", end) and (name := name_at(text, end + 1, names)):
        start, end = end + 1, end + 1 + len(name)
        if not FORM.match(text, end):
            yield first._replace(name=name, at=start)


def noun_of(post: str) -> tuple[str, bool] | None:
    """Return the noun of a post, and whether it is a deputy's; None for one of another sort."""
    found = _POST.search(post)
    return (found["noun"], bool(found["deputy"])) if found else None


_JUDICIAL = {BodyKind.COURT: "院长", BodyKind.PROCURATORATE: "检察长"}


def excludes(office: Office, one: Bare) -> bool:
    """Whether nobody who has the office is called so: a head of government, a court's or procuratorate's.

    A deputy head of a government may head a department or a zone, but is no deputy there.
    """
    post = full(office.post)
    if office.body.kind is BodyKind.GOVERNMENT:
        is_other = one.noun not in HEADS | {"主席"}
        return is_other and (post in HEADS or (post.removeprefix("副") in HEADS and one.is_deputy))
    return _JUDICIAL.get(office.body.kind) == post

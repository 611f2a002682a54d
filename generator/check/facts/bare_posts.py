"""Posts beside a name without their body: 王大海副县长, 副主任李秋."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.check.facts.titled import name_at, name_until

_NOUN = "主任|局长|厅长|处长|部长|县长|市长|省长|区长|州长|镇长|乡长|旗长|院长|检察长|主席|科长|所长|站长"
FORM = re.compile(rf"(?P<deputy>副)?(?P<noun>{_NOUN})")
_POST = re.compile(rf"(?:代理)?(?:常务)?(?P<deputy>副)?(?P<noun>{_NOUN})$")
_NO_POST = re.compile(
    "助理|人选|候选|级|会议|办公|令|信箱|热线|接待|医师|护师|药师|科员|委员|检察官|法官|编辑|记者|编审|期|篇|台"
)
_AFTER_NAME = re.compile(
    "(?:同志)?(?:[，。、；：）]|$|主持|出席|参加|到会|作|在|就|带队|强调|指出|宣布|汇报|介绍|说明|率|等)"
)
_BEFORE_POST = re.compile("(?:^|[，。；、：（\\s])(?:常务)?$")


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
            yield Bare(name, found["noun"], bool(found["deputy"]), start)


def noun_of(post: str) -> tuple[str, bool] | None:
    """Return the noun of a post, and whether it is a deputy's; None for one of another sort."""
    found = _POST.search(post)
    return (found["noun"], bool(found["deputy"])) if found else None

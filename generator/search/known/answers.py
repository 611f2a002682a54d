"""Answers to questions for a holder of an office, a body, a meeting, a statute, a suggestion or a person."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

MOST = 4
"""Answers that one name may have; a name of more things asks for none of them."""
Page = str
"""The address of a page below the site's root, perhaps with the place in it."""


@dataclass(frozen=True)
class Row:
    """A line of an answer: who or what, its page if it has one, and what is said of it."""

    name: str
    page: Page = ""
    said: str = ""


@dataclass(frozen=True)
class Answer:
    """What is shown above the hits. `names` are canonical: all by which a reader may ask for it."""

    kind: str
    """职务, 机关, 会议, 法规, 建议, 人员."""
    title: str
    page: Page
    names: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    topics: Mapping[str, Page] = field(default_factory=dict)
    """What may be asked of it (theme/assets/search/text/asking.js), and where the page says that."""
    ends: tuple[int, ...] = ()
    """Where a line of the title may end, in characters as JavaScript counts them."""


def distinct(answers: Sequence[Answer]) -> Iterator[Answer]:
    """Yield the answers with the names that few enough have, and none without such a name."""
    often: dict[str, int] = {}
    for one in answers:
        for name in one.names:
            often[name] = often.get(name, 0) + 1
    for one in answers:
        names = tuple(name for name in one.names if often[name] <= MOST)
        if names:
            yield replace(one, names=names)

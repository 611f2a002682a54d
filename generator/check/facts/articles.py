"""How many articles statutes have: as the register says, or as a regulation of the corpus is printed."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.kinds.regulation.model import RegulationRecord
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.statutes.lines import Sort
from generator.statutes.statute import read_statute

_STATE = "中华人民共和国"
_PARAGRAPH = re.compile(
    r"art_(?P<article>[0-9]+)__para_(?P<paragraph>[0-9]+)(?:__item_(?P<item>[0-9]+))?"
)


@dataclass(frozen=True)
class Articles:
    """The articles of a statute: how many, and of those that are printed how many paragraphs and items each has."""

    count: int
    paragraphs: Mapping[int, int] = field(default_factory=dict)
    items: Mapping[int, int] = field(default_factory=dict)
    """Of an article: the items of all its paragraphs together."""


@once
def articles(corpus: Corpus) -> Mapping[str, Articles]:
    """Return what is known of statutes by their titles and short names."""
    found: dict[str, Articles] = {}
    for located in corpus.content.statutes:
        statute = located.data
        if statute.articles:
            is_law = statute.title.startswith(_STATE)
            # Nobody is taken in by the state's name before a short one; `statute-title` tells it.
            long = (f"{_STATE}{short}" for short in statute.short) if is_law else ()
            for name in (statute.title, statute.title.removeprefix(_STATE), *statute.short, *long):
                found[name] = Articles(statute.articles)
    for record in corpus.content.records:
        if isinstance(record.data, RegulationRecord) and record.text:
            known = structure(record.text.text)
            if known.count:
                found[record.data.title] = known
    return found


def structure(text: str) -> Articles:
    """Return the articles of a text that is printed as a statute."""
    numbers = [0]
    paragraphs: Counter[int] = Counter()
    items: Counter[int] = Counter()
    for one in read_statute(text).provisions:
        if one.sort is Sort.ARTICLE and one.article.startswith(f"{Sort.ARTICLE}_"):
            numbers.append(one.line.number)
        place = _PARAGRAPH.fullmatch(one.address)
        if place and place["item"]:
            items[int(place["article"])] += 1
        elif place:
            paragraphs[int(place["article"])] += 1
    return Articles(max(numbers), paragraphs, items)

"""Names in the documents of a matter that are nearly the name of a person whom it is about."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator

from generator.check.appointments.matters import matters
from generator.check.names.lookalikes import confusable
from generator.check.texts import Text, printed
from generator.link.corpus import Corpus

_HAN = "[\u4e00-\u9fff]"
_FRAMED = re.compile(
    r"(?:(?<![\u4e00-\u9fff])|接受|任命|免去|免除|关于|同意|批准|撤销|补选|选举|推选|决定)"
    rf"(?={_HAN}{{2,4}}?(?:辞|为|任|的|同志|等|代理|职))"
)
_ACT = re.compile(
    rf"(?:接受|任命|免去|免除|撤销|补选|选举|推选)(?={_HAN}{{2,4}}?(?:辞|为|任|的|职))"
    rf"|(?:(?<!{_HAN})|关于)(?={_HAN}{{2,4}}?(?:的?辞|同志的?辞))"
)
"""What only an act upon a person is said with: so an issue's other documents speak of these, too."""
_LENGTHS = (2, 3, 4)


def misspelt_own(corpus: Corpus, names: Collection[str]) -> Iterator[tuple[Text, int, str, str]]:
    """Yield the texts with a name that nobody has: where, as typed, and whose it nearly is."""
    own = {one.record.id: {change.name for change in one.changes} for one in matters(corpus)}
    of_issue: dict[str, set[str]] = defaultdict(set)
    for one in matters(corpus):
        of_issue[one.record.issue_id] |= own[one.record.id]
    for record in printed(corpus):
        people, frame = own.get(getattr(record.located, "id", ""), set()), _FRAMED
        if not people:
            people, frame = of_issue.get(getattr(record.located, "issue_id", ""), set()), _ACT
        for text in record.texts if people else ():
            for found in frame.finditer(text.text):
                at = found.end()
                if not any(text.text[at : at + length] in names for length in _LENGTHS):
                    yield from _near(text, at, people)


def _near(text: Text, at: int, people: Collection[str]) -> Iterator[tuple[Text, int, str, str]]:
    for name in sorted(people):
        typed = text.text[at : at + len(name)]
        if len(typed) == len(name):
            differ = [(one, two) for one, two in zip(typed, name, strict=True) if one != two]
            if len(differ) == 1 and confusable(*differ[0]):
                yield text, at, typed, name
                return

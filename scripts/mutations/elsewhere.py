"""Where else a fact is printed: the same number, day or person in another place of the issue."""

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.check.texts import Text, texts
from generator.check.values import Value, values
from generator.chinese import day
from generator.link.corpus import Corpus
from generator.link.mentions import named_people
from generator.model.prose import Figure
from generator.model.sitting import Sitting
from generator.model.values import Day

_DIGITS, OWN_DIGITS = 3, 2
"""A number of fewer digits is the same as another by chance: in the issue, in its own record.

Zeros at either end do not count: of many things there are about a hundred.
"""


def issue_of(path: str) -> str:
    """Return the folder of the issue that a file belongs to."""
    return "/".join(path.split("/")[:3])


class Elsewhere:
    """The texts and values of every issue."""

    def __init__(self, corpus: Corpus) -> None:
        self._texts: dict[str, list[Text]] = defaultdict(list)
        for text in texts(corpus):
            self._texts[issue_of(text.source.path)].append(text)
        self._values: dict[str, list[Value[object]]] = defaultdict(list)
        for record in (*corpus.content.records, *corpus.content.issues.values()):
            self._values[issue_of(record.place.mark.path)] += values(record, object)

    def number(self, printed: str, value: Value[object]) -> str:
        """Return where else a number is printed with its unit; of few digits, in its own file."""
        digits = len(re.sub("[^0-9]", "", printed).strip("0"))
        if digits < OWN_DIGITS:
            return self._named_alike(value)
        whole = re.compile(rf"(?<![0-9.〔]){re.escape(printed)}(?![0-9.])")
        for text in self._texts[_issue(value)]:
            own = text.located is value.located
            found = whole.search(text.text) if own or digits >= _DIGITS else None
            if found and not (own and text.path == value.path):
                return _shown(text.mark(found.start()).path, text.mark(found.start()).line)
        for figure, other in self._figures(value):
            if digits >= _DIGITS and figure.printed == printed and figure is not value.owner:
                return _shown(other.mark.path, other.mark.line)
        return self._named_alike(value)

    def _figures(self, value: Value[object]) -> Iterator[tuple[Figure, Value[object]]]:
        for other in self._values[_issue(value)]:
            if isinstance(other.owner, Figure) and other.path[-1] == "name":
                yield other.owner, other

    def same_figures(self, own: Figure, value: Value[object]) -> Iterator[Figure]:
        """Yield the other figures of the issue that have the same name and value."""
        for figure, _ in self._figures(value):
            if figure is not own and (figure.name, figure.printed) == (own.name, own.printed):
                yield figure

    def _named_alike(self, value: Value[object]) -> str:
        """Return where a figure of the same name and value is, in another file."""
        own = value.owner
        for figure, other in self._figures(value) if isinstance(own, Figure) else ():
            same = isinstance(own, Figure) and (figure.name, figure.printed) == (
                own.name,
                own.printed,
            )
            if same and figure is not own:
                return _shown(other.mark.path, other.mark.line)
        return ""

    def day(self, date: Day, value: Value[object]) -> str:
        """Return which text says a day: of the same record; for the day of a meeting, of the issue."""
        short = re.compile(rf"(?<![0-9]){date.month}月{date.day}日")
        is_meeting = isinstance(value.owner, Sitting)
        for text in self._texts[_issue(value)]:
            if not (is_meeting or text.located is value.located):
                continue
            if day(date) in text.text or (
                f"{date.year}年" in text.text and short.search(text.text)
            ):
                return _shown(text.mark().path, text.mark().line)
        return ""

    def person(self, name: str, value: Value[object]) -> str:
        """Return where else the issue names a person."""
        for other in self._values[_issue(value)]:
            same = other.located is value.located and other.path == value.path
            if not same and isinstance(other.value, str) and name in named_people(other.value):
                return _shown(other.mark.path, other.mark.line)
        return ""


def _issue(value: Value[object]) -> str:
    return issue_of(value.located.place.mark.path)


def _shown(path: str, line: int) -> str:
    return f"{path}:{line}"

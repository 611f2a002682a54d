"""Names of two characters in a list of registered persons that are nearly the name of one who is not in it."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from generator.check.language.han import HAN
from generator.check.names.lookalikes import confusable
from generator.check.texts import Text, texts
from generator.link.corpus import Corpus

_ITEM = re.compile(
    rf"(?:(?<=、)|(?<=[：（，])|^)(?P<name>[{HAN}]{{2}})(?=、|[。，；）等和]|$|参加|出席|列席|同志|[任免辞]职)"
)
_ACT = re.compile("[任免辞]职")
"""Behind names alone: one of them beside is enough."""
_LENGTHS = (2, 3, 4)


def misspelt_listed(corpus: Corpus, names: Collection[str]) -> Iterator[tuple[Text, int, str, str]]:
    """Yield where such a name stands, as typed, and whose it nearly is: one whom the issue names elsewhere."""
    near = _near(corpus, names)
    for text in texts(corpus) if near else ():
        if "、" not in text.text:
            continue
        for found in _ITEM.finditer(text.text):
            typed = found["name"]
            if typed not in names and _are_beside(text.text, found, names):
                for known in near.get(typed[0], ()):
                    if confusable(typed[1], known[1]) and known not in text.text:
                        yield text, found.start(), typed, known
                        break


def _near(corpus: Corpus, names: Collection[str]) -> Mapping[str, Sequence[str]]:
    """Return the names of two characters that the records say, by surname."""
    said = "\n".join(
        source.text for path, source in corpus.content.sources.items() if "registers/" not in path
    )
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        if len(name) == min(_LENGTHS) and name in said:
            found[name[0]].append(name)
    return found


def _are_beside(text: str, found: re.Match[str], names: Collection[str]) -> bool:
    """Whether registered names stand on both sides, or two at the end of the list."""
    before, after = text[: found.start()], text[found.end() :].removeprefix("、")
    last = _last(before, names)
    if _ACT.match(after):
        return bool(last)
    if any(after[:length] in names for length in _LENGTHS) and text[found.end()] == "、":
        return bool(last) or bool(_first_two(after, names))
    return bool(last) and bool(_last(before[: -1 - len(last)], names))


def _last(before: str, names: Collection[str]) -> str:
    """Return the registered name that ends right before a 、 at the end."""
    if not before.endswith("、"):
        return ""
    return next((n for k in _LENGTHS if (n := before[-1 - k : -1]) in names), "")


def _first_two(after: str, names: Collection[str]) -> bool:
    first, _, rest = after.partition("、")
    return first in names and any(rest[:length] in names for length in _LENGTHS)

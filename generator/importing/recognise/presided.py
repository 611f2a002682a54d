"""Who presided over a meeting, alone or in turn, as the first sentences of its minutes say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.terms.persons import apart, has_surname, is_person, titled_person
from generator.importing.terms.posts import is_post

_IN_TURN = "(?:先后|分别|轮流|依次|共同|交替)"
_FORMS = (
    re.compile(rf"(?:^|[。，；])(?P<who>[^。，；]{{4,100}}?){_IN_TURN}?主持(?:了)?(?:本次)?会议"),
    re.compile(rf"会议(?:先后|分别)?由(?P<who>[^。，；]{{2,100}}?){_IN_TURN}?主持"),
)
_ON_BEHALF = re.compile("受[^，。；]{1,40}?(?:的)?委托")
"""On whose behalf: another is named, who did not preside."""


@dataclass(frozen=True)
class Chair:
    """Who presided; the office is empty where nothing says it."""

    office: str
    name: str


def presided(told: str) -> Sequence[Chair]:
    """Return those who presided; () where nothing says it, or one of them cannot be told."""
    for form in _FORMS:
        found = form.search(told)
        if found and (people := _people(_ON_BEHALF.sub("", found["who"].replace("同志", "")))):
            return people
    return ()


def _people(who: str) -> Sequence[Chair]:
    """Return the people of a list; offices of one person stand before the last with the name.

    A name alone behind an office and a name holds the same office: 副主任叶青、毛竹.
    """
    if is_person(who):
        return (Chair("", who),)
    found: list[Chair] = []
    held = ""
    for word in (one for part in who.split("、") for one in apart(part, _are_people)):
        if titled := titled_person(word):
            found.append(Chair(held + titled[0], titled[1]))
            held = ""
        elif _is_name(word) and not held:
            found.append(Chair(found[-1].office if found else "", word))
        else:
            held += f"{word}、"
    return () if held else found


def _are_people(one: str, other: str) -> bool:
    return all(titled_person(word) or _is_name(word) for word in (one, other))


def _is_name(word: str) -> bool:
    return is_person(word) and has_surname(word) and not is_post(word)

"""Who came and who did not, by name, as minutes say it: by post in a sentence, or in lines at their end."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.importing.recognise.presided import Chair
from generator.importing.terms.persons import apart, has_surname, is_person

_CAME = re.compile("(?:出席|参加)(?:了)?(?:本次)?会议")
_PRESIDED = re.compile("主持(?:了)?(?:本次)?会议[，,]|；")
"""Behind what those who came are named."""
_LONGEST = 600
"""Characters of a sentence that says who came; a longer one is none."""
_BESIDES = re.compile(
    r"(?P<more>等|(?:以及|及|和)(?=(?:其他)?(?:常委会)?(?:组成人员|委员)))?(?:其他)?(?P<all>(?:常委会)?(?:组成人员|委员))?"
    r"(?:共计|共|计)?(?:(?P<count>[0-9]{1,4})[人名位](?:常委会)?(?:组成人员|委员)?)?$"
)
"""What may stand between them and the word that they came: that there are more, and how many in all."""
_MEMBER = re.compile(
    "(?:[\u4e00-\u9fff]{0,20}?(?:人大常委会|人大|常委会|常务委员会|主席团))?"
    "(?P<post>副?主任|秘书长|委员|副?主席|成员)(?P<name>[\u4e00-\u9fff·]{2,20})"
)
_BESIDE = re.compile("[一-鿿]{0,20}(?:书记|党组成员|常委|组成人员|委员)")
"""An office that one of them holds besides, or the members who are not named."""
_BEFORE = re.compile("日|会议|举行|召开")
"""What stands before the first of them in their sentence."""
_MEMBERS = {"委员", "成员"}
"""The post of those who are last; where they are not named, not all are."""


@dataclass(frozen=True)
class Named:
    """Those present by post, if they are all named; how many came; those away by `on_leave`, `absent`."""

    members: Mapping[str, Sequence[str]] = field(default_factory=dict)
    count: str = ""
    missing: Mapping[str, Sequence[str]] = field(default_factory=dict)
    doubtful: str = ""
    """Words that name people who are not as many as they say."""


def came(first: str) -> str:
    """Return who came, of the first sentence that says it, with their number."""
    for sentence in first.split("。"):
        found = _CAME.search(sentence) if len(sentence) <= _LONGEST else None
        if found:
            return _PRESIDED.split(sentence[: found.start()])[-1]
    return ""


def without_number(who: str) -> str:
    """Return who came without that there are more, and how many."""
    found = _BESIDES.search(who)
    return who[: found.start()] if found else who


def named(first: str, presided: Sequence[Chair]) -> Named:
    """Return those who came by post, as a sentence names them; those who presided may stand before it.

    They are all only where they are as many as it says; where it says no number, where it names
    the members without post and says of no others.
    """
    who = came(first)
    besides = _BESIDES.search(who)
    found = _by_post(who[: besides.start()]) if besides else {}
    people = [one for own in found.values() for one in own]
    if not besides or not people or len(set(people)) != len(people):
        return Named()
    count, before = besides["count"] or "", _before(presided, people)
    has_more = bool(besides["more"] or besides["all"])
    whole: dict[str, list[str]] = {}
    for post, own in (*before, *found.items()):
        whole.setdefault(post, []).extend(own)
    number = sum(map(len, whole.values()))
    is_whole = (
        int(count) == number
        if count
        else not has_more and bool(_MEMBERS & found.keys()) and all(map(has_surname, people))
    )
    if is_whole:
        return Named(whole, count)
    is_unlike = bool(count) and (not has_more or int(count) < number)
    return Named(count=count, doubtful=who if is_unlike else "")


def _before(
    presided: Sequence[Chair], people: Sequence[str]
) -> Sequence[tuple[str, Sequence[str]]]:
    """Return those who presided, and are not named among those who came, with their posts."""
    held = [(one, _MEMBER.fullmatch(one.office.split("、")[-1] + one.name)) for one in presided]
    return [(found["post"], [one.name]) for one, found in held if found and one.name not in people]


def _by_post(who: str) -> Mapping[str, Sequence[str]]:
    """Return people by post; {} where one of the words is neither a person nor an office besides."""
    found: dict[str, list[str]] = {}
    own: list[str] = []
    for word in (one for part in re.split("[，,、；;]", who) for one in apart(part, _are_members)):
        said = _said(word)
        if said:
            own = found.setdefault(said[0], [])
            own.append(said[1])
        elif own and is_person(word) and not _BESIDE.fullmatch(word):
            own.append(word)
        elif not _BESIDE.fullmatch(word) and (own or not _BEFORE.search(word)):
            return {}
    return found


def _said(word: str) -> tuple[str, str] | None:
    """Return post and name of a member with both."""
    found = _MEMBER.fullmatch(word)
    return (found["post"], found["name"]) if found and is_person(found["name"]) else None


def _are_members(one: str, other: str) -> bool:
    """Whether two words are people of whom one has a post at least."""
    said = [_said(word) for word in (one, other)]
    return any(said) and all(
        of or is_person(word) for of, word in zip(said, (one, other), strict=True)
    )

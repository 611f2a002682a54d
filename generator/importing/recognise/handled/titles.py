"""The titles of motions and suggestions in a line: in quotation marks, or beginning with 关于."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TYPE = "议案|建议|提案"
_LONGEST = 200
"""Characters of a title without marks: where 关于 stands again and again, not each is read to the end."""
_TITLE = re.compile(
    r"《(?P<book>(?:[^《》]|《[^《》]*》)+)》|“(?P<quoted>(?:[^“”]|“[^“”]*”)+)”"
    rf"|(?P<open>关于(?:[^，。；：《》“”]|“[^“”]*”|《[^《》]*》){{1,{_LONGEST}}}?的(?:{_TYPE}))(?!的|(?:、|和)(?:批评|意见|议案|提案)|办理|工作|”|》)"
)
_NOUN = re.compile(
    rf"(?:的|等|这[件一]|[0-9]+件)*(?P<key>重点)?(?:督办)?(?:代表|人大|政协)?(?P<type>{_TYPE})"
)
_ENDS = re.compile(rf"(?P<type>{_TYPE})$")
_GENERIC = re.compile(
    rf"(?:代表|委员)(?:们)?(?:所)?(?:提出?)?的?(?:意见和)?(?:{_TYPE})$|^[第0-9一二三四五六七八九十]+号"
)
"""What is called a motion and names none: 代表提出的建议, “1号议案”."""
_ANOTHER = re.compile("^(?:中共|中国共产党|关于提请|关于制定.*规划)")
"""Motions and proposals of others than deputies."""
_FEWEST = 7
"""Characters of a title that says of itself what it is; another is named by the noun behind it."""
_SHORTEST = 4


@dataclass(frozen=True)
class Named:
    """A title in the plain form of a line: what stands from `start` to `stop`; `begin`, `end` with its marks."""

    start: int
    stop: int
    begin: int
    end: int
    type: str
    is_key: bool
    is_marked: bool
    """Whether it is in quotation marks."""
    says_type: bool
    """Whether it ends as such titles do."""


def titles(plain: str) -> Iterator[Named]:
    """Yield the titles in a line that end, or are followed, as those of motions and suggestions are."""
    for found in _TITLE.finditer(plain):
        group = found.lastgroup or ""
        start, stop = found.span(group)
        words = plain[start:stop]
        own, noun = _ENDS.search(words), _NOUN.match(plain, found.end())
        type_ = own or noun
        if type_ is None or _GENERIC.search(words) or _ANOTHER.search(words):
            continue
        if len(words) < (_FEWEST if own else _SHORTEST):
            continue
        is_key = bool(noun and noun["key"])
        yield Named(
            start, stop, *found.span(), type_["type"], is_key, group != "open", own is not None
        )

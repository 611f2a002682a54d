"""How a vote came out, as the words in brackets behind a matter say it."""

import re

from generator.importing.recognise.draft import Data
from generator.model.vote import Method

_METHODS = {method.voted: str(method) for method in Method}
_COUNTS = (
    (re.compile(r"参加表决([0-9]+)人"), "voters"),
    (re.compile(r"收回([0-9]+)票"), "voters"),
    (re.compile(r"(?:赞成|同意)([0-9]+)票"), "in_favour"),
    (re.compile(r"反对([0-9]+)票"), "against"),
    (re.compile(r"弃权([0-9]+)票"), "abstained"),
    (re.compile(r"无效([0-9]+)票"), "invalid"),
    (re.compile(r"未按表决器([0-9]+)人"), "not_pressed"),
)


def vote(words: str) -> Data:
    """Return the vote that words tell and nothing else; {} where one of them is not about it."""
    data: Data = {}
    for word in re.split("[，,]", words):
        count = next(((one, key) for form, key in _COUNTS if (one := form.fullmatch(word))), None)
        if count:
            data[count[1]] = count[0][1]
        elif word in _METHODS:
            data["method"] = _METHODS[word]
        elif word in {"一致通过", "全票通过"}:
            data["unanimous"] = "true"
        elif word == "没有通过":
            data["adopted"] = "false"
        else:
            return {}
    return data if {"method", "in_favour", "unanimous"} & data.keys() else {}


_AT_END = re.compile(r"^[（(](?P<said>[^（）()]+)[）)]$")


def vote_at_end(line: str) -> Data:
    """Return the vote that a line in brackets tells, below the text of a decision."""
    found = _AT_END.match(line)
    return vote(found["said"]) if found else {}

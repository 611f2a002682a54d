"""How a vote came out, as the words in brackets behind a matter say it."""

import re

from generator.importing.recognise.draft import Data
from generator.importing.terms.counts import COUNT
from generator.model.vote import Method

_METHODS = {method.voted: str(method) for method in Method}
_COUNTS = (
    (re.compile(rf"参加表决({COUNT})人"), "voters"),
    (re.compile(rf"(?:收回|实收)(?:选票|表决票)?({COUNT})[票张]"), "voters"),
    (re.compile(rf"(?:赞成|同意)({COUNT})票"), "in_favour"),
    (re.compile(rf"反对({COUNT})票"), "against"),
    (re.compile(rf"弃权({COUNT})票"), "abstained"),
    (re.compile(rf"无效({COUNT})票"), "invalid"),
    (re.compile(rf"未按表决器({COUNT})人"), "not_pressed"),
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


_TOLD = re.compile(
    "^(?:会议)?(?:投票)?表决(?:的)?(?:情况|结果)(?:为|是|如下)?[：:，,]?(?P<said>.+)$"
)
_PAPERS = re.compile(rf"(?:应发|实发|应收|发出|发放)(?:选票|表决票)?{COUNT}[票张]")
"""Which figures of a vote no record holds."""


def vote_told(sentence: str) -> Data:
    """Return the vote that a sentence behind a matter tells: 表决结果：赞成5票，反对1票."""
    found = _TOLD.match(sentence)
    words = re.split("[，,、；]", found["said"]) if found else []
    return vote("，".join(one for one in words if not _PAPERS.fullmatch(one)))

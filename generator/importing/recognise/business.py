"""What minutes in prose say that a meeting dealt with: an item for each clause."""

import re
from collections.abc import Iterator, Sequence

from generator.chinese import IN_TITLE_MARKS
from generator.importing.recognise.appointed import appointed
from generator.importing.recognise.draft import Data
from generator.importing.recognise.item import item
from generator.importing.recognise.voted import vote_told
from generator.importing.terms.setting import Setting

_MEETING = re.compile("^(?:本次|这次)?会议(?:还)?")
_DEALT = re.compile("听取|审议|审查|批准|通过|决定|表决|讨论|学习|传达|书面|作出")
_RATED = re.compile("测评|评议|询问")
"""What is dealt with though the verb does not say so: 进行了满意度测评."""
_PERSONNEL = re.compile("任免|任命|免去|辞去|辞职|决定代理")
_OF_A_LIST = re.compile(
    "人事任免|任免(?:事项|名单|议案|案)|^《[^《》]*(?:任免|任命|免去|辞去|辞职)"
)
"""How an item says that people are appointed without naming them: the list of its documents does."""
_LONGEST = 600
"""Characters of a clause that is an item; a longer one is none."""
_MARKED = re.compile(f"{IN_TITLE_MARKS.pattern}|（[^（）]*）|“[^“”]*”")
_NEXT = re.compile(
    "(?:并|还|同时|随后)?(?:会议)?(?:"
    "[\u4e00-\u9fff]{0,8}?(?:听取|审议|审查|批准|通过|作出|决定|讨论|学习|传达|任命|免去|补选|选举|指出|肯定|提出|形成|颁发|进行|开展)了"
    "|(?:对|就)[^，。；]{1,80}?(?:进行|开展|作出)了|(?:决定|同意)[^，。；了]{2,})"
)
"""How a clause begins that tells of another thing that the meeting did."""
_SUM = re.compile("[0-9一二三四五六七八九十两]+[项件个次部][^，。；《]*")
"""How many were dealt with, which is none of them: 6项报告."""
_JOINT = re.compile("^(?:并|还|同时|随后)?(?:会议)?")
_PLAIN = re.compile(
    "^(?P<outcome>(?:依法|一致|(?:以|采取|采用)[^，。；《》]{2,14}?方式)?"
    "(?:(?:听取|审议|审查|讨论|学习|传达|批准|表决|投票|通过|作出)(?:和|并|、)?){1,4})"
    "(?P<subject>(?:《|关于|人事|(?:有关|相关)?(?:人事)?任免).+)$"
)
"""The same without 了."""
_RESIGNED = re.compile(
    "^(?P<outcome>(?:表决)?(?:决定|同意)?接受)了?(?P<subject>[^，。；]{2,30}?(?:请求)?辞去[^，。；]{2,60}?职务(?:的)?(?:请求)?)(?:，并?报[^，。；]{0,40}备案)?$"
)


def business(lines: Sequence[str], setting: Setting) -> Iterator[Data]:
    """Yield what sentences say that a meeting dealt with, each with the vote that the next one tells."""
    for line in lines:
        before: Sequence[Data] = ()
        for sentence in line.split("。") if _MEETING.match(line) else ():
            if len(before) == 1 and "in_favour" not in _vote(before[0]):
                before = [_with_vote(before[0], vote_told(sentence))]
            yield from before
            before = [*_sentence(sentence, setting)]
        yield from before


def _sentence(sentence: str, setting: Setting) -> Iterator[Data]:
    """Yield what the parts of a sentence say; those that name people, together."""
    people: list[str] = []
    for part in sentence.split("；"):
        found = [*_part(part)]
        yield from found
        if not found and part:
            people.append(part)
    if people and len(sentence) <= _LONGEST:
        yield from appointed(_MEETING.sub("", "；".join(people)), setting)


def _part(part: str) -> Iterator[Data]:
    if 0 < len(part) <= _LONGEST:
        for clause in _clauses(_MEETING.sub("", part)):
            yield from _dealt(clause)


def _vote(item: Data) -> Data:
    own = item.get("vote")
    return own if isinstance(own, dict) else {}


def _with_vote(item: Data, told: Data) -> Data:
    return {**item, "vote": {**_vote(item), **told}} if told else item


def _clauses(sentence: str) -> Iterator[str]:
    """Yield the clauses of a sentence, each of which tells of another thing that was done."""
    hidden = _MARKED.sub(lambda one: "《" + "书" * (len(one[0]) - 2) + "》", sentence)
    start = 0
    for at in (found.start() for found in re.finditer("，", hidden)):
        if "了" in hidden[start:at] and _NEXT.match(hidden, at + 1):
            yield sentence[start:at]
            start = at + 1
    yield sentence[start:]


def _dealt(clause: str) -> Iterator[Data]:
    words = _JOINT.sub("", clause, count=1)
    if words.endswith(("：", ":")):
        return
    if resigned := _RESIGNED.match(words):
        yield {**resigned.groupdict()}
        return
    plain = None if "了" in words.partition("《")[0] else _PLAIN.match(words)
    found = {**plain.groupdict()} if plain else item(f"{words}。")
    subject, outcome = str(found.get("subject", "")), str(found.get("outcome", ""))
    if _SUM.fullmatch(subject) or outcome.startswith("共"):
        return
    if _PERSONNEL.search(words):
        subject = subject.partition("，")[0]
        found["subject"] = subject
        if not _OF_A_LIST.search(subject):
            return
    if subject and (_DEALT.search(outcome) or _RATED.search(subject)):
        yield found

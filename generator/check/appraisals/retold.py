"""Ballots as other texts of the issue tell them: 县水利局满意票36张; against the appraisal."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.check.appraisals.rounds import Round, rounds
from generator.check.having import texts_having
from generator.check.rule import Finding
from generator.check.texts import Text
from generator.grouped import grouped
from generator.kinds.appraisal.model import Appraised
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.model.record import Record
from generator.model.satisfaction import Choice, Rated
from generator.statutes.numerals import number_of

_COUNT = r"[为是有：:]?(?P<{}>[0-9]{{1,4}})[张票份]"
_WHAT = "发出|收回|基本满意|不满意|满意|弃权|无效"
_VOTES = re.compile(
    rf"(?P<what>{_WHAT})(?:的)?(?:测评|评议)?(?:票|表)?数?{_COUNT.format('count')}"
    r"|(?<![0-9])(?P<before>[0-9]{1,4})[张票](?P<how>基本满意|不满意|满意)(?!率)"
)
_RESULT = re.compile(
    r"(?:评(?:定|议结果|议等次)?为|等次[是为]?|(?<!办理)(?<!答复)(?<!整改)(?<!处理)结果[是为]?)“?(?P<result>基本满意|不满意|满意)(?![率票的])”?"
)
_RANK = re.compile(
    r"(?:排名|位列|排在|列|名列)?第(?P<rank>[0-9]{1,2}|[一二三四五六七八九十]{1,3})[名位]"
)
_QUICK = re.compile(f"{_VOTES.pattern}|{_RESULT.pattern}|{_RANK.pattern}")
_OTHER = re.compile(
    "分别|[上去前]年|上次|上届|以往|20[0-9]{2}年度|模拟|自测|群众|企业|问卷|平均|各|对象|职工|干部"
)
"""Words of other ballots, or of several at once."""
_BALLOT = re.compile("测评|评议|满意[票率]|得票|得分|票(?![据房价款])")
"""What says that a clause tells of a ballot: a rank or a result alone may be of anything."""
_OTHER_RANK = re.compile("全[国省市]|考核|考评|抽检|检测|竞赛|比赛|招商|发言")
_ENDS = re.compile("[，。；、：（）() ]|$")
_KEYS = {
    **{"发出": "issued", "收回": "returned", "无效": "invalid"},
    **{str(vote): vote.key for vote in Choice},
}
_SENTENCE = re.compile(r"[^。！？\n]+")
_CLAUSE = re.compile("[，；]")
_HINT = "请核对票数；说的是另一次测评的，请写明是哪一次"


class _Of(NamedTuple):
    """One body's ballots, and the record that says them."""

    rated: Rated
    record: str


def retold(corpus: Corpus) -> Iterator[Finding]:
    """Yield the votes and results that other texts of an issue tell otherwise than its only appraisal of a body."""
    known = {issue: _by_name(of, corpus) for issue, of in grouped(_of_issues(corpus)).items()}
    for text in texts_having(corpus, _QUICK) if known else ():
        record = text.located
        names = known.get(record.issue_id, {}) if isinstance(record, Record) else {}
        if names and _QUICK.search(text.text):
            for sentence in _SENTENCE.finditer(text.text):
                yield from _sentence(text, sentence, names)


def _of_issues(corpus: Corpus) -> Iterator[tuple[str, Round]]:
    return ((one.record.issue_id, one) for one in rounds(corpus))


def _by_name(every: Sequence[Round], corpus: Corpus) -> Mapping[str, _Of]:
    """Return the ballots of an issue by all that the body is called; of a body that was rated twice none."""
    found: dict[str, list[_Of]] = {}
    for one in every:
        scope = scope_of(corpus, one.record.series, one.record.issue)
        for rated in one.rated:
            body = scope.find_body(rated.body) if rated.body else None
            for name in body.names if body else ():
                found.setdefault(name, []).append(_Of(rated, one.record.id))
    return {name: of[0] for name, of in found.items() if len(of) == 1}


def _sentence(text: Text, sentence: re.Match[str], names: Mapping[str, _Of]) -> Iterator[Finding]:
    """Judge what stands between the name of one body and that of the next."""
    words = sentence[0]
    places = sorted(_places(words, names))
    ends = [start for start, *_ in places[1:]] + [len(words)]
    last = 0
    for (start, end, of), until in zip(places, ends, strict=False):
        said = words[end:until]
        own = isinstance(text.located, Record) and text.located.id == of.record
        if not (own or _OTHER.search(words[:start] + said) or _is_of_person(said, of.rated)):
            yield from _said(text, sentence.start() + end, said, of.rated, words[last:start])
        last = end


def _places(words: str, names: Mapping[str, _Of]) -> Iterator[tuple[int, int, _Of]]:
    """Yield where a sentence names bodies; a short name inside a longer one is none."""
    taken: set[int] = set()
    for name in sorted(names, key=len, reverse=True):
        start = words.find(name)
        while start >= 0:
            if not taken & {*range(start, start + len(name))}:
                taken.update(range(start, start + len(name)))
                yield start, start + len(name), names[name]
            start = words.find(name, start + 1)


def _is_of_person(said: str, rated: Rated) -> bool:
    """Whether a sentence goes on with the official, on whom others voted."""
    return (
        isinstance(rated, Appraised)
        and bool(rated.official)
        and bool(re.match("[^，。；]{0,12}(?:局长|主任|院长|检察长|负责人|同志)", said))
    )


def _said(text: Text, at: int, said: str, rated: Rated, before: str) -> Iterator[Finding]:
    for found in _VOTES.finditer(said) if rated.ballots else ():
        what, key = (found["what"], "count") if found["what"] else (found["how"], "before")
        right = getattr(rated.ballots, _KEYS[what])
        is_vote = "票" in found[0] or (
            _ENDS.match(said, found.end()) and _is_of_ballot(before, said, found)
        )
        if is_vote and right is not None and int(found[key]) != right:
            message = f"{rated.said}：这里{what}{found[key]}票，测评记录里是{right}票"
            yield text.finding(at + found.start(key), message, _HINT)
    result = _RESULT.search(said)
    is_other = rated.result in _KEYS and result and result["result"] != rated.result
    if result and is_other and _is_of_ballot(before, said, result):
        message = f"{rated.said}：这里的结果是“{result['result']}”，测评记录里是“{rated.result}”"
        yield text.finding(at + result.start("result"), message, _HINT)
    rank = _RANK.search(said)
    is_other = rank and rated.rank and number_of(rank["rank"]) != rated.rank
    if rank and is_other and _is_of_ballot(before, said, rank) and not _OTHER_RANK.search(said):
        message = f"{rated.said}：这里第{rank['rank']}名，测评记录里是第{rated.rank}名"
        yield text.finding(at + rank.start("rank"), message, _HINT)


def _is_of_ballot(before: str, said: str, found: re.Match[str]) -> bool:
    """Whether the clause speaks of a ballot, or the one before it where nothing else stands in it."""
    *earlier, clause = _CLAUSE.split(said[: found.start()])
    own = clause + _CLAUSE.split(said[found.start() :])[0]
    if not earlier:
        *earlier, beside = _CLAUSE.split(before)
        own, clause = beside + own, beside + clause
    return bool(_BALLOT.search(own if clause or not earlier else f"{earlier[-1]}{own}"))

"""What the title and the text of a reply say of its matter, against what its record says."""

import re
from collections.abc import Iterator, Sequence

from generator.check.facts.titled import people_by_name
from generator.check.rule import Finding
from generator.check.texts import Text, TextKind, printed
from generator.kinds.reply.answered import session_of
from generator.kinds.reply.model import Reply
from generator.kinds.reply.numbers import NUMBER, SEVERAL, digits
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.record import Record, is_of

_YOURS = re.compile("(?:您|贵代表团|你)[^。！？]{0,60}(?:提出|提交|议案|建议|提案)")
_OTHERS = re.compile("另行|[去上前]年|上次|此前|曾经?|以往|同时|此外")
"""Words of other matters than the one that is answered."""
_NUMBER = re.compile(
    f"(?P<number>{NUMBER})(?:代表|重点|闭会)?(?:议案|建议|提案)"
    "|的(?:议案|建议|提案)》?”?[（(]?(?:编号|建议号)?[:：]?第?(?P<behind>[0-9]{1,8})号"
)
_TITLE = re.compile("[《“](?P<title>关于[^《》“”]{2,60}的(?:议案|建议|提案))[》”]")
_OUTCOME = re.compile(
    "(?:办理|答复)?(?:结果|类别|类型)[^，。；A-E]{0,6}“?(?P<outcome>[A-E])类?(?![一-鿿A-Za-z0-9])"
)
_SALUTATION = re.compile(
    "^(?:尊敬的)?(?P<names>[\u4e00-\u9fff·]{2,8}?(?:、[\u4e00-\u9fff·]{2,8}?)*)等?(?:[0-9一二三四五六七八九十]+[名位])?代表(?:团)?[：:]"
)
_SENTENCE = re.compile(r"[^。！？\n]+")
_FIRST = 4
"""So many blocks of a text say what is answered; those behind may speak of other matters."""
_HINT = "请核对正文和记录"


def otherwise_in_text(corpus: Corpus) -> Iterator[Finding]:
    """Yield what a reply's texts say otherwise than its record."""
    for own in printed(corpus):
        record = own.located
        if isinstance(record, Record) and is_of(record, Reply):
            scope = scope_of(corpus, record.series, record.issue)
            for text in own.texts:
                if text.path == ("title",):
                    yield from _session(text, text.text, 0, record.data)
            for text in own.body[:_FIRST]:
                yield from _salutation(text, record.data, scope)
            yield from _answered(own.body[:_FIRST], record.data)
            for text in own.body:
                if text.role is not TextKind.CELL:
                    yield from _outcome(text, record.data)


def _answered(texts: Sequence[Text], data: Reply) -> Iterator[Finding]:
    """Judge the first sentence that says what the reader has proposed; those behind may be on other matters."""
    said = ((text, one) for text in texts for one in _SENTENCE.finditer(text.text))
    first = next(((text, one) for text, one in said if _YOURS.search(one[0])), None)
    if first and not _OTHERS.search(first[1][0]):
        text, sentence = first
        yield from _of_matter(text, sentence[0], sentence.start(), data)


def _of_matter(text: Text, words: str, at: int, data: Reply) -> Iterator[Finding]:
    """Judge the sentence that says which matter is answered: 您在县九届人大二次会议上提出的第12号建议."""
    yield from _session(text, words, at, data)
    found = None if SEVERAL.search(words) else _NUMBER.search(words)
    if found and data.suggestion_number:
        key = "number" if found["number"] else "behind"
        if digits(found[key]) != digits(data.suggestion_number):
            message = f"正文写的是“{found[key]}”，记录的编号是“{data.suggestion_number}”"
            yield text.finding(at + found.start(key), message, _HINT)
    titles = [*_TITLE.finditer(words)]
    if len(titles) == 1 and data.suggestion and titles[0]["title"] != data.suggestion:
        message = f"正文写的是“{titles[0]['title']}”，记录的题名是“{data.suggestion}”"
        yield text.finding(at + titles[0].start("title"), message, _HINT)


def _session(text: Text, words: str, at: int, data: Reply) -> Iterator[Finding]:
    said, own = session_of(words), session_of(data.session)
    if said and own and said != own:
        message = f"写的是第{said[0]}届第{said[1]}次会议，记录写的是“{data.session}”"
        yield text.finding(at + max(0, words.find("届") - 1), message, _HINT)


def _salutation(text: Text, data: Reply, scope: Scope) -> Iterator[Finding]:
    found = _SALUTATION.search(text.text)
    leads = {scope.name(one) for one in data.lead}
    names = {*found["names"].split("、")} if found else set()
    # 周代表, 各位代表: only whole names of persons that are known can be another's.
    if found and leads and not leads & names and names <= people_by_name(scope.corpus).keys():
        message = f"称呼写的是“{found['names']}”，记录里提出的代表是{'、'.join(sorted(leads))}"
        yield text.finding(found.start("names"), message, _HINT)


def _outcome(text: Text, data: Reply) -> Iterator[Finding]:
    own = re.match("[A-E]", data.outcome or "")
    for found in _OUTCOME.finditer(text.text) if own else ():
        if own and found["outcome"] != own[0]:
            message = f"正文写的是“{found[0]}”，记录的办理结果是“{data.outcome}”"
            yield text.finding(found.start("outcome"), message, _HINT)

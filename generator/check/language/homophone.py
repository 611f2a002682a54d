"""homophone：音同、音近的别字。

查什么：两到四个字，词典里没有这个词，而有一个读音相同、只差一个字的词，换上它全句通顺得多
    （应党、办事出、审义意见），提醒原来的字和应是的词。
    登记的姓名、机构，像姓名、地名的，引号里的，一企一策这样的，算是对的，不提醒；
    两份以上文件用过的，也算，但换上的词常用得多、原来的字几乎一定是错的除外；
    有更常用的词也只差一个字的（贯切：贯彻、关切），两个都列出；
    没有写错而词典里没有的词，用 gazette new word 登记一次，以后不再提醒。
    换上的字成另一个词的（权力、权利），要看语意，不查。
为什么：拼音输入最容易选错同音的字，校对的人读出声来也听不出。
依据：词典和公开法规的用词；《通用规范汉字表》《现代汉语词典》。
错例：
    会议听取了专项工作报告，形成审义意见。
正例：
    会议听取了专项工作报告，形成审议意见。
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.each import OfEach
from generator.check.known import known
from generator.check.language.name_frames import is_coined, is_name
from generator.check.parts import by_record
from generator.check.rule import Finding
from generator.check.texts import Text, texts
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.place import Mark
from generator.problems import Severity
from generator.words.homophones import Misheard, likelier, misheard

ID = "homophone"
SEVERITY = Severity.WARNING

LEAST, IN_USE, SURE = 5.6, 3.5, 8.0
"""How much likelier a text must be with the word: to be told; to count as another use of a string; to
be told of a string that is in use, too: who types 贯切 once types it again."""
_DOCUMENTS, _TIMES = 2, 3
"""A string that stands in so many documents, or so often in one, is in use."""
_HAN = "[\u4e00-\u9fff]"
_RUN = re.compile(f"{_HAN}{{2,}}(?={_HAN}{{4}}〔)|{_HAN}{{2,}}(?!{_HAN}*〔)")
"""What stands before the year of a document's number (豫政办〔2022〕) is a code of offices, no word."""


@dataclass(frozen=True)
class _Heard:
    """A string of a text, and the word that it may be."""

    record: str
    mark: Mark
    text: str
    start: int
    typed: str
    word: str
    gain: float


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every string that is no word, and sounds like one that makes more sense."""
    registers = known(corpus)
    found = list(HEARD(corpus))
    in_use = _in_use(found)
    for one in found:
        end = one.start + len(one.typed)
        is_right = (
            one.gain < LEAST
            or (one.gain < SURE and one.typed in in_use)
            or one.typed in registers.strings
            or registers.in_person(one.text, one.start, end)
            or is_name(one.text, one.start, end)
            or is_coined(one.text, one.start, end)
        )
        if not is_right:
            other = likelier(one.typed, one.word)
            message = f"“{one.typed}”疑是“{one.word}”的同音别字"
            if other:
                message = f"“{one.typed}”疑是“{other}”之误，或“{one.word}”的同音别字"
            hint = f"请核对；没有写错的，登记一次：gazette new word {one.typed}"
            yield Finding(one.mark, message, hint)


def _heard(record: Corpus) -> Iterator[_Heard]:
    for text in texts(record):
        if isinstance(text.located, Record):
            for run in _RUN.finditer(text.text):
                for one in misheard(run[0], IN_USE):
                    yield _of(text, text.located.id, run, one)


HEARD = OfEach(_heard, by_record)
"""What is heard in each record; looking is long, and depends on nothing but the text."""


def _of(text: Text, record: str, run: re.Match[str], one: Misheard) -> _Heard:
    start = run.start() + one.start
    typed = run[0][one.start : one.end]
    return _Heard(record, text.mark(start), text.text, start, typed, one.word, one.gain)


def _in_use(found: list[_Heard]) -> set[str]:
    """Return the strings that more than one hand, or one hand more than twice, has written so."""
    documents: dict[str, set[str]] = defaultdict(set)
    for one in found:
        documents[one.typed].add(one.record)
    times = Counter(one.typed for one in found)
    return {
        typed for typed, n in times.items() if n >= _TIMES or len(documents[typed]) >= _DOCUMENTS
    }

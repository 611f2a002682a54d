"""quoted-title：书名号里的文件名称不引错。

查什么：文字里《》所引的名称，与公报登过的一份文件的题名只差一两个字的，提醒；不到十个字的，只差一个字、又在说同一次会议、同一件事的记录里才查。
    差的是年份、月份、会次、届次的，多半是另一份文件，只在说同一次会议、同一件事的记录里查；届次、会次比本期那一份的还大的，也查。
    差的是地名、所引的法律、整个一个词（修改、废止，执行、适用）的，是另一份文件，只在说同一件事的记录里查。
    “同时废止”的、本件自己所代替的不查。说“草案”“修订草案”“征求意见稿”的不查；法规的名称另有 statute-title。
为什么：引错题名，就找不到那份文件。
依据：《党政机关公文处理工作条例》关于引用公文的规定；各份文件互证。
错例：
    审议了《关于水利工作的报告的情况说明》        # 题名是《关于水利工作报告的情况说明》
正例：
    审议了《关于水利工作报告的情况说明》
"""

import re
from collections.abc import Iterator, Sequence

from generator.check.facts.near_titles import (
    MOST,
    SHORTEST,
    Known,
    bare_of,
    by_thirds,
    near,
    regions_of,
    says_more,
)
from generator.check.facts.other_title import is_another
from generator.check.facts.sessions import NUMBER
from generator.check.facts.titles import document_titles
from generator.check.handling.related import matters_of
from generator.check.having import texts_having
from generator.check.names.distance import distance
from generator.check.rule import Finding
from generator.check.sittings import meeting_of
from generator.check.texts import Text
from generator.kinds.meeting.model import MeetingRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity
from generator.statutes.numerals import number_of

ID = "quoted-title"
SEVERITY = Severity.WARNING

_QUOTED = re.compile(r"《([^《》]{7,90})》")
_COUNTED = re.compile(
    r"[0-9０-９]+|(?<![一二三四五六七八九十百零〇])[一二三四五六七八九十百零〇]++(?=[届次年月号])"
)
_STAGE = re.compile(
    r"[（(](?:草案|修订草案|修正草案|征求意见稿|审议稿|讨论稿|送审稿|代拟稿)[^）)]*[）)]$|草案$"
)
_REPEALED = re.compile(
    "(?:（[^（）]{1,40}）)?(?:、《[^《》]{4,60}》(?:（[^（）]{1,40}）)?)*(?:同时|即行|相应)?废止"
)
"""Behind the title of what a document takes the place of, which is often nearly its own."""
_LONG_ENOUGH = 10
_TERM_OR_SESSION = re.compile(f"({NUMBER})(?=届|次会议)")
_ALIKE = (
    {"决定", "决议"},
    {"通知", "通报"},
    {"公告", "通告", "公报"},
    {"议案", "提案"},
    {"办法", "规定"},
)
"""Words for kinds of documents of which an issue has one of a subject, not both."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every title in 《》 that is nearly that of a document of the corpus."""
    regions = regions_of(corpus)
    known = [
        Known(one.title, bare_of(one.title, regions), one.record) for one in document_titles(corpus)
    ]
    exact = {one.bare for one in known}
    exact |= {bare_of(s.data.title, regions) for s in corpus.content.statutes}
    pieces = by_thirds(known)
    judged: dict[str, Sequence[Known]] = {}
    for text in texts_having(corpus, _QUOTED):
        for found in _QUOTED.finditer(text.text):
            bare = bare_of(found[1], regions)
            is_repealed = _REPEALED.match(text.text, found.end())
            if bare in exact or _STAGE.search(bare) or len(bare) < SHORTEST or is_repealed:
                continue
            if bare not in judged:
                judged[bare] = tuple(near(bare, pieces))
            right = next((one for one in judged[bare] if _is_meant(bare, one, text, corpus)), None)
            if right:
                message = f"“{found[1]}”与公报登过的“{right.title}”相差几个字"
                hint = "请核对题名；是另一份文件的，请用 accept 说明"
                yield text.finding(found.start(1), message, hint)


def _is_meant(bare: str, one: Known, text: Text, corpus: Corpus) -> bool:
    """Whether a title is not that of another document that only counts otherwise."""
    is_short = len(bare) < _LONG_ENOUGH
    is_far = len(bare) != len(one.bare) or distance(bare, one.bare, MOST) != 1
    is_worded = not is_short and _COUNTED.sub("#", bare) != _COUNTED.sub("#", one.bare)
    if (is_short and is_far) or (is_worded and says_more(bare, one.bare)):
        return False
    other = is_another(bare, one.bare)
    if _is_of_one_matter(text, one, corpus):
        return not (other and _is_itself(text, one))
    return not other and (is_worded or _is_near(bare, one, text, corpus))


def _is_near(bare: str, one: Known, text: Text, corpus: Corpus) -> bool:
    """Whether a text is of the issue or the meeting of a document whose title it nearly quotes."""
    record, other = text.located, corpus.records[one.record]
    if not isinstance(record, Record):
        return False
    is_here = record.issue_id == other.issue_id
    if is_here and (_is_later(bare, one.bare) or _is_of_like_kind(bare, one.bare)):
        return True
    return _meeting(record, corpus) == _meeting(other, corpus) != ""


def _is_itself(text: Text, one: Known) -> bool:
    """Whether a title is nearly that of the document itself: what it takes the place of has such a one."""
    return isinstance(text.located, Record) and text.located.id == one.record


def _is_of_one_matter(text: Text, one: Known, corpus: Corpus) -> bool:
    matters = matters_of(corpus)
    record = text.located
    return isinstance(record, Record) and matters.get(record.id) == matters.get(one.record)


def _is_later(quoted: str, known: str) -> bool:
    """Whether a title counts a later term or session than the known one, which its issue cannot have yet."""
    counts = (_TERM_OR_SESSION.findall(title) for title in (quoted, known))
    quoted_counts, known_counts = ([number_of(one) for one in found] for found in counts)
    differ = [o - k for o, k in zip(quoted_counts, known_counts, strict=False) if o != k]
    return len(quoted_counts) == len(known_counts) and len(differ) == 1 and differ[0] > 0


def _is_of_like_kind(one: str, other: str) -> bool:
    """Whether titles differ in the last word alone, and by one that is easily taken for the other."""
    return one[:-2] == other[:-2] and any({one[-2:], other[-2:]} <= of for of in _ALIKE)


def _meeting(record: Record[Model], corpus: Corpus) -> str:
    """Return the id of the meeting that a record is, or belongs to; nothing if that is unknown."""
    held = meeting_of(corpus).get(record.id)
    if isinstance(record.data, MeetingRecord):
        return record.id
    return held.record.id if held and held.record else ""

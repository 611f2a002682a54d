"""cited-number：引用的文号是那份文件的。

查什么：文字里题名和文号连写的（《题名》（文号），文号《题名》），与公报登过的文件相比：题名相同而文号不同，
    文号相同而题名是另一份的，提醒；公报里几处引用同一题名而文号不同、同一文号而题名不同的，后一处提醒。
为什么：文号是查找文件的凭据，错一个数就找到了别的文件。
依据：《党政机关公文处理工作条例》：引用公文先引标题，后引发文字号；各份文件互证。
错例：
    依据《关于加强供水管理的通知》（青政〔2023〕8号）        # 登过的这份通知是青政〔2023〕3号
正例：
    依据《关于加强供水管理的通知》（青政〔2023〕3号）
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.check.facts.titles import document_titles
from generator.check.having import texts_having
from generator.check.names.marks import one_form
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "cited-number"
SEVERITY = Severity.WARNING

_NUMBER = r"[\u4e00-\u9fff]{1,12}〔[0-9]{4}〕[0-9]{1,5}号"
_CITED = re.compile(
    rf"(?:《(?P<quoted>[^《》]{{4,90}})》|(?P<bare>关于[^，。；《》（）]{{4,60}}的(?:通知|意见|决定|决议|报告|函|批复|办法|方案|公告)))"
    rf"的?(?:通知|函|批复)?[（(](?P<number>{_NUMBER})[）)]"
)
_NUMBER_FIRST = re.compile(
    rf"(?P<number>{_NUMBER})[，、]?《(?P<quoted>[^《》]{{4,90}})》(?P<bare>(?!))?"
)
_BEFORE_CODE = re.compile("^(?:按照|根据|依据|依照|以|按|由|见|据|与|和|及|对|在|于)+")
"""Words before the code of an office that are none of it."""
_ANY = re.compile("(?<=[\u4e00-\u9fff])〔[0-9]{4}〕[0-9]{1,5}号(?:[）)]|[，、]?《)")
"""What each citation has, from the bracket on: few characters are looked at that are none."""
_EMPTY = re.compile("[的等了及和、]")
"""What titles are quoted with or without."""


@dataclass(frozen=True)
class _Known:
    """A title with its number, and where that is said."""

    title: str
    number: str
    where: str


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every citation whose number is another document's, or whose document has another number."""
    by_title: dict[str, _Known] = {}
    by_number: dict[str, _Known] = {}
    for one in _documents(corpus):
        by_title.setdefault(one.title, one)
        by_number.setdefault(one.number, one)
    for text in texts_having(corpus, _ANY):
        every = (*_CITED.finditer(text.text), *_NUMBER_FIRST.finditer(text.text))
        for found in sorted(every, key=lambda one: one.start()):
            title = _bare(found["quoted"] or found["bare"])
            number = _BEFORE_CODE.sub("", found["number"])
            same_title, same_number = by_title.get(title), by_number.get(number)
            where = f"{text.source.path} 第{text.mark(found.start()).line}行"
            one = _Known(title, number, where)
            if same_title and same_title.number != number:
                message = f"“{title}”这里的文号是{number}，{same_title.where}是{same_title.number}"
                yield text.finding(found.start("number"), message, "请核对文号")
            elif same_number and _differs(same_number.title, title):
                message = f"{number}这里是“{title}”，{same_number.where}是“{same_number.title}”"
                yield text.finding(found.start("number"), message, "请核对题名和文号")
            by_title.setdefault(title, one)
            by_number.setdefault(number, one)


def _differs(one: str, other: str) -> bool:
    """Whether two titles are not the same with the issuer's name or the kind left out."""
    one, other = (_EMPTY.sub("", title) for title in (one, other))
    return not (one in other or other in one)


def _bare(title: str) -> str:
    return one_form("".join(title.split()))


def _documents(corpus: Corpus) -> Iterator[_Known]:
    for one in document_titles(corpus):
        if one.number:
            where = f"{one.mark.path} 第{one.mark.line}行"
            yield _Known(_bare(one.title), one.number, where)

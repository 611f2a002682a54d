"""document-number：文号的写法和代字。

查什么：带年份的文号要写成“代字〔年份〕号数号”：用六角括号〔〕，年份四位、用阿拉伯数字，不编虚位，不加“第”；
    记录里的文号和正文引用的文号都查。按届编号的公告（〔九届〕第7号、〔第九届〕第七号）不查。代字要是发文机关登记的（机构登记册的 codes），
    不能是别的机关的；没有登记的，别的机关用得更多的提醒。文号的年份与文件的日期不同年的，
    正文引用的文号年份比本期还晚的，提醒。
为什么：文号是查找文件的凭据，一个括号、一个零都使它查不到。
依据：《党政机关公文处理工作条例》；《党政机关公文格式》GB/T 9704—2012：
    年份、发文顺序号用阿拉伯数字标注，年份标全称，用六角括号括入，顺序号不加“第”字，不编虚位。
错例：
    number: 青政[2021]第047号
正例：
    number: 青政〔2021〕47号
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.check.names.numbers import WELL_FORMED, Numbered, numbered
from generator.check.rule import Finding
from generator.check.texts import Text, texts
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.problems import Severity
from generator.statutes.numerals import NUMERALS

ID = "document-number"
SEVERITY = Severity.ERROR

_PARTS = (
    r"[〔\[（(【﹝［]\s*(?P<year>(?:19|20|１９|２０)[0-9０-９]{2})年?\s*[〕\]）)】﹞］]"
    r"\s*第?\s*(?P<number>[0-9０-９]+)\s*号"
)
_LIKE = re.compile(rf"(?P<code>[\u4e00-\u9fff]{{1,12}})\s*{_PARTS}")
_OF_A_TERM = re.compile(rf"[〔（]第?[{NUMERALS}]+届[〕）]第?(?:[1-9][0-9]*|[{NUMERALS}]+)号")
"""Announcements are counted by terms of the congress, as are 第7号 and its like."""
_CITED = re.compile(rf"(?<=[\u4e00-\u9fff]){_PARTS}")
_WELL_CITED = re.compile(r"(?<=[\u4e00-\u9fff])〔(?P<year>[0-9]{4})〕[1-9][0-9]*号")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every document number that is not written as the standard says, or is not its issuer's."""
    codes = {
        code: located.data.name for located in corpus.content.bodies for code in located.data.codes
    }
    used = _used(numbered(corpus))
    for one in numbered(corpus):
        yield from _form(one)
        yield from _code(one, codes)
        yield from _elsewhere(one, used)
        yield from _year(one)
    for text in texts(corpus):
        yield from _cited(text)
        yield from _to_come(text, corpus)


def _form(one: Numbered) -> Iterator[Finding]:
    number = one.value.value
    if WELL_FORMED.fullmatch(number) or _OF_A_TERM.fullmatch(number):
        return
    found = _LIKE.fullmatch(number)
    if found:
        hint = f"应作“{found['code']}{_right(found)}”"
        yield Finding(one.value.mark, f"文号“{number}”的写法不合标准", hint)
    elif re.search(r"[〔〕\[\]［］]|[（(【]\s*(?:19|20)[0-9]{2}\s*[）)】]", number):
        hint = "应作“代字〔年份〕号数号”，如 青政〔2021〕47号"
        yield Finding(one.value.mark, f"文号“{number}”的写法不合标准", hint)


def _right(found: re.Match[str]) -> str:
    """Return year and number as they should be written."""
    year, number = (unicodedata.normalize("NFKC", found[part]) for part in ("year", "number"))
    return f"〔{year}〕{int(number)}号"


def _code(one: Numbered, codes: Mapping[str, str]) -> Iterator[Finding]:
    found = _LIKE.fullmatch(one.value.value)
    if not found or not one.issuer:
        return
    code, own = found["code"], one.issuer.codes
    owner = codes.get(code)
    if owner and code not in own:
        message = f"代字“{code}”是{owner}的，这份文件由{one.issuer.name}发"
        yield Finding(one.value.mark, message, "请核对发文机关和文号")
    elif own and code not in own:
        message = f"{one.issuer.name}登记的代字是“{'”“'.join(own)}”，这里作“{code}”"
        hint = "请核对文号；确有这个代字的，请加入机构登记册的 codes"
        yield Finding(one.value.mark, message, hint)


def _used(numbers: Iterable[Numbered]) -> Mapping[str, Counter[str]]:
    """Return how often each code begins numbers, by the issuers' names."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in numbers:
        parts = WELL_FORMED.fullmatch(one.value.value)
        if parts and one.issuer:
            found[parts["code"]][one.issuer.name] += 1
    return found


def _elsewhere(one: Numbered, used: Mapping[str, Counter[str]]) -> Iterator[Finding]:
    """Yield a code that is not registered, and that another body uses more often than its issuer."""
    found = WELL_FORMED.fullmatch(one.value.value)
    if not found or not one.issuer or one.issuer.codes:
        return
    issuers = used[found["code"]]
    most, times = issuers.most_common(1)[0]
    if most != one.issuer.name and times > issuers[one.issuer.name]:
        message = f"代字“{found['code']}”在别处是{most}的，这份文件由{one.issuer.name}发"
        hint = "请核对发文机关和文号；代字请登记在机构登记册的 codes"
        yield Finding(one.value.mark, message, hint, Severity.WARNING)


def _year(one: Numbered) -> Iterator[Finding]:
    found = WELL_FORMED.fullmatch(one.value.value)
    if found and one.date and int(found["year"]) != one.date.year:
        message = f"文号的年份是{found['year']}，文件的日期是{one.date}"
        yield Finding(one.value.mark, message, "请核对文号和日期", Severity.WARNING)


def _cited(text: Text) -> Iterator[Finding]:
    """Yield the numbers that a text cites wrongly; what precedes a code cannot be told from it."""
    for found in _CITED.finditer(text.text) if "号" in text.text else ():
        right = _right(found)
        if found[0] != right:
            message = f"引用的文号“{found[0]}”的写法不合标准"
            hint = f"应作“{right}”；原件如此的，请用 accept 说明"
            yield text.finding(found.start(), message, hint, Severity.WARNING)


def _to_come(text: Text, corpus: Corpus) -> Iterator[Finding]:
    """Yield the numbers that a text cites of a year after its issue's."""
    record = text.located
    if not isinstance(record, Record) or "〔" not in text.text:
        return
    date = corpus.content.issues[record.issue_id].data.date
    for found in _WELL_CITED.finditer(text.text):
        if date and int(found["year"]) > date.year:
            message = f"引用的文号“{found[0]}”的年份比本期（{date}）还晚"
            yield text.finding(found.start(), message, "请核对文号", Severity.WARNING)

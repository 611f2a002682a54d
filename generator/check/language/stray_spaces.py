"""stray-spaces：汉字之间不留空格。

查什么：词句中间的空格，和标点前后的空格。
    姓名、标题排版时拉开的（张　玲，决　定），层次序数、章条款号后面的（第一条　本办法……），
    标题几行之间的，日期与其后的通过、施行之间的（2020年1月20日　县…会议通过），历次通过、修正之间的（…第一次修正　根据…），联合发文的机关之间的（《中共…县委 …县人民政府关于…》），标准名称里的（国家标准 果冻），职务与姓名之间的（县长 王大海），整格整行只是一串姓名或词语的，不算；
    日期里空着没有填的，由 no-such-date 查。
为什么：空格把一个词断成两个，印出来有缝，读者也检索不到。
依据：《标点符号用法》（GB/T 15834—2011）：标点占字位置；中文排版通例。
错例：
    常委会会 议听取了报告 ，并进行了审议
正例：
    常委会会议听取了报告，并进行了审议
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.dates import blank_dates
from generator.check.language.han import HAN
from generator.check.rule import Finding, Reach
from generator.check.texts import Text, TextKind
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "stray-spaces"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_SPACE = "[ \u00a0\u2002-\u200a\u3000]+"
_WORDS = re.compile(f"(?<![{HAN}])[{HAN}]++(?:{_SPACE}[{HAN}]++)+")
_GAP = re.compile(_SPACE)
_BESIDE = re.compile(
    f"(?<=[{HAN}0-9％%”》）]){_SPACE}(?=[，。；：、！？）》”])|(?<=[，；（《“]){_SPACE}(?=[{HAN}0-9“《（])"
)
_ANY = re.compile(f"[{HAN}0-9％%”》），；（《“]{_SPACE}[{HAN}0-9，。；：、！？）》”“《（]")
_NUMBERED = re.compile(r"第?[一二三四五六七八九十百〇零]+[编章节条款项]?|附件?|附表|附录|附图")
_LONGEST_NAME = 4
_OFFICE = "长任员官记席师理"
"""The last characters of offices."""
_SHORTEST_LINE = 6
_PARTS = 3
_TITLE = re.compile(
    "关于[^。；]{4,80}(?:解释|规定|意见|决定|决议|通知|办法|条例|批复|函|报告|通报)(?:（[^（）]*）)?$"
)
"""A line that is the title of a document."""
_DATE_BEFORE = re.compile("[0-9０-９]月[0-9０-９]{1,2}日")
_LONGEST_DATE = 12
_DONE = re.compile("(?:通过|批准|修正|修订|公布|公告|发布|施行|印发)$")
_ISSUER = re.compile("(?:[省市县区州旗]委|政府|委员会|办公[厅室]|法院|检察院|[部局厅署会院行])$")
_MISNUMBERED = re.compile("第[^，。；]{0,8}[－—–ー-][编章节条款]$")
"""A number with a dash for 一, which another rule tells: 第三十－条 is followed by a space like all."""
_STANDARD = re.compile(
    r"(?:(?:国家|行业|地方|团体|企业)标准|[A-Z]{2,4}(?:/[TZ])?\s*[0-9][0-9.\-—]*\s*[一-鿿]*)$"
)
_FAR = 40
_NEXT = re.compile("根据|依据|经|自")
"""What parts the clauses of a statute's history: …第一次修正　根据…, …公布　自…施行."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield the first space inside the words, and beside the marks, of every text."""
    for text in texts_having(corpus, _ANY):
        yield from text.gathered(_in_words(text))
        beside = _BESIDE.finditer(text.text)
        yield from text.gathered((at.start(), "标点旁边有空格", "请删去空格") for at in beside)


def _in_words(text: Text) -> Iterator[tuple[int, str, str]]:
    blanks = {at for date in blank_dates(text.text) for at in range(*date.span())}
    for match in _WORDS.finditer(text.text):
        is_whole = match.span() == (0, len(text.text))
        is_last = match.end() == len(text.text)
        is_title = text.role is TextKind.HEADING or text.path[-1:] == ("title",)
        is_title = is_title or bool(_TITLE.search(text.text))
        if is_whole and is_title and _has_lines(match[0]):
            continue
        is_issuers = _is_of_issuers(text.text, match)
        behind_date = len("日") if _begins_with_date(text.text, match) else -1
        for offset in _stray(match[0], is_whole, is_last=is_last):
            at = match.start() + offset
            if at in blanks or offset == behind_date or is_issuers:
                continue
            if offset == 1 and _MISNUMBERED.search(text.text, 0, match.start() + 1):
                continue
            if (is_title and _parts_lines(text.text, at)) or _is_in_standard(text.text, at):
                continue
            message = f"“{_around(match[0], offset)}”中间有空格"
            yield match.start() + offset, message, "请删去空格"


def _is_of_issuers(text: str, match: re.Match[str]) -> bool:
    """Whether the spaces part those who issued a document together, before what it is about: 《中共…县委 …县人民政府关于…》."""
    run, about, _ = match[0].partition("关于")
    begins = match.start() == 0 or text.startswith("《", match.start() - 1)
    is_said = bool(about) or match.end() == len(text)
    issuers = [one for one in _GAP.split(run) if one]
    return begins and is_said and all(_ISSUER.search(one) for one in issuers)


def _parts_lines(title: str, at: int) -> bool:
    """Whether a space parts two clauses of a title, marks and quotations among them."""
    before = re.split(_SPACE, title[:at])[-1]
    behind = re.split(_SPACE, title[at:].lstrip())[0]
    return min(len(before), len(behind)) >= _SHORTEST_LINE


def _is_in_standard(text: str, at: int) -> bool:
    """Whether a space parts the words of a standard's name: GB/T 16180 劳动能力鉴定 职工工伤……, 《国家标准 果冻》."""
    return bool(_STANDARD.search(text, max(0, at - _FAR), at))


def _stray(run: str, is_whole: bool, *, is_last: bool) -> Iterator[int]:
    """Yield where the spaces stand that belong to no name, title or numeral."""
    words = _GAP.split(run)
    is_list = all(len(word) <= _LONGEST_NAME for word in words)
    is_spaced = all(len(word) == 1 for word in words)
    if (
        is_spaced
        or (is_list and (is_whole or "\u3000" in run))
        or _is_signed(words, run, is_whole or is_last)
    ):
        return
    for index, gap in enumerate(_GAP.finditer(run)):
        is_numbered = index == 0 and _NUMBERED.fullmatch(words[0])
        is_history = _DONE.search(words[index]) and _NEXT.match(words[index + 1])
        if not (is_numbered or is_history):
            yield gap.start()


def _is_signed(words: list[str], run: str, is_whole: bool) -> bool:
    """Whether this is an office and a name, which may be padded: 县长 王大海, 市长　高　永."""
    name = words[1:]
    if "\u3000" in run and all(len(word) == 1 for word in name):
        return True
    if not is_whole or len(words[-1]) > _LONGEST_NAME:
        return False
    is_named = words[0][-1] in _OFFICE and len("".join(name)) <= _LONGEST_NAME
    # An organ, an office, a name.
    return is_named or (len(words) == _PARTS and words[1][-1] in _OFFICE)


def _has_lines(title: str) -> bool:
    """Whether the spaces of a title part its lines, which are long."""
    return min(map(len, _GAP.split(title))) >= _SHORTEST_LINE


def _begins_with_date(text: str, match: re.Match[str]) -> bool:
    """Whether the first space stands behind a date: 2020年1月20日　县…会议通过, …日 施行."""
    return _GAP.split(match[0], maxsplit=1)[0] == "日" and bool(
        _DATE_BEFORE.search(text, max(0, match.start() - _LONGEST_DATE), match.start() + 1)
    )


def _around(run: str, offset: int) -> str:
    return run[max(0, offset - 4) : offset + 6].strip()

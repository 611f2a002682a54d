"""lost-character：词语里不漏字。

查什么：公文常用的词和词组（三个字以上）漏了一个字，剩下的不是词，公开法规、报告里也几乎没有这样连写的
    （常务委会、人民代大会、审议意），而补上这个字全句通顺得多，提醒原来的字和应是的词；
    “4.8个百分”这样少了“点”的，“第十四人民代表大会”少了“届”的，“第五会议”少了“次”的，“人大五次会于……”少了“议”的，“人大常委主任”少了“会”的，“第三十五第二款”少了“条”的，“第章　附则”少了序号的，
    “政府办公关于……”少了“室”的，“某某有公司、”少了“限”的，也提醒。
    漏了字仍是词的（登记表、登记）要看语意，不查；登记的姓名、机构、用词，两份以上文件用过的，不提醒（与 homophone 相同）。
为什么：改稿、转换格式时最容易丢一个字，读的人会自己补上，看不出来。
依据：公开法规的用词；校对通例。
错例：
    县人大常务委会听取了报告
正例：
    县人大常务委员会听取了报告
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.han import HAN
from generator.check.language.miswritten import miswritten, told
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity
from generator.words.slips import Way

ID = "lost-character"
SEVERITY = Severity.WARNING

_OF_POINTS = re.compile(r"(?<![0-9])(?<![0-9]\.)[0-9][0-9.]*+个百分(?![点比数之率制位])")
_NUMERAL = "[一二三四五六七八九十百]"
_PATTERNS = (
    (re.compile("(?<=[0-9])(?P<said>个百)(?P<after>点)"), "分"),
    (re.compile("(?P<said>第[一二三四]季)(?P<after>(?=[，。、；]|末|GDP))"), "度"),
    (re.compile(f"第(?P<said>{_NUMERAL}{{1,4}})(?P<after>人民代表大会)"), "届"),
    (
        re.compile(f"(?P<said>十{_NUMERAL}{{1,2}})(?P<after>人大(?={_NUMERAL}{{1,3}}次|常委会))"),
        "届",
    ),
    (re.compile(f"第(?P<said>{_NUMERAL}{{1,4}})(?P<after>会议)(?!室|厅|中心)"), "次"),
    (
        re.compile(
            f"(?P<said>(?:第|人大|大会|届){_NUMERAL}{{1,4}}次会)(?P<after>(?:于(?!是)|在|期间|召开|开幕|闭幕|关于|通过|决定|听取|指出|主席团|审议|议程|上[，。]))"
        ),
        "议",
    ),
    (
        re.compile(
            f"(?P<said>第?{_NUMERAL}{{1,4}}次)(?P<after>议(?=通过|决定|听取|审议|关于|主席团|[，。》]))"
        ),
        "会",
    ),
    (
        re.compile(
            "(?P<said>人大常委)(?P<after>(?:副?主任|党组|办公|机关|组成人员|工作机构|工作报告))"
        ),
        "会",
    ),
    (
        re.compile(
            "(?P<said>(?:人大|代表大会)常委会)(?P<after>议(?=通过|审议|听取|决定|认为|指出|表决))"
        ),
        "会",
    ),
    (
        re.compile(
            "(?P<said>(?:人民政府|委员会|常委会|政府|县委|市委|评议|领导小组)办公)(?P<after>关于|印发|转发|汇总|的通知)"
        ),
        "室",
    ),
    (
        re.compile(
            f"(?<=[{HAN}]{{4}})(?<![没还所拥设现共各国已原自既私民均都内里尚])(?P<said>有)(?P<after>公司(?=[、，。；）]|$))"
        ),
        "限",
    ),
    (
        re.compile(f"(?P<said>第{_NUMERAL}{{1,6}})(?P<after>第{_NUMERAL}{{1,3}}[款项](?![第之]))"),
        "条",
    ),
    (re.compile(f"(?<=[{HAN}]{{2}})(?P<said>有限)(?P<after>司(?=[、，。；）]|$))"), "公"),
)
"""What is left of terms whose parts are words, or numerals."""
_ANY = re.compile("|".join(re.sub(r"\(\?P<[a-z]+>", "(?:", form.pattern) for form, _ in _PATTERNS))
_NO_NUMBER = re.compile(
    r"(?<![等门及])第(?=条(?:第|规定|的规定|至)|[章节](?:[ \u3000]|总则|附则|法律责任)|届(?:人民|全国人)|次(?:会议|全体会议))"
)
_LEAST = 4.0
"""How much likelier a text must be with the word: what is left of it stands nowhere else."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every string that is a word but for one character."""
    for text in texts_having(corpus, _OF_POINTS):
        for cut in _OF_POINTS.finditer(text.text):
            yield text.finding(cut.start(), f"“{cut[0]}”疑是“{cut[0]}点”漏了一个字", "请核对")
    for text in texts_having(corpus, _NO_NUMBER):
        for cut in _NO_NUMBER.finditer(text.text):
            after = text.text[cut.end()]
            message = f"“第{after}”漏了是第几{after}"
            yield text.finding(cut.start(), message, "请补上序号")
    for text in texts_having(corpus, _ANY):
        for at, message in _terms(text.text):
            yield text.finding(at, message, "请核对")
    found = miswritten(corpus, Way.LOST, _LEAST)
    yield from told(found, lambda one: f"“{one.typed}”疑是“{one.word}”漏了一个字")


def _terms(text: str) -> Iterator[tuple[int, str]]:
    """Yield where a term lost a character whose parts are words, or numerals, and which."""
    for form, lost in _PATTERNS:
        for cut in form.finditer(text):
            said, after = cut["said"], cut["after"]
            yield (
                cut.start("after"),
                f"“{said}{after}”疑是“{said}{lost}{after}”漏了一个字",
            )

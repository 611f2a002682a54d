"""lost-character：词语里不漏字。

查什么：公文常用的词和词组（三个字以上）漏了一个字，剩下的不是词，公开法规、报告里也几乎没有这样连写的
    （常务委会、人民代大会、审议意），而补上这个字全句通顺得多，提醒原来的字和应是的词；
    “4.8个百分”这样少了“点”的，也提醒。
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
from generator.check.language.miswritten import miswritten, told
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity
from generator.words.slips import Way

ID = "lost-character"
SEVERITY = Severity.WARNING

_OF_POINTS = re.compile(r"(?<![0-9])(?<![0-9]\.)[0-9][0-9.]*+个百分(?![点比数之率制位])")
_LEAST = 4.0
"""How much likelier a text must be with the word: what is left of it stands nowhere else."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every string that is a word but for one character."""
    for text in texts_having(corpus, _OF_POINTS):
        for cut in _OF_POINTS.finditer(text.text):
            yield text.finding(cut.start(), f"“{cut[0]}”疑是“{cut[0]}点”漏了一个字", "请核对")
    found = miswritten(corpus, Way.LOST, _LEAST)
    yield from told(found, lambda one: f"“{one.typed}”疑是“{one.word}”漏了一个字")

"""look-alike：字形相近的别字。

查什么：两到四个字里有一个字换成字形相近的另一个字，就是常用的词，换上它全句通顺得多
    （己经、末成年人、人大常委会委贝、收人、土地整冶），提醒原来的字和应是的词。
    原来的字也是词的（外置、处置），要通顺得多得多才提醒；登记的姓名、机构、用词，像姓名、地名的，
    引号里的，两份以上文件用过的，不提醒（与 homophone 相同）；读音也相同的，归 homophone。
    数字后面的“个”“条”“日”“人”写成“各”“调”“曰”“入”的（65各村、8月5曰），也提醒。
为什么：五笔、手写和扫描识别最容易错成形近的字，一眼看过去看不出来，读者却检索不到。
依据：词典和公开法规的用词；《通用规范汉字表》。
错例：
    全县65各村己经通了自来水，农民的收人增加了。
正例：
    全县65个村已经通了自来水，农民的收入增加了。
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.miswritten import miswritten, told
from generator.check.rule import Finding
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.problems import Severity
from generator.words.slips import Way

ID = "look-alike"
SEVERITY = Severity.WARNING

_MEASURES = {"各": "个", "调": "条", "曰": "日", "入": "人"}
_MEASURE = re.compile(
    "(?<=[0-9])各(?!自|个|占|类|种|项|有|级|界|1|2)|(?<=[0-9])调(?![整减增查研配出入解度控到至])"
    "|(?<=[0-9])曰|(?<=[0-9])入(?![库列选围园口账学住会境股网户场])"
    "|(?<=[0-9][万千百])入(?![库列选围园口账学住会境股网户场])"
    "|(?<=[0-9]月)(?:未|低)(?=[，。；、）]|$)"
)
_AFTER_MONTH = {"未": "末", "低": "底"}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every string in which a character stands for one of like shape."""
    yield from told(
        miswritten(corpus, Way.SHAPE), lambda one: f"“{one.typed}”疑是“{one.word}”的形近别字"
    )
    for text in texts_having(corpus, _MEASURE):
        yield from _measures(text)


def _measures(text: Text) -> Iterator[Finding]:
    for found in _MEASURE.finditer(text.text):
        right = (_MEASURES | _AFTER_MONTH)[found[0]]
        before = text.text[max(0, found.start() - 4) : found.start()]
        message = f"“{before}{found[0]}”里的“{found[0]}”疑是“{right}”"
        yield text.finding(found.start(), message, "请核对")

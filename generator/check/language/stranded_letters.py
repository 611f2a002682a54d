"""stranded-letters：中文里没有遗落的字母。

查什么：夹在汉字中间的小写字母（忘了切换输入法留下的拼音），孤零零的大写字母，
    混在数字里形似数字的字母（2O21年，l0月），混在拉丁字母里形似的西里尔字母、希腊字母。
    GDP、5G、PM2.5、A类、B超、T恤、维生素C、单位、网址、邮箱、列举的A、B、C，隐去名称的A公司、M书店、甲省B市不算。
为什么：遗落的字母不成意思；形似的字母看不出来，却检索不到。
依据：校对通例。
错例：
    会yi听取了报告，2O21年完成
正例：
    会议听取了报告，2021年完成
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.han import HAN
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "stranded-letters"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_LOWER = re.compile(rf"(?<=[{HAN}，。；：、])[a-z]{{1,6}}(?=[{HAN}，。；：、]|$)")
_WORDS = {"app", "e", "i", "km", "kg", "mm", "cm", "m", "t", "kw", "pH", "wifi", "vs", "logo", "vlog"}  # fmt: skip
"""Words and units that Chinese print has in small letters; e and i begin names of brands."""
_UPPER = re.compile(rf"(?<=[{HAN}])[A-Z](?=[{HAN}])")
_KINDS = "类级等档座区栋楼型股轮段线组卷股证照标牌款方点处面侧端字形超恤光射歌币包期县市镇村企校项表图目标轴版本站网柱桥梁片井口门号公医书店厂银学集商酒饭宾旅超幼养物房基团社中平网小大市省国先女某"
"""What a letter may be the name of: A类, B超."""
_NAMED = "素拉案项件表图本第型区甲类级组栋座段号款线县市镇村企校点方为选分用叫按某从到与和及在是"
"""What a letter may be the name of, before it: 维生素C含量, 方案B中, 按A计."""
_COUNTED = "年月日个万亿元件名人次项户家所座条％%"
_DIGIT = re.compile(
    rf"(?<=[0-9])[OoIl](?=[0-9{_COUNTED}])|(?<![0-9A-Za-z])I(?=[0-9]+[{_COUNTED}])"
    r"|(?<![0-9A-Za-z])l(?=[0-9])|(?<=[0-9][0-9])O(?![A-Za-z0-9])"
)
"""A digit typed as a letter; 5l are five litres, O3 and H2O are gases."""
_FOREIGN = re.compile(r"[A-Za-z0-9][\u0370-\u03ff\u0400-\u04ff]+|[\u0400-\u04ff]+(?=[A-Za-z0-9])")
_LETTER = re.compile("[A-Za-z\u0370-\u04ff]")
_GREEK_UNITS = re.compile(r"[0-9][μΩ]")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every letter that belongs to no word."""
    for text in texts_having(corpus, _LETTER):
        for match, message in _found(text.text):
            yield text.finding(match.start(), message, "请核对，删去或改成应有的字")


def _found(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for match in _LOWER.finditer(text):
        if match[0] not in _WORDS:
            yield match, f"汉字中间有遗落的字母“{match[0]}”"
    for match in _UPPER.finditer(text):
        if text[match.end()] not in _KINDS and text[match.start() - 1] not in _NAMED:
            yield match, f"汉字中间有孤零零的字母“{match[0]}”"
    for match in _DIGIT.finditer(text):
        yield match, f"数字里的“{match[0]}”是字母"
    for match in _FOREIGN.finditer(text):
        if not _GREEK_UNITS.match(match[0]):
            yield match, f"“{match[0]}”里混有形似拉丁字母的外文字母"

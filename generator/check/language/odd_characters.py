"""odd-characters：没有看不见、印不出的字符。

查什么：替换符 U+FFFD（转换编码失败留下的“�”）、私用区的字符（别人电脑上没有的造字）、零宽、控制方向、选择字形的和其他看不见的字符、
    形同空格的空白字符、软连字符，以及形同汉字的部首字符（⼈、⽔，多半从 PDF 复制而来）和兼容汉字。
    程序读文件时已经拒绝的控制字符不在此列。
为什么：印出来是空白、方框，或者看着正确却检索不到、排不了序。
依据：GB 18030—2022；Unicode 标准关于私用区、部首区和格式字符的规定。
错例：
    ⽔利局局长        # 第一个字是部首字符 U+2F54
正例：
    水利局局长
"""

import re
import unicodedata
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.invisible import BLANK, invisible
from generator.check.rule import Finding, Reach
from generator.check.values import Value, values
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "odd-characters"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE

_ODD = re.compile(f"[{invisible()}\ufffd\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f]")
_WRITTEN = re.compile(rf"{_ODD.pattern}|\\[uUxNLP]")
"""One of them in a file, or an escape that may stand for one."""
_KINDS = (
    ("\ufffc", "\ufffd", "替换符，原来的字已经丢失", "请对照原件补上"),
    ("\ue000", "\uf8ff", "私用区的字符，别人的电脑上没有", "请改用通行的字"),
    ("\U000f0000", "\U0010ffff", "私用区的字符，别人的电脑上没有", "请改用通行的字"),
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every such character: in texts at its place, in other values at the value."""
    for text in texts_having(corpus, _ODD):
        yield from text.each_once((at.start(), *_told(at[0])) for at in _ODD.finditer(text.text))
    odd = {path for path, source in corpus.content.sources.items() if _WRITTEN.search(source.text)}
    for located in corpus.content.everything() if odd else ():
        if located.place.mark.path in odd:
            for value in values(located, str):
                yield from _reference(value)


def _reference(value: Value[str]) -> Iterator[Finding]:
    """Yield the first such character of a name or other reference, which is no printed text."""
    if type(value.value) is not str and "\n" not in value.value:
        for match in list(_ODD.finditer(value.value))[:1]:
            yield Finding(value.mark, *_told(match[0]))


def _told(character: str) -> tuple[str, str]:
    """Return what is wrong with a character, and how to mend it."""
    name = f"U+{ord(character):04X}"
    for first, last, what, hint in _KINDS:
        if first <= character <= last:
            return f"有字符 {name}：{what}", hint
    if unicodedata.category(character) == "Zs" or character in BLANK:
        return f"有形同空格的字符 {name}", "请删去，或改成空格"
    plain = unicodedata.normalize("NFKC", character)
    if plain != character and plain.isalpha():
        return f"“{character}”（{name}）形同“{plain}”而不是这个字", f"请改成“{plain}”"
    if "\u2e80" <= character <= "\u2fdf" or "\uf900" <= character <= "\ufaff":
        return f"“{character}”（{name}）是部首或兼容字符", "请改成通行的字"
    return f"有看不见的字符 {name}", "请删去"

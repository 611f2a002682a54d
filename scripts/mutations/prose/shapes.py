"""Slips of the eye, and of grammar: characters of like shape; 的地得; 做作."""

import re
from collections.abc import Iterator

from mutations.prose.slip import Prose, Slip
from mutations.prose.words import words

_LOOK = (
    "己已巳 末未 曰日 土士 千干 人入 大太 天夭 刀刁 旦且 兔免 晴睛 辨辩 侯候 治冶 享亨 祟崇 列例 "
    "予预 忆亿 各个 条调 拨拔 底低 度渡 记纪 即既 形型 像象 帐账 做作"
)
_ALIKE = {
    one: [other for other in group if other != one] for group in _LOOK.split() for one in group
}
_DIGIT = re.compile("(?<=[0-9])[01](?=[0-9年月日个万亿元件名人])|[01](?=[0-9])")
_LETTERS = {"0": "O", "1": "l"}
_PARTICLES = "的地得"
_DONE = re.compile("[做作]")


def look_alikes(prose: Prose) -> Iterator[Slip]:
    """Write a character for one of like shape; a letter for a digit."""
    for passage in prose.passages:
        for at, char in enumerate(passage.read):
            for other in _ALIKE.get(char, ()):
                if {char, other} != set("做作"):
                    yield passage.slip("形近字", at, at + 1, other)
        for match in _DIGIT.finditer(passage.read):
            yield passage.slip("数字写成字母", match.start(), match.end(), _LETTERS[match[0]])


def particles(prose: Prose) -> Iterator[Slip]:
    """Write one of 的地得 for another, where it stands as a word by itself."""
    for passage in prose.passages:
        for start, word in words(passage.read):
            if word in _PARTICLES:
                other = prose.dice.choice(_PARTICLES.replace(word, ""))
                yield passage.slip("的地得", start, start + 1, other)


def done(prose: Prose) -> Iterator[Slip]:
    """Write 做 for 作, 作 for 做, before a word or in one."""
    for passage in prose.passages:
        for match in _DONE.finditer(passage.read):
            other = "做" if match[0] == "作" else "作"
            yield passage.slip("做作", match.start(), match.end(), other)

#!/usr/bin/env python3
"""Writes what `generator/words/` knows beside jieba's dictionary: words by sound, counts of official use.

    .venv/bin/python scripts/pack_words.py DIR, and then once more with --strings

Every .md and .txt below DIR is a public statute or another official text. Of the texts nothing is
kept but how often words, and words side by side, stand in them. Statutes are many and reports few:
reports were laid there three times for the strings.
"""

import argparse
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from packing.neighbours import neighbours
from packing.strings import numbered_runs, runs
from packing.torn import torn
from regulations import files, plain

from generator.pinyin.running import default_reading, read
from generator.words.dictionary import dictionary
from generator.words.homophones import misheard
from generator.words.lattice import Lattice
from generator.words.likelihood import Likelihood, counts
from generator.words.sounds import of_one_sound

WORDS = Path(__file__).parent.parent / "generator" / "words"
_HAN = re.compile("[\u4e00-\u9fff]+")
_SELDOM = {2: 20, 3: 5, 4: 5}
"""A word of so many characters that jieba met less often is not proposed for another."""
_TERM = 5.0
"""The gain from which a string that is no word may be told, and is kept where it is in use."""
_OF_CONGRESSES = [
    "人民代表大会",
    "常务委员会",
    "人民政府",
    "人民法院",
    "人民检察院",
    "监察委员会",
    "主任会议",
    "全体会议",
    "审议意见",
    "代表建议",
    "组成人员",
    "专门委员会",
    "工作委员会",
    "代表资格审查委员会",
    "政府工作报告",
    "专题询问",
    "满意度测评",
    "人事任免",
    "办理情况",
    "会议纪要",
    "工作评议",
    "视察报告",
    "调研报告",
    "执法检查",
    "补选办法",
    "人大常委会",
    "议案审查委员会",
    "重点建议",
    "满意度",
    "水利局",
    "财政局",
    "民政局",
    "教育局",
    "公安局",
    "司法局",
    "审计局",
    "统计局",
    "交通运输局",
    "农业农村局",
    "生态环境局",
    "卫生健康委员会",
    "发展和改革委员会",
    "人力资源和社会保障局",
    "自然资源和规划局",
    "住房和城乡建设局",
    "市场监督管理局",
    "应急管理局",
    "公共财政预算",
    "生产总值",
    "工业增加值",
    "高标准农田",
    "一般公共预算",
    "固定资产投资",
    "社会消费品零售",
    "可支配收入",
    "民生实事",
    "营商环境",
    "乡村振兴",
    "市政府",
    "县政府",
    "审查委员会",
    "代表小组",
    "代表联络站",
    "常委会会议",
    "组成部门",
    "述职评议",
    "票决制",
    "规范性文件",
    "备案审查",
    "教育体育局",
    "文化旅游局",
    "退役军人事务局",
    "医疗保障局",
    "行政审批",
    "有限责任公司",
    "公益性岗位",
    "公益性公墓",
    "研究室",
]
"""Words of a gazette that statutes seldom have."""
_OFFICIAL, _SIDE_BY_SIDE = 5, 15
"""How often a word, and two side by side, must stand in the official texts to be kept."""


def main() -> int:
    """Count words, and write the four files of them; or, with these, the two files of strings."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--strings", action="store_true", help="torn.txt and neighbours.txt")
    options = parser.parse_args()
    if options.strings:
        _count_strings(options.folder)
    else:
        _count_words(options.folder)
    return 0


def _count_strings(folder: Path) -> None:
    among = runs(plain(path) for path in files(folder))
    _write("torn.txt", torn(counts("pairs.txt"), _OF_CONGRESSES, among))
    numbered = numbered_runs(plain(path) for path in files(folder))
    groups = [words for key, words in of_one_sound() if key.count("'") == 1 and len(words) > 1]
    _write("neighbours.txt", neighbours(groups, numbered))


def _count_words(folder: Path) -> None:
    words, pairs = _counted(folder)
    official = {word: n for word, n in words.items() if n >= _OFFICIAL}
    _write("official.txt", (f"{word} {n}" for word, n in sorted(official.items())))
    frequent = {pair: n for pair, n in pairs.items() if n >= _SIDE_BY_SIDE}
    _write("pairs.txt", (f"{one} {two} {n}" for (one, two), n in sorted(frequent.items())))
    _write(
        "sounds.txt", (f"{key} {' '.join(own)}" for key, own in sorted(_sounds(official).items()))
    )
    _write("terms.txt", iter(sorted(_terms(folder))))


def _terms(folder: Path) -> set[str]:
    """Return what sounds like a word, is none, and stands in two texts or more: terms of law."""
    documents: dict[str, set[Path]] = defaultdict(set)
    for path in files(folder):
        for run in set(_HAN.findall(plain(path))):
            for one in misheard(Lattice(run), _TERM):
                documents[run[one.start : one.end]].add(path)
    return {typed for typed, where in documents.items() if len(where) > 1}


def _counted(folder: Path) -> tuple[Counter[str], Counter[tuple[str, str]]]:
    """Return how often words, and words side by side, stand in the texts; jieba's are cut."""
    likelihood = Likelihood(official={})
    words: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    for path in files(folder):
        for run in _HAN.findall(plain(path)):
            cut = Lattice(run, likelihood).words()
            words.update(cut)
            pairs.update(pairwise(cut))
    return words, pairs


def _sounds(official: Mapping[str, int]) -> Mapping[str, list[str]]:
    """Return the words that may be meant, and single characters, by their syllables."""
    found: dict[str, list[str]] = defaultdict(list)
    heard: dict[str, Counter[str]] = defaultdict(Counter)
    for word, frequency in _proposed(official):
        syllables = read(word)
        if all(syllables):
            found["'".join(syllables)].append(word)
            for char, syllable in zip(word, syllables, strict=True):
                heard[char][syllable] += frequency
    for char in {char for word in dictionary() for char in word if _HAN.fullmatch(char)}:
        own = {default_reading(char)} | {one for one, n in heard[char].items() if n > 20}
        for syllable in filter(None, own):
            found[syllable].append(char)
    return {key: sorted(own) for key, own in found.items()}


def _proposed(official: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    for first in dictionary().firsts():
        for word, frequency in dictionary().words(first).items():
            is_short = len(word) in _SELDOM and _HAN.fullmatch(word)
            if is_short and (word in official or frequency >= _SELDOM[len(word)]):
                yield word, frequency


def _write(name: str, lines: Iterator[str]) -> None:
    (WORDS / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())

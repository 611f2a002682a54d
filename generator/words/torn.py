"""Words of which one character is missing: 常务委会 for 常务委员会.

`torn.txt` has a word a line, and behind it what is left of it without one of its characters: no word,
and hardly anywhere in public statutes and reports but in the word itself; what is marked with ~ stands
there only where it begins or ends within a word. Made by scripts/pack_words.py.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, starmap

from generator.words.dictionary import dictionary
from generator.words.lattice import Lattice
from generator.words.likelihood import beside, is_common, is_word, likelihood
from generator.words.proposals import Proposed, apart, best

WITHIN = "~"
_OPEN = frozenset(
    "省市县区州旗乡镇村国的了在由和与及或对向为是将把被使令请听让给按依据经从以等各本该其"
)
"""Characters behind which a word begins."""
_SUFFIXES = frozenset(
    "工员师者家生人会部局院业商户车机站点区厂店队组室所台网库场学性化度率费税金款品物法制力量线路地方面期型类级式处"
)
"""Characters that belong to the word before: 派遣工代表."""
_KEY = 2
"""Characters by which what is left is looked up; no less is left of a word."""
_NEAR = 2
"""So many characters behind a word that lost its last one it may still come."""
_CUT_SHORT = 9.0
"""What a string must gain that goes on where its word lost the end: it may go on as typed."""
_GOES_ON = ("v", "a", "p", "d", "b")
"""What jieba calls verbs, adjectives, prepositions, adverbs."""
_BEHEADED = 5.6
"""What a string must gain that lost its first character: many a word has another before it."""
_OF_PHRASE = 2.0
"""How much more a string must gain as words side by side: new words are made of such."""


def torn(
    lattice: Lattice, least: float, among: Iterable[int] | None = None
) -> tuple[Proposed, ...]:
    """Return the strings of a run of Han characters that gain `least` as a word without a gap.

    `among` has where those begin that may, if that is known.
    """
    size = len(lattice.text)
    looked_at = range(size - 1) if among is None else among
    left = [
        (start, end, fit)
        for start, end, words in _left(lattice.text, looked_at)
        if (fit := _fitting(lattice, start, end, words))
    ]
    found = (best(lattice, start, end, words, _likely) for start, end, words in left)
    run = lattice.text
    told = (one for one in found if one and one.gain >= least and not _may_be_right(run, one))
    return apart(told, size)


def _may_be_right(run: str, one: Proposed) -> bool:
    """Whether a string may be no word's rest: words of its own, or parts of the words beside it."""
    typed = run[one.start : one.end]
    words = Lattice(typed).words()
    before, after = run[one.start - 1 : one.start], run[one.end : one.end + 1]
    is_cut_short = one.word.startswith(typed)
    if is_cut_short and all(len(word) > 1 or word in _OPEN for word in words):
        return True  # 本行政区的
    if before and len(words[0]) == 1 and is_common(before + words[0]):
        return True  # 军人代表大会, 高管人员
    if after and len(words[-1]) == 1 and is_word(words[-1] + after):
        return True  # 公共所需
    if words[-1] in _OPEN:
        return True  # 违法为由
    if one.word.endswith(typed) and one.gain < _BEHEADED:
        return True  # 新技术, 遗嘱执行人
    is_open = bool(after) and after not in _OPEN and _is_verb(words[-1])
    return is_cut_short and is_open and one.gain < _CUT_SHORT  # 依法办网, 节约用热


def _is_verb(word: str) -> bool:
    """Whether a character may have what it does, or whose it is, behind it."""
    return len(word) == 1 and dictionary().part_of_speech(word).startswith(_GOES_ON)


def left_of_words() -> Iterator[str]:
    """Yield all that is left of words."""
    return (typed for same in _words().values() for typed, _ in same)


def _left(run: str, starts: Iterable[int]) -> Iterator[tuple[int, int, Sequence[str]]]:
    """Yield from where to where something is left of words, and the words, which do not stand there."""
    known = _words()
    for start in starts:
        for typed, words in known.get(run[start : start + _KEY], ()):
            length = len(typed)
            if not run.startswith(typed, start):
                continue
            if not any(_stands(run, word.lstrip(WITHIN), start, length) for word in words):
                yield start, start + length, words


def _fitting(lattice: Lattice, start: int, end: int, words: Sequence[str]) -> Sequence[str]:
    """Return the words of which something may be left there: words end on either side, where they must."""
    run, length = lattice.text, end - start
    is_apart = lattice.is_boundary(start) and lattice.is_boundary(end)
    is_behind_word = is_apart and run[start] not in _SUFFIXES and len(lattice.word_to(start)) > 1
    return [
        word.lstrip(WITHIN)
        for word in words
        if (is_apart or not word.startswith(WITHIN))
        and (is_behind_word or not _belongs(run, word.lstrip(WITHIN), start, length))
    ]


def _stands(run: str, word: str, start: int, length: int) -> bool:
    """Whether the word itself has the characters there: 常务委员 is left of 常务委员会."""
    first = max(0, start + length - len(word))
    return any(run.startswith(word, at) for at in range(first, start + 1))


def _belongs(run: str, word: str, start: int, length: int) -> bool:
    """Whether what is left belongs to what stands beside it: 派遣工代表, 港澳台商投资企业, 人民检察分院."""
    if run.startswith(word[1:], start):
        return start > 0 and run[start - 1] not in _OPEN
    end = start + length
    return run.startswith(word[:-1], start) and word[-1] in run[end : end + _NEAR]


@lru_cache(maxsize=1 << 14)
def _likely(phrase: str) -> float:
    """Return the likelihood of a word, or of words that stand side by side."""
    if is_word(phrase):
        return likelihood().word(phrase)
    words = Lattice(phrase).words()
    return sum(map(likelihood().word, words)) + sum(starmap(beside, pairwise(words))) - _OF_PHRASE


@cache
def _words() -> Mapping[str, Sequence[tuple[str, Sequence[str]]]]:
    """Return what is left of words and the words, the shortest first, by the first characters."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in (files(__package__) / "torn.txt").read_text(encoding="utf-8").splitlines():
        word, *left = line.split(" ")
        for one in left:
            mark = WITHIN if one.startswith(WITHIN) else ""
            found[one.removeprefix(WITHIN)].append(f"{mark}{word}")
    by_first: dict[str, list[tuple[str, Sequence[str]]]] = defaultdict(list)
    for typed in sorted(found, key=len):
        by_first[typed[:_KEY]].append((typed, found[typed]))
    return by_first

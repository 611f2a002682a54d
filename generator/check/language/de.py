"""Where 地 or 得 stands for 的: between two words that official texts part with 的, and never with it."""

import re
from functools import lru_cache

from generator.check.language.cutting import stands_alone
from generator.check.language.han import HAN
from generator.words.dictionary import dictionary
from generator.words.lattice import Lattice
from generator.words.likelihood import is_word, stand_together

_HAN_BEFORE, _HAN_AFTER = re.compile(rf"[{HAN}]+$"), re.compile(rf"[{HAN}]+")
_AROUND = 16
"""Characters on either side of a particle in which the words beside it are looked for."""
_FAR = 24
"""Characters on either side that are looked at."""
_ADVERBIAL = ("a", "d", "z", "i", "l", "m", "b", "r", "v")
"""What jieba calls words that may have 地 behind: adjectives, adverbs, set phrases, acts."""
_ALSO_ADVERBS = re.compile(
    "(?:合理|全面|主动|公正|客观|公平|公开|及时|有效|依法|科学|规范|健康|安全|文明|诚信|真实|完整|准确|计划|历史|理性|本能|形式|象征)$"
)
_WHEN = frozenset("时上中下内后前")
"""Words behind which neither 地 nor 得 stands: 结束时的讲话, 会议上的发言."""
_ORGAN = re.compile(
    "人民|公安|民政|县|市|省|区|乡|镇|口岸|国|法院|机关|部门|气象|税务|海关|工商|或者|和|及|与|为|是|由"
)
"""What stands behind the place of an act: 募捐地民政部门, 犯罪地人民法院."""
_PLACE = re.compile(
    "[所属当外异驻户原本各等两多土场基领营园草林湿耕用占征产住]$|(?:作业|募捐|越冬|启运|常住|犯罪|猎捕|待建|核定)$"
)


def stands_for_de(text: str, at: int) -> bool:
    """Whether 地 or 得 at a place of a text can only be 的."""
    first = max(0, at - _FAR)
    return _stands_for_de(text[first : at + _FAR], at - first)


@lru_cache(maxsize=4096)
def _stands_for_de(text: str, at: int) -> bool:
    before = _HAN_BEFORE.search(text, max(0, at - _AROUND), at)
    after = _HAN_AFTER.match(text, at + 1, at + _AROUND)
    begins_word = text[at] == "地" and is_word(text[at : at + 2])  # 全国地震, 使用权地价款
    if begins_word or not (before and after and stands_alone(text, at, at + 1)):
        return False
    one, two, typed = Lattice(before[0]).words()[-1], Lattice(after[0]).words()[0], text[at]
    if stand_together(one, typed) or stand_together(typed, two):
        return False
    is_of, is_owned = stand_together(one, "的"), stand_together("的", two)
    if one in _WHEN:
        return is_of and len(two) > 1
    if typed == "得":
        return len(one) > 1 and len(two) > 1 and (is_of or is_owned)
    return len(one) > 1 and (is_of or is_owned) and not _may_have_di(text, at, one, two)


def _may_have_di(text: str, at: int, one: str, two: str) -> bool:
    """Whether 地 behind `one` may say how something is done, or where."""
    part = dictionary().part_of_speech
    is_noun = part(one).startswith("n") or (part(two).startswith("n") and stand_together(one, "的"))
    begins = text[at - len(one) - 1 : at - len(one)]
    return bool(
        (not is_noun and not (stand_together(one, "的") and stand_together("的", two)))
        or part(one).startswith(_ADVERBIAL)
        or _ALSO_ADVERBS.search(one)
        or _ORGAN.match(two)
        or _PLACE.search(text, max(0, at - 2), at)
        or begins in {"有", "无", "不"}
    )

"""Titles a character or two apart that are those of different documents all the same."""

import re

from generator.check.names.laws import LAWS
from generator.check.names.lookalikes import confusable

_PLACE = re.compile("^[\u4e00-\u9fff]{1,4}?[省市县区州旗盟]")
_LAW = re.compile("[〈《]([^〈〉《》]{2,60})[〉》]")
_WORD = 2


def is_another(one: str, other: str) -> bool:
    """Whether titles differ in the place, in the law that they are about, or by a whole word.

    宁波市水资源管理条例 and 北京市水资源管理条例, 关于修改……的决定 and 关于废止……的决定 are two
    documents each; what is easily typed or read for the other is a slip.
    """
    quoted, known = _LAW.findall(one), _LAW.findall(other)
    is_of_other_law = quoted != known and quoted and {*quoted} <= LAWS
    return bool(is_of_other_law) or are_of_places(one, other) or _has_other_word(one, other)


def are_of_places(one: str, other: str) -> bool:
    """Whether titles begin with the names of two places: 宁波市, 北京市."""
    first, second = _PLACE.search(one), _PLACE.search(other)
    return bool(first and second and first[0] != second[0]) and not _is_slip(
        first[0] if first else "", second[0] if second else ""
    )


def _is_slip(one: str, other: str) -> bool:
    differ = [(a, b) for a, b in zip(one, other, strict=False) if a != b]
    return len(one) == len(other) and all(confusable(a, b) for a, b in differ)


def _has_other_word(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    at = [index for index, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(at) != _WORD or at[1] != at[0] + 1:
        return False
    typed, right = one[at[0] : at[1] + 1], other[at[0] : at[1] + 1]
    return sorted(typed) != sorted(right) and not _is_slip(typed, right)

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
    "(?:合法|足额|如期|按期|从严|从快|就近|统筹|协同|专项|合理|全面|主动|公正|客观|公平|公开|及时|有效|依法|科学|规范|健康|安全|文明|诚信|真实|完整|准确|计划|历史|理性|本能|形式|象征|性|般)$"
)
_WHEN = frozenset("时上中下内后前")
"""Words behind which neither 地 nor 得 stands: 结束时的讲话, 会议上的发言."""
_ORGAN = re.compile(
    "人民|公安|民政|海事|专门|铁路|知识产权|交通|财政|法律|境内|境外|管辖|县|市|省|区|乡|镇|口岸|国|法院|机关|部门|气象|税务|海关|工商|或者|和|及|与|为|是|由"
)
"""What stands behind the place of an act: 募捐地民政部门, 犯罪地人民法院."""
_PLACE = re.compile(
    "[所属当外异驻户原本各等两多土场基领营园草林湿耕用占征产住源居化坡山荒旱沙滩绿墓城殖牧往]$|(?:作业|募捐|越冬|启运|常住|犯罪|营业|事发|投保|协作|仲裁|林木|猎捕|待建|核定|法院|登记|措施|损失|途经|注册|签发|交货|侵权|受理)$"
)


_NO_NOUN = re.compile(
    "应|须|必须|可|不|未|没|已|将|要|能|被|由|更|很|较|最|越|非常|十分|比较|特别|到|起来|下去|过来"
)
"""What begins no noun: before it stands neither 地 nor 得 for 的 (荒坡地应当, 发展得更好)."""
_TOGETHER = re.compile("地[校企院所军]{1,2}(?:合作|共建|联合|融合|协作|联动|双方|结对)")
"""A locality with somebody: 校地合作, 地校合作."""
_GAINED = re.compile("实惠|好处|利益|益|民心|人心|分|票|奖|罪|病|知|失|利")
"""What one gains: 群众得实惠."""


_THING = ("n", "vn", "b")
"""What jieba calls words that name a thing or act, or what sort of thing it is: no complement of 得."""
_NOUN, _HOW = frozenset({"n", "nz"}), ("a", "b", "d", "i", "l", "vn", "z")
"""Before a noun what says how something is done has no 地: 相应地技能, 统一地标准."""
_ALSO_ACTS = frozenset(
    ["报告", "报道", "反映", "规定", "说明", "通知", "建议", "代表", "体现", "发展", "成长", "保障"]
)
"""Nouns to jieba that are acts, too: 真实地报告."""
_SCORE = re.compile(r"[0-9.]+(?:多|余)?(?:分|票|个|奖)")
_IF = re.compile(
    "[，；]?(?:由|处|应当|责令|依法|依照|可以|按|给予|没收|不予|从其|予以|视为|参照|适用|不得|及时|对)|[。；]$"
)
"""What a consequence begins with: 逾期不拆除的，强制拆除."""
_CONDITION = re.compile(
    "(?:逾期|拒不|拒绝|构成|造成|致使|触犯|违反|情节|后果|屡教不改|仍[不未]|尚[不未]|未(?:按|经|依|取得|履行|达到|缴)|不(?:履行|执行|缴|按|予|服|改|符合|足以))"
    f"(?:(?![的由在向从到往于至])[{HAN}])*(?<!发生|受理|颁发|核发|签发|接收|到达)$"
)
"""What a condition begins with; the place of any other act ends in 地: 由案件受理地，由公安机关."""


def stands_for_de(text: str, at: int) -> bool:
    """Whether 地 or 得 at a place of a text can only be 的."""
    first = max(0, at - _FAR)
    return _stands_for_de(text[first : at + _FAR], at - first)


@lru_cache(maxsize=4096)
def _stands_for_de(text: str, at: int) -> bool:
    before = _HAN_BEFORE.search(text, max(0, at - _AROUND), at)
    after = _HAN_AFTER.match(text, at + 1, at + _AROUND)
    if before and not after:
        return _ends_clause(text, at, Lattice(before[0]).words()[-1])
    # 全国地震, 使用权地价款; 地校合作.
    begins_word = text[at] == "地" and (
        is_word(text[at : at + 2]) or bool(_TOGETHER.match(text, at))
    )
    if begins_word or not (before and after and stands_alone(text, at, at + 1)):
        return False
    one, two = Lattice(before[0]).words()[-1], Lattice(after[0]).words()[0]
    return _can_part(text, at, one, two) and _parts(text, at, one, two)


def _can_part(text: str, at: int, one: str, two: str) -> bool:
    """Whether what is typed is neither usual beside the words nor needed by them."""
    typed = text[at]
    if stand_together(one, typed) or stand_together(typed, two) or _NO_NOUN.match(two):
        return False
    # 群众得实惠, 应征得.
    begins_word = is_word(text[at - 1 : at + 1]) and not stand_together(one, "的")
    return typed == "地" or not (_GAINED.match(two) or begins_word)


def _parts(text: str, at: int, one: str, two: str) -> bool:
    """Whether official texts part the two words with 的, and the typed one cannot be meant."""
    is_of, is_owned = stand_together(one, "的"), stand_together("的", two)
    if one in _WHEN:
        return is_of and len(two) > 1
    if text[at] == "得":
        is_thing = dictionary().part_of_speech(two).startswith(_THING)
        return len(one) > 1 and len(two) > 1 and (is_of or is_owned or is_thing)
    return len(one) > 1 and (is_of or is_owned) and not _may_have_di(text, at, one, two)


def _ends_clause(text: str, at: int, one: str) -> bool:
    """Whether 地 or 得 at the end of a clause, or before a number, stands for 的: 构成犯罪得，依法……"""
    is_of = len(one) > 1 and stand_together(one, "的") and not stand_together(one, text[at])
    if not is_of or is_word(text[at - 1 : at + 1]) or not stands_alone(text, at, at + 1):
        return False
    if text[at] == "得":
        return not _SCORE.match(text, at + 1)
    is_condition = bool(_CONDITION.search(text, max(0, at - _AROUND), at))
    return (
        is_condition
        and bool(_IF.match(text, at + 1))
        and not _PLACE.search(text, max(0, at - 2), at)
    )


def _may_have_di(text: str, at: int, one: str, two: str) -> bool:
    """Whether 地 behind `one` may say how something is done, or where."""
    part = dictionary().part_of_speech
    is_noun = part(one).startswith("n") or (part(two).startswith("n") and stand_together(one, "的"))
    begins = text[at - len(one) - 1 : at - len(one)]
    is_also_act = stand_together(two, "了") or stand_together("进行", two) or two in _ALSO_ACTS
    if part(two) in _NOUN and part(one).startswith(_HOW) and stand_together("的", two) and not is_also_act:  # fmt: skip
        return bool(_ORGAN.match(two) or _PLACE.search(text, max(0, at - 2), at))
    return bool(
        (not is_noun and not (stand_together(one, "的") and stand_together("的", two)))
        or part(one).startswith(_ADVERBIAL)
        or _ALSO_ADVERBS.search(one)
        or _ORGAN.match(two)
        or _PLACE.search(text, max(0, at - 2), at)
        or begins in {"有", "无", "不"}
    )

"""What a text tells of one person's health."""

import re
from collections.abc import Iterator

from generator.check.language.han import HAN
from generator.check.privacy.digits import Span, folded
from generator.check.privacy.somebody import ANONYMOUS, RELATED, is_named_before

_OTHERWISE = (
    "[甲乙丙丁戊]肝|甲亢|甲减|卒中|哮喘|帕金森|狼疮|痛风|自闭|[肾心肝]衰竭?|溃疡|疏松|疝气?|白内障|青光眼|风湿|[疟痢]疾|麻风"
    "|(?:狂犬|猩红|登革|伤)[热寒]"
)
"""What illnesses are called that end as no others do."""
_DISEASE = (
    rf"(?:[{HAN}]{{0,8}}?(?:癌|症|艾滋病?|肝炎|肺炎|肝硬化|结核|梗塞|脑梗|心梗|中风|偏瘫|瘫痪|抑郁|[尘矽]肺|肿瘤|瘤|高血压|癫痫|耳聋|失明|骨折|截肢|梅毒|[溢出]血|综合征|瘫|痴呆|结节|结石|囊肿|息肉|障碍|炎(?![热症])|{_OTHERWISE})"
    rf"|[{HAN}]{{1,8}}?病(?![人房床历情例种害毒虫原区院理假]))"
)
_SORTS = "(?:视力|听力|言语|肢体|智力|精神)"
_ILL = re.compile(
    rf"(?:身?患有?|罹患|确诊(?:为|患)?|诊断(?:为|出)|查出(?:患有?)?|患上|得了|感染|突发|突患)(?P<fact>{_DISEASE})"
    rf"|(?:病情|病名|所患疾病|患病情况)[：:](?P<called>{_DISEASE})"
    rf"|因(?P<reason>{_DISEASE})(?=后遗症|行动不便|丧失|致残|被强制|生活不能|无力|住院|手术|治疗|去世|病?逝世|请假|复发|卧床|休养)"
    rf"|因(?P<operated>[{HAN}]{{1,6}}手术)(?=请假|住院|休养|缺席|未)"
    rf"|(?:系|是|为|属)(?P<carried>[{HAN}A-Za-z]{{1,10}}?(?:感染者|携带者|患者|障碍(?:儿童|者)))|(?P<carrier>(?:病毒|病原)携带者)"
    rf"|(?P<degree>(?:{_SORTS}?[一二三四]级{_SORTS}?|{_SORTS})残疾)(?![人证军学的])"
    rf"|(?:做完?|接受|进行)了?(?P<treated>[{HAN}]{{2,10}}?(?:手术|移植|化疗|放疗|透析|截肢))(?=[，,。；;、）)]|$)"
    rf"|有(?P<past>[{HAN}]{{1,8}}?(?:病|毒|瘾)史)(?=[，,。；;、）)]|$)"
)
_EVENT = re.compile(
    "(?P<fact>流产|堕胎|引产|自杀|轻生|割腕|割脉|服毒|服农药|怀孕|大出血|吸毒|精神失常|瘫痪|卧病)"
)
"""What befell the one who is named just before."""
_REASON = re.compile("因本人|本人因")
"""With a reason one tells of oneself; 本人患有……的 is a condition."""
_CONDITION = re.compile("[^，,]{0,40}的|.{0,60}的[，,]")
_CLAUSE = re.compile("[^。；;\n|]+")
_NEAR, _AT_ONCE = 24, 8
"""Characters before an illness, or what befell somebody, in which it is said whose it is."""
HAVING_ILLNESS = re.compile(
    "患|诊|查出|得了|病|感染|突发|因.{1,12}(?:后遗症|行动不便|丧失|致残|被强制|生活不能|无力|住院|手术|治疗|去世|请假|缺席|未|卧床|休养)|残疾|手术|移植|[化放]疗|透析"
    f"|障碍(?:儿童|者)|{_EVENT.pattern.removeprefix('(?P<fact>').removesuffix(')')}"
)


def illnesses(text: str) -> Iterator[Span]:
    """Yield the illnesses that one person is said to have."""
    plain = folded(text)
    for clause in _CLAUSE.finditer(plain):
        for found in _ILL.finditer(plain, *clause.span()):
            before = plain[max(clause.start(), found.start() - _NEAR) : found.start()]
            is_condition = _CONDITION.match(plain, found.end(), clause.end())
            if (
                found["called"]
                or ANONYMOUS.search(before)
                or (not is_condition and _is_somebodys(before))
            ):
                yield found.span(found.lastgroup or 0)
        for found in _EVENT.finditer(plain, *clause.span()):
            before = plain[max(clause.start(), found.start() - _AT_ONCE) : found.start()]
            said = re.split("[，,、]", before)[-1]
            if RELATED.search(said) or is_named_before(said):
                yield found.span("fact")


def _is_somebodys(before: str) -> bool:
    is_told = RELATED.search(before) or _REASON.search(before)
    return bool(is_told) or is_named_before(before)

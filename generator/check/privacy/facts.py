"""Facts of a private person that are no numbers: the day of birth, an illness."""

import re
from collections.abc import Iterator

from generator.check.language.han import HAN
from generator.check.privacy.digits import Span, folded
from generator.check.privacy.somebody import ANONYMOUS, RELATED

_DATE = r"(?P<fact>(?:18|19|20)[0-9]{2} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日|(?:18|19|20)[0-9]{2}(?P<mark>[./\-])[0-9]{1,2}(?P=mark)[0-9]{1,2})"
_BORN = re.compile(
    rf"{_DATE}(?:出生|生)(?=[，,。；;、）) \n]|于|在|$)|(?:(?<![发产诞萌衍派寄野滋孳新再丛催原伴附])生于|出生(?:日期|年月日?)|生日)[为是在：: ]{{0,2}}{_DATE.replace('fact', 'behind').replace('mark', 'other')}(?![以之起至前后]|的)"
)
_ILL = re.compile(
    rf"(?:身?患有?|罹患|确诊(?:为|患)?|诊断(?:为|出)|查出(?:患有?)?|患上|得了)(?P<fact>[{HAN}]{{0,8}}?(?:癌|症|艾滋病?|白血病|糖尿病|精神病|心脏病|肾病|肝炎|肺炎|肝硬化|结核病?|梗塞|脑梗|中风|瘫痪|抑郁|尘肺|肿瘤|瘤))"
)
_REASON = re.compile("因本人|本人因")
"""With a reason one tells of oneself; 本人患有……的 is a condition."""
_CONDITION = re.compile("[^，,]{0,40}的|.{0,60}的[，,]")
_CLAUSE = re.compile("[^。；;\n|]+")
_NEAR = 24
"""Characters before an illness in which it is said whose it is."""


def births(text: str) -> Iterator[Span]:
    """Yield the days on which somebody is said to have been born."""
    for found in _BORN.finditer(folded(text)):
        yield found.span("fact") if found["fact"] else found.span("behind")


def illnesses(text: str) -> Iterator[Span]:
    """Yield the illnesses that one person is said to have."""
    plain = folded(text)
    for clause in _CLAUSE.finditer(plain):
        for found in _ILL.finditer(plain, *clause.span()):
            before = plain[max(clause.start(), found.start() - _NEAR) : found.start()]
            is_condition = _CONDITION.match(plain, found.end(), clause.end())
            is_told = not is_condition and (RELATED.search(before) or _REASON.search(before))
            if ANONYMOUS.search(before) or is_told:
                yield found.span("fact")


HAVING_BIRTH = re.compile("生")
HAVING_ILLNESS = re.compile("患|诊|查出|得了")

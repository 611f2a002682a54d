"""Facts of a private person that are no numbers: the day of birth, the name of a minor or a victim."""

import re
from collections.abc import Iterator

from generator.check.language.cutting import stands_alone
from generator.check.privacy.digits import Span, folded
from generator.check.privacy.somebody import NAME, is_persons_name

_YEAR = "(?:(?:18|19|20)[0-9]{2}|[一二][八九〇零○][一二三四五六七八九〇零○]{2})"
_UP_TO_31 = "(?:[0-9]{1,2}|[一二三]?十?[一二三四五六七八九十])"
_DAY = rf"{_YEAR} ?年 ?{_UP_TO_31} ?月 ?{_UP_TO_31} ?日"
_DATE = rf"(?P<fact>{_DAY}|(?:18|19|20)[0-9]{{2}}(?P<mark>[./\-])[0-9]{{1,2}}(?P=mark)[0-9]{{1,2}})"
_BORN = re.compile(
    rf"{_DATE}(?:出生|生)(?=[，,。；;、）) \n]|于|在|$)|(?P<in>生于|出生(?:日期|年月日?)|生日)[为是在：: ]{{0,2}}{_DATE.replace('fact', 'behind').replace('mark', 'other')}(?![以之起至前后]|的)"
)
_PROTECTED = re.compile(
    "(?:未成年(?:人|犯|学生|子女|罪犯|嫌疑人)|孤儿|弃婴|(?:留守|困境|失足|流浪)(?:儿童|少年|女童)"
    "|(?:被害|受害|受侵害|被拐|被拐卖|被性侵)(?:人|妇女|女童|儿童|少女|幼女))"
    rf"(?P<fact>{NAME})(?=[（(，,、。；;因被系在与于的遭由获现已享]|家属|亲属|盗窃|抢劫|抢夺|故意|涉嫌|寻衅|强奸|猥亵|诈骗|聚众|父母|一案|案|$)"
)


def births(text: str) -> Iterator[Span]:
    """Yield the days on which somebody is said to have been born."""
    plain = folded(text)
    for found in _BORN.finditer(plain):
        # 发生于, 产生于, 野生于: no word begins there.
        is_born = found["in"] != "生于" or stands_alone(plain, *found.span("in"))
        if is_born:
            yield found.span("fact") if found["fact"] else found.span("behind")


def protected_names(text: str) -> Iterator[Span]:
    """Yield the full names of minors and of victims."""
    for found in _PROTECTED.finditer(folded(text)):
        if is_persons_name(found["fact"]):
            yield found.span("fact")


HAVING_BIRTH = re.compile("生")
HAVING_PROTECTED = re.compile("未成年|孤儿|弃婴|儿童|少年|女童|害|拐")

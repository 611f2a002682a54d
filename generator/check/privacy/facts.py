"""Facts of a private person that are no numbers: the day of birth, the name of a minor or a victim."""

import re
from collections.abc import Iterator

from generator.check.language.cutting import stands_alone
from generator.check.privacy.digits import Span, folded
from generator.check.privacy.somebody import NAME, is_persons_name
from generator.words.dictionary import dictionary

_YEAR = "(?:(?:18|19|20)[0-9]{2}|[一二][八九〇零○][一二三四五六七八九〇零○]{2})"
_UP_TO_31 = "(?:[0-9]{1,2}|[一二三]?十?[一二三四五六七八九十])"
_DAY = rf"{_YEAR} ?年 ?{_UP_TO_31} ?月 ?{_UP_TO_31} ?日"
_DATE = rf"(?P<fact>{_DAY}|(?:18|19|20)[0-9]{{2}}(?P<mark>[./\-])[0-9]{{1,2}}(?P=mark)[0-9]{{1,2}})"
_BORN = re.compile(
    rf"{_DATE}(?:出生|生)(?=[，,。；;、）) \n]|于|在|$)|(?P<in>生于|出生(?:日期|年月日?)|生日)[为是在：: ]{{0,2}}{_DATE.replace('fact', 'behind').replace('mark', 'other')}(?![以之起至前后]|的)"
)
_NO_SURNAMES = "于向从和方左戴余单关车"
"""Surnames that are rather words here: 被害人于次日, 被害人左胸, 未成年人戴头盔."""
_OF_ONE = (
    r"[（(](?:[男女]|化名|[^（）()]{0,12}(?:[，,][男女]|岁|出生|生于|化名))|[，,、]?(?:[男女][，,。；;）)]|(?:现年|时年|年仅|年满|年)?[0-9]{1,2}周?岁)"
    "|系(?![统列])|因(?![此而为素果])"
)
"""What stands behind a name, and behind no other word with a surname in front."""
_PROTECTED = re.compile(
    "(?:未成年(?:人|犯|学生|子女|罪犯|嫌疑人)|孤儿|弃婴|(?:留守|困境|失足|流浪)(?:儿童|少年|女童)"
    "|(?:被害|受害|受侵害|被拐|被拐卖|被性侵)(?:人|妇女|女童|儿童|少女|幼女))"
    rf"(?P<fact>(?![{_NO_SURNAMES}]){NAME})(?={_OF_ONE})"
)
_SHORT = 2


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
        name = found["fact"]
        # 金项链, 单亲家: a given name may be a word, but a word for a thing is hardly one.
        is_thing = dictionary().part_of_speech(name[1:]) in {"n", "v", "t"} and len(name) > _SHORT
        if is_persons_name(name) and not is_thing:
            yield found.span("fact")


HAVING_BIRTH = re.compile("生")
HAVING_PROTECTED = re.compile("未成年|孤儿|弃婴|儿童|少年|女童|害|拐")

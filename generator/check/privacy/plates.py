"""Number plates of private cars (GA 36): a province, a letter, five characters, six of an electric car."""

import re
from collections.abc import Iterator

from generator.check.privacy.digits import Span, apart, folded

PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_LETTER = "[A-HJ-NP-Za-hj-np-z]"
_CHAR = "[A-HJ-NP-Za-hj-np-z0-9]"
_ONE = (
    rf"(?<![0-9])[{PROVINCES}] ?{_LETTER}[ \-./]{{0,2}}(?:[A-HJKa-hjk]{_CHAR}[0-9]{{4}}|[0-9]{{5}}[A-HJKa-hjk]"
    rf"|(?={_CHAR}{{0,4}}[0-9]){_CHAR}{{4}}(?:{_CHAR}|[学挂港澳]))"
)
_UNIT = "[万亿吨亩件套棵株辆册]|元(?!旦)|户(?![主籍])|期(?!间)|米(?![色白黄])|平方|立方|公里|公斤|公顷|千[米克瓦]"
_PLATE = re.compile(
    rf"{_ONE}(?![0-9A-Za-z〔\[\-/年.警]|号?(?:地块|宗地|楼|线|井|文)| ?(?:{_UNIT}))"
)
_OFFICIAL = "(?:公务|执法|执勤|警|警用|救护|消防|公交|应急|巡逻|环卫|清障|机要|特种|出租|校|公|作业)(?:用)?车(?![道位站通库])"
_COLLIDES = "与撞追碰刮超"
"""What is said between two cars of which one is official and the other is not."""
_BEFORE = re.compile(
    rf"{_OFFICIAL}[^，,。；;\n{_COLLIDES}]{{0,8}}$"
    "|(?:编号|型号|批号|文号|许可证号?|备案号?|标准号?|代码|字号|地块|宗地)[为是：: ]{0,2}$"
)
_BETWEEN = rf"[^，,。；;\n{_COLLIDES}和同被把向让驾乘坐开]"
_BEHIND = re.compile(
    rf"号?(?:[、和及]{_ONE}号?){{0,9}}[）)，,、 ]{{0,2}}(?:[的系为是等]{_BETWEEN}{{0,10}}|{_BETWEEN}{{0,4}}){_OFFICIAL}"
)
_NEAR = 80
"""As much as a list of plates is long that one word tells to be official."""


_CALLED = re.compile(
    rf"(?:车牌|号牌|牌照|牌号|车号)(?:号码?)?[为是：: ]{{0,2}}(?P<number>[{PROVINCES}] ?{_LETTER}[ \-./]{{0,2}}(?={_CHAR}{{0,5}}[0-9]){_CHAR}{{4,6}})(?![0-9A-Za-z])"
)


def plates(text: str) -> Iterator[Span]:
    """Yield the number plates of a text but for those of official cars."""
    plain = folded(text)
    found: set[Span] = set()
    for one in _PLATE.finditer(plain):
        before = _PLATE.sub("", plain[max(0, one.start() - _NEAR) : one.start()])
        if not (_BEFORE.search(before) or _BEHIND.match(plain, one.end())):
            found.add(one.span())
    found |= {one.span("number") for one in _CALLED.finditer(plain)}
    yield from apart(found)

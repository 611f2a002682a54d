"""Number plates of private cars (GA 36): a province, a letter, five characters, six of an electric car."""

import re
from collections.abc import Iterator

from generator.check.privacy.digits import folded
from generator.check.privacy.numbers import Span

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_LETTER = "[A-HJ-NP-Za-hj-np-z]"
_CHAR = "[A-HJ-NP-Za-hj-np-z0-9]"
_PLATE = re.compile(
    rf"[{_PROVINCES}] ?{_LETTER}[ \-.]{{0,2}}(?:[A-HJKa-hjk]{_CHAR}[0-9]{{4}}|[0-9]{{5}}[A-HJKa-hjk]"
    rf"|(?={_CHAR}{{0,4}}[0-9]){_CHAR}{{4}}(?:{_CHAR}|[学挂港澳]))"
    r"(?![0-9A-Za-z〔\[\-/年.警]|号?(?:地块|宗地|楼|线|井|文)| ?[万亿元])"
)
_OFFICIAL = re.compile(
    "(?:公务|执法|执勤|警用|救护|消防|公交|应急|巡逻|环卫|清障|机要|特种|出租|校)(?:用)?车[^，,。；;\n]{0,8}$"
    "|(?:编号|型号|批号|文号|许可证号?|备案号?|标准号?|代码|字号|地块|宗地)[为是：: ]{0,2}$"
)
_NEAR = 16


def plates(text: str) -> Iterator[Span]:
    """Yield the number plates of a text but for those of official cars."""
    plain = folded(text)
    for one in _PLATE.finditer(plain):
        if not _OFFICIAL.search(plain[max(0, one.start() - _NEAR) : one.start()]):
            yield one.span()

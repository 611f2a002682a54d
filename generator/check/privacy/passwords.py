"""Passwords that a text says."""

import re
from collections.abc import Iterator

from generator.check.privacy.digits import Span, folded

_PASSWORD = re.compile(
    r"(?:密码|口令|password|passwd|pwd)(?:统一|均|都|默认|暂)?(?:设置?[为成])?[为是：:=“\" ]{0,3}"
    r"(?P<word>(?=[!-~]{0,15}[0-9])[A-Za-z0-9][!-~]{5,19}+)(?! ?(?:体系|标准|认证|规范|协议|算法|等级|接口|系统)| ?[余多]?[万亿]?[个次位天项条份人台套件元])",
    re.IGNORECASE,
)
HAVING_PASSWORD = re.compile("密码|口令|passw|pwd", re.IGNORECASE)


def passwords(text: str) -> Iterator[Span]:
    """Yield the passwords of a text."""
    for found in _PASSWORD.finditer(folded(text)):
        yield found.span("word")

"""The statutes that a sentence cites."""

import re
from collections.abc import Iterator

from generator.importing.terms.squeezed import bare

_STATUTE = re.compile(
    r"《(?P<title>[^《》]{4,60})》(?P<articles>(?:(?:和|、)?第[一二三四五六七八九十百零0-9]{1,6}(?:条|款|项)(?:之[一二三四五])?)*)"
)
_STATUTES = re.compile(r"(?:条例|办法|法|规定|规则|细则|决定|章程|宪法)(?:（[^（）]*）)?$")


def statutes(text: str) -> Iterator[tuple[str, str]]:
    """Yield the statutes that a sentence cites: title and articles, which may be none."""
    for one in _STATUTE.finditer(bare(text)):
        if _STATUTES.search(one["title"]):
            yield one["title"], one["articles"] or ""

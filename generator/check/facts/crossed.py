"""Posts of courts beside procuratorates and the other way about: 人民检察院院长, 人民法院检察长."""

import re
from collections.abc import Iterator

FORM = re.compile("检察院(?:代理)?副?(?:院长|庭长|审判)|法院(?:代理)?副?检察(?:长|员)")
_CROSSED = re.compile(
    r"(?P<body>检察院)(?P<post>(?:代理)?副?(?:院长|庭长|审判员|审判长))(?![、和及与]副?检察)"
    r"|(?P<court>法院)(?P<other>(?:代理)?副?检察[长员])(?![、和及与]副?(?:院长|审判))"
)
_BOTH = re.compile("院[、和及与][\u4e00-\u9fff]{0,6}$")
_NEAR = 12


def crossed(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the posts that no organ of their name has: where, what is wrong, how to mend it."""
    for found in _CROSSED.finditer(text):
        if _BOTH.search(text, max(0, found.start() - _NEAR), found.start()):
            continue
        is_court = bool(found["court"])
        body, post = (
            (found["court"], found["other"]) if is_court else (found["body"], found["post"])
        )
        at = found.start("other" if is_court else "post")
        whose, right = ("检察院", "法院") if is_court else ("法院", "检察院")
        hint = f"请核对：是{body}的，改职务；是{post}的，改机构"
        yield at, f"“{post}”是{whose}的职务，{right}没有", hint

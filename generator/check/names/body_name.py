"""body-name：机构名称不写走样。

查什么：所写的机构名称与登记的全称一样长、只差一两个字的（自然资源与规划局），即使登记成简称也查出：
    简称是省去几个字，不是换字。正文里七个字以上的名称与登记的只差一个音同、形近或义近的字的，也提醒；“高级”“中级”这样的是另一个机构。
为什么：机构名称是法定的；“和”写成“与”，“委”写成“会”，一个机构就像两个。
依据：机构设立、更名的文件；《党政机关公文格式》GB/T 9704—2012 要求写机关全称或规范化简称。
错例：
    孙敏: 县自然资源与规划局局长
正例：
    孙敏: 县自然资源和规划局局长
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.mentions import mentioned, offices_named, scope_of_value
from generator.check.names.lookalikes import confusable
from generator.check.rule import Finding, Reach
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.model.refs import BodyRef
from generator.model.registers import Body
from generator.place import Mark
from generator.problems import Severity

ID = "body-name"
SEVERITY = Severity.ERROR
REACH = Reach.REGISTERS

SHORTEST = 7
"""A name shorter than this, without its region, is often one character from that of another body."""

_END = re.compile(
    "委员会|管理局|规划局|建设局|事务局|保障局|监督局|旅游局|农村局|数据管理局|人民法院|人民检察院"
)
_ALIKE = ({"和", "与"}, {"和", "及"}, {"与", "及"}, {"委", "会"}, {"部", "局"}, {"厅", "局"})
"""Characters of names that stand for one another in the mouths of people."""
_REGION = re.compile(r"^.*[省市县区州旗](?=.{7})")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every name of a body that is its full name with a character changed."""
    for mark, body, named in _named(corpus):
        right = _miswritten(body, named)
        if right:
            message = f"登记的名称是“{body.name}”，这里作“{named}”"
            yield Finding(mark, message, f"应作“{right}”；原件如此的，请用 accept 说明")
    tails = _Tails(corpus)
    for text in texts_having(corpus, _END):
        # The register says what bodies are called: nothing in it is a slip of itself.
        if not isinstance(text.located.data, Body):
            yield from _in_text(text, tails)


def _named(corpus: Corpus) -> Iterator[tuple[Mark, Body, str]]:
    """Yield every body that a record names, and how."""
    for ref in mentioned(corpus, BodyRef):
        body = scope_of_value(corpus, ref).find_body(ref.value)
        if body:
            yield ref.mark, body, ref.value
    for named in offices_named(corpus):
        yield named.mark, named.office.body, named.office.named


def _miswritten(body: Body, named: str) -> str:
    """Return the end of the full name that `named` is but for one or two characters, or nothing."""
    tail = body.name[-len(named) :]
    differ = sum(one != other for one, other in zip(named, tail, strict=False))
    is_long = len(named) == len(tail) >= 5 and named != body.name
    # 县教育局 for 青禾县教育局 is the end itself; a name that lacks characters is an abbreviation.
    if is_long and 1 <= differ <= 2 and not _shortens(named, body.name):
        return tail
    return ""


def _shortens(short: str, name: str) -> bool:
    rest = iter(name)
    return all(char in rest for char in short)


class _Tails:
    """The ends of registered names, without their regions, that are long enough to be told apart."""

    def __init__(self, corpus: Corpus) -> None:
        names = {
            _REGION.sub("", name)
            for located in corpus.content.bodies
            for name in located.data.names
            if _END.search(name)
        }
        self.known = frozenset(name for name in names if len(name) >= SHORTEST)
        self._by_end: dict[str, list[str]] = defaultdict(list)
        for name in sorted(self.known):
            self._by_end[name[-3:]].append(name)

    def meant(self, text: str, end: int) -> tuple[str, str]:
        """Return what stands before `end`, and the only name that it is but for one character."""
        found = []
        for name in self._by_end.get(text[end - 3 : end], ()):
            start = max(0, end - len(name))
            written = text[start:end]
            if text[start - 1 : start] == "第":  # 北京市第四中级人民法院
                continue
            if written == name:
                return "", ""
            if len(written) == len(name) and _one_off(name, written):
                found.append((written, name))
        return found[0] if len(found) == 1 else ("", "")


def _one_off(name: str, written: str) -> bool:
    """Whether one character is another that it is easily typed for: 高级 for 中级 is another body."""
    others = [(one, two) for one, two in zip(name, written, strict=True) if one != two]
    return len(others) == 1 and (set(others[0]) in _ALIKE or confusable(*others[0]))


def _in_text(text: Text, tails: _Tails) -> Iterator[Finding]:
    for end in _END.finditer(text.text):
        written, right = tails.meant(text.text, end.end())
        if right:
            message = f"“{written}”与登记的“{right}”只差一个字"
            hint = "请核对；是另一个机构的，请登记"
            start = end.end() - len(right)
            yield text.finding(start, message, hint, Severity.WARNING)

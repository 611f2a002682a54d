"""body-in-text：文字里的机构名称不写走样。

查什么：正文、标题、引文、表格里，与登记的机构名称（全称、简称，四个字以上）只差一个字，
    而换上的字读音相同或字形相近的（县水力局、人民检查院、农业与农村局），提醒。
    登记过的另一个机构不查；七个字以上只差一个别的字的，由 body-name 查。
为什么：机构名称是法定的，写错一个字就像另一个机构。
依据：机构登记册；设立、更名的文件。
错例：
    听取了县水力局的报告
正例：
    听取了县水利局的报告
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.names.lookalikes import confusable
from generator.check.rule import Finding
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.link.meeting import unit
from generator.model.registers import Body
from generator.problems import Severity

ID = "body-in-text"
SEVERITY = Severity.WARNING

_SHORTEST = 4
_LEVELS = set("省市县区州旗乡镇国盟")
"""A body of another level is another body."""
_ALIKE = ({"和", "与", "及"},)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every name of a body that is a registered one but for a character like the right one."""
    names = frozenset(name for name in _names(corpus) if len(name) >= _SHORTEST)
    if not names:
        return
    known = _Known(names)
    for text in texts_having(corpus, known.ends):
        if not isinstance(text.located.data, Body):
            yield from _text(text, known)


class _Known:
    """The names of bodies, by what is left of them when one character is taken out."""

    def __init__(self, names: frozenset[str]) -> None:
        self.names = names
        self.lengths = sorted({len(name) for name in names}, reverse=True)
        self._near: dict[tuple[int, str], list[str]] = defaultdict(list)
        for name in sorted(names):
            for at in range(len(name)):
                self._near[at, name[:at] + name[at + 1 :]].append(name)
        last = "".join(sorted({name[-1] for name in names}))
        before = "".join(sorted({name[-2] for name in names}))
        self.ends = re.compile(f"[{last}]|(?<=[{before}])[\u4e00-\u9fff]")
        """Where a name may end: with its last character, or with another behind the one before."""

    def meant(self, text: str, end: int) -> tuple[str, str] | None:
        """Return what is typed before `end` and the registered name that it is meant to be."""
        windows = [text[end - length : end] for length in self.lengths if length <= end]
        if any(window in self.names for window in windows):
            return None
        for window in windows:
            for at in range(len(window)):
                for name in self._near.get((at, window[:at] + window[at + 1 :]), ()):
                    is_last = at == len(window) - 1
                    if is_last and self._goes_on(text, end - len(window)):
                        continue
                    if _is_alike(window[at], name[at]):
                        return window, name
        return None

    def _goes_on(self, text: str, start: int) -> bool:
        """Whether a name that begins there is another, longer one: 安阳市卫生健康委员会 is not 安阳市委."""
        return any(text[start : start + length] in self.names for length in self.lengths)


def _names(corpus: Corpus) -> Iterator[str]:
    """Yield what bodies are called: as registered, without their region, with its last character."""
    for located in corpus.content.bodies:
        body = corpus.bodies.find(located.data.name, "")
        region = body.region if body else None
        for name in located.data.names:
            yield name
            if region and name.startswith(region):
                tail = name.removeprefix(region)
                yield from (tail, unit(region) + tail)


def _text(text: Text, known: _Known) -> Iterator[Finding]:
    for end in known.ends.finditer(text.text):
        found = known.meant(text.text, end.end())
        if found:
            typed, right = found
            message = f"“{typed}”与登记的“{right}”只差一个字"
            hint = "请核对；是另一个机构的，请登记；原件如此的，请用 accept 说明"
            yield text.finding(end.end() - len(typed), message, hint)


def _is_alike(one: str, other: str) -> bool:
    if not ("\u4e00" <= one <= "\u9fff") or {one, other} <= _LEVELS:
        return False
    return any({one, other} <= group for group in _ALIKE) or confusable(one, other)

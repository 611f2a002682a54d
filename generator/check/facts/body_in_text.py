"""body-in-text：文字里的机构名称不写走样。

查什么：正文、标题、引文、表格里，与登记的机构名称（全称、简称，四个字以上）只差一个字，
    而换上的字读音相同或字形相近的（县水力局、人民检查院、农业与农村局），提醒。
    漏了一个字的（县利局、人民检院），市、县的名称漏了一个字的（在禾县），也提醒；省去“市”“县”“和”这样的简称，本文写明“以下简称”的，不算；一份文件里同样的错只提醒一次。登记过的另一个机构，检察院的检察委员会、税务局和水务局这样本来就是两个的，不查；七个字以上只差一个别的字的，由 body-name 查。
为什么：机构名称是法定的，写错一个字就像另一个机构。
依据：机构登记册；设立、更名的文件。
错例：
    听取了县水力局的报告
正例：
    听取了县水利局的报告
"""

from collections.abc import Iterator
from typing import NamedTuple

from generator.check.facts.called import is_called
from generator.check.facts.known_bodies import LEVELS, KnownBodies
from generator.check.facts.own_bodies import own_body
from generator.check.facts.torn_body import Torn
from generator.check.facts.torn_region import TornRegions
from generator.check.having import texts_having
from generator.check.rule import Finding, Reach
from generator.check.texts import Text
from generator.link.corpus import Corpus
from generator.link.once import once_of_registers
from generator.link.organs import unit
from generator.model.registers import Body
from generator.problems import Severity
from generator.words.likelihood import is_word

ID = "body-in-text"
SEVERITY = Severity.WARNING
REACH = Reach.REGISTERS

_SHORTEST = 4
_LOST = "“{}”与登记的“{}”相比漏了一个字"
_HINT = "请核对；是另一个机构的，请登记；原件如此的，请用 accept 说明"
_AUTONOMOUS = ("内蒙古", "广西壮族", "西藏", "宁夏", "新疆")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every name of a body that is a registered one but for a character like the right one."""
    names = _registered(corpus)
    if names is None:
        return
    for text in texts_having(corpus, names.known.ends):
        if not isinstance(text.located.data, Body):
            yield from _text(text, names.known, names.torn)
    for text in texts_having(corpus, names.regions.form):
        for start, typed, region in names.regions.meant(text.text):
            yield text.finding(start, _LOST.format(typed, region), _HINT)


class _Names(NamedTuple):
    known: KnownBodies
    torn: Torn
    regions: TornRegions


@once_of_registers
def _registered(corpus: Corpus) -> _Names | None:
    """Return the names of bodies, if there are any long enough."""
    names = frozenset(name for name in _names(corpus) if len(name) >= _SHORTEST)
    bodies = (corpus.bodies.find(one.data.name, "") for one in corpus.content.bodies)
    regions = {body.region for body in bodies if body and body.region}
    return _Names(KnownBodies(names), Torn(names), TornRegions(regions)) if names else None


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


def _text(text: Text, known: KnownBodies, torn: Torn) -> Iterator[Finding]:
    told: set[str] = set()
    for end in known.ends.finditer(text.text):
        found = known.meant(text.text, end.end()) or torn.meant(text.text, end.end())
        if found:
            typed, right = found
            if typed in told or is_called(typed, text.text):
                continue
            if _is_torn_off(text.text, end.end() - len(typed), typed):
                continue
            own = own_body(text.text, end.end())
            if own and not right.endswith(own):
                continue
            told.add(typed)
            is_lost = len(typed) < len(right)
            message = _LOST.format(*found) if is_lost else f"“{typed}”与登记的“{right}”只差一个字"
            yield text.finding(end.end() - len(typed), message, _HINT)


def _is_torn_off(text: str, start: int, typed: str) -> bool:
    """Whether what is typed is the end of something else, 军事检察院, 公诉案件中, or of another province."""
    before = text[start - 1 : start]
    is_whole = not before or before in LEVELS or typed[0] in LEVELS
    is_within = not is_whole and is_word(before + typed[0]) and not is_word(typed[:2])
    is_locative = typed.startswith("中") and "\u4e00" <= before <= "\u9fff" and before not in LEVELS
    return is_within or is_locative or _is_elsewhere(typed)


def _is_elsewhere(typed: str) -> bool:
    """Whether a body is one of a province or city that the dictionary knows."""
    ends = (end for end in (3, 4) if typed[end - 1 : end] in {"省", "市"})
    return typed.startswith(_AUTONOMOUS) or any(is_word(typed[:end]) for end in ends)

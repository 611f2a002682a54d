"""person-name：人名不写走样。

查什么：正文里紧跟职务或“代表”之后、职务或“同志”之前，“接受”“任命”“免去”“由”等之后、“辞去”“辞职”之前、句首而“作了”“发言”“主持”“列席”等之前，
    或与登记过的人并列的三字姓名，没有登记，
    而与一个登记过的人同姓，名字里有一个字换成了读音相同或字形相近的字（陈一明、陈一鸣），或两字颠倒的。
    王大海、王大江这样一听就不同的不查；两个字的姓名一般不查：周正、周政都是真名；任免件里“接受刘也辞职”“刘也的辞呈”这样写着、与本件的人只差一个音近形近的字的，
    并列的名单里前后都是登记过的人、而本期别处提到的一个人只与它差一个音近形近的字的，两个字的也查。记录里的姓名没有登记的，另有 unknown-person。
为什么：人名是公报里最不能错的字。
依据：人员登记册；任免文件的姓名。
错例：
    县人大常委会主任陈一明主持会议。
正例：
    县人大常委会主任陈一鸣主持会议。
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

from generator.check.names.listed_names import misspelt_listed
from generator.check.names.lookalikes import confusable
from generator.check.names.own_names import misspelt_own
from generator.check.rule import Finding, Reach
from generator.check.texts import Text, texts
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "person-name"
SEVERITY = Severity.WARNING
REACH = Reach.REGISTERS

_HAN = r"[\u4e00-\u9fff]"
_TITLE = "主任委员|主任|秘书长|市长|县长|区长|省长|局长|厅长|院长|检察长|书记|常委|委员|主席|组长|部长|处长|站长|代表|同志"
_END = r"(?=[、，。；：！？（）()“”《》\s]|[等同和与及的对在率作主受参带向就当任到以于为代汇报讲发出列所先也曾已将分宣介说表提陈组前还因请缺]|$)"
_AFTER = re.compile(rf"(?:{_TITLE})[：:\s]?(?={_HAN}{{3}}{_END})")
_BEFORE = re.compile(rf"{_HAN}{{3}}(?:同志|副?(?:{_TITLE}))")
_DONE_TO = "接受|任命|免去|免除|任免|撤销|罢免|补选|选举|推选|决定|听取|由"
_AFTER_VERB = re.compile(
    rf"(?:{_DONE_TO})(?={_HAN}{{3}}(?:同志)?(?:[为的代]|辞|主持|宣|作|任|等|、))"
)
_BEFORE_VERB = re.compile(
    rf"{_HAN}{{3}}的?辞[去职呈]|(?:(?<=[，。；：“])|^){_HAN}{{3}}(?=因|提出|请求|现任|历任|任前|简历|的?基本情况|作(?:了|说明|汇报|报告|发言)|发言|汇报|介绍|主持|讲话|指出|强调|表示|出席|列席|到会|参加|牵头|带队|代表|率)"
)
_LISTED = re.compile(
    rf"(?:(?<=[、：（，])|^)(?P<name>{_HAN}{{3}})(?=[、）。，；等和]|参加|出席|列席|主持|$)"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every name of three characters that is nearly one that is registered."""
    names: set[str] = {person.data.name for person in corpus.content.people}
    near = _near(names)
    own = [*misspelt_own(corpus, names), *misspelt_listed(corpus, names)]
    told = {(id(text), start) for text, start, _, _ in own}
    for text, start, name, known in own:
        yield _finding(text, start, name, known)
    for text in texts(corpus) if near else ():
        for start in sorted(set(_places(text.text, names))):
            name = text.text[start : start + 3]
            if (id(text), start) in told or name in names or name[:2] in names:
                continue
            meant = _meant(name, near)
            if meant:
                yield _finding(text, start, name, meant)


def _meant(name: str, near: Mapping[str, Collection[str]]) -> str:
    """Return the registered name that `name` is easily typed or read for, or an empty string."""
    for key in _keys(name):
        for known in near.get(key, ()):
            differ = [(one, two) for one, two in zip(name, known, strict=True) if one != two]
            if len(differ) == 2 or confusable(*differ[0]):
                return known
    return ""


def _finding(text: Text, start: int, name: str, known: str) -> Finding:
    message = f"“{name}”没有登记，与登记的“{known}”一字相近或两字颠倒"
    hint = f"是不是“{known}”？是另一个人的，请登记在 content/registers/people/"
    return text.finding(start, message, hint)


def _places(text: str, names: set[str]) -> Iterator[int]:
    """Yield where a text must have the name of a person."""
    for pattern in (_AFTER, _AFTER_VERB):
        yield from (found.end() for found in pattern.finditer(text))
    for pattern in (_BEFORE, _BEFORE_VERB):
        yield from (found.start() for found in pattern.finditer(text))
    if "、" in text:
        for found in _LISTED.finditer(text):
            # A list of persons has one who is known right beside.
            before = text[max(0, found.start() - 4) : found.start()].rstrip("、")
            after = text[found.end() : found.end() + 4].lstrip("、")
            beside = {before[-3:], before[-2:], after[:3], after[:2]}
            if beside & names and "、" in text[max(0, found.start() - 1) : found.end() + 1]:
                yield found.start()


def _keys(name: str) -> tuple[str, ...]:
    """Return what a name has in common with those one character away, and with the swapped one."""
    return f"{name[:2]}?", f"{name[0]}?{name[2]}", f"{name[0]}{name[2]}{name[1]}"


def _near(names: set[str]) -> Mapping[str, Collection[str]]:
    """Return the registered names of three characters by their keys."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        if len(name) == 3:
            for key in (f"{name[:2]}?", f"{name[0]}?{name[2]}", name):
                found[key].append(name)
    return found

"""article-numbers：法规的编、章、节、条、项要连续编号。

查什么：法规正文里的章、节、条、项（其他分条的全文，查章、节、条），从一数起，有没有缺号、重号、倒号。条的编号通过各章连续；
    节在每一章里、项在每一款里从头数；第十条之一排在第十条之后。附件里的条另外从头数。
为什么：条号是法规被引用的凭据；缺一条、重一条，引用和网址就指错地方。
依据：《立法法》（2023年修正）第六十五条：法律根据内容需要，可以分编、章、节、条、款、项、目；
    编、章、节、条的序号用中文数字依次表述，款不编序号，项的序号用中文数字加括号依次表述。
错例：
    第三条　……
    第五条　……
正例：
    第三条　……
    第四条　……
"""

import re
from collections.abc import Iterator, Sequence

from generator.check.regulations.ordinals import MALFORMED
from generator.check.rule import Finding, Reach
from generator.kinds.regulation.model import RegulationRecord
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import LongText
from generator.place import Mark
from generator.problems import Severity
from generator.statutes.lines import HEADINGS, Sort
from generator.statutes.statute import Provision, read_statute

ID = "article-numbers"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_ARTICLE = re.compile(r"^[ \u3000#*]*第[一二三四五六七八九十百零〇]+条[ \u3000*]", re.MULTILINE)
_NUMBERED = (*HEADINGS, Sort.ARTICLE, Sort.ITEM)
_NAMES = {
    Sort.PART: "编",
    Sort.CHAPTER: "章",
    Sort.SECTION: "节",
    Sort.ARTICLE: "条",
    Sort.ITEM: "项",
}
_RESTARTS = {
    Sort.PART: {Sort.CHAPTER, Sort.SECTION, Sort.ITEM},
    Sort.CHAPTER: {Sort.SECTION, Sort.ITEM},
    Sort.SECTION: {Sort.ITEM},
    Sort.ARTICLE: {Sort.ITEM},
    Sort.PARAGRAPH: {Sort.ITEM},
    Sort.ANNEX: {*_NUMBERED},
}
"""What counts from one again after a line of a sort."""


_LEAST = 3
"""So many articles make a text one that is numbered by articles."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every number of a statute, or of a text in articles, that does not follow the one before."""
    for record in corpus.content.records:
        if record.text and isinstance(record.data, RegulationRecord):
            yield from misnumbered(record.text, _NUMBERED)
        elif record.text and _is_in_articles(record.data, record.text):
            yield from misnumbered(record.text, (*HEADINGS, Sort.ARTICLE))


def _is_in_articles(data: Model, text: LongText) -> bool:
    """Whether a text that is no regulation is printed whole, in articles."""
    is_whole = isinstance(data, Prose) and not data.abstract
    return is_whole and len(_ARTICLE.findall(text.text)) >= _LEAST


def misnumbered(text: LongText, numbered: Sequence[Sort]) -> Iterator[Finding]:
    """Yield every number of the sorts `numbered` that does not follow the one before."""
    last: dict[Sort, tuple[int, int]] = {}
    lines = text.text.split("\n")
    line_of: dict[Sort, int] = {}
    for one in read_statute(text.text).provisions:
        for sort in _RESTARTS.get(one.sort, ()):
            last.pop(sort, None)
        if one.sort not in numbered:
            continue
        number, inserted = last.get(one.sort, (0, 0))
        own = (one.line.number, one.line.inserted)
        between = lines[line_of.get(one.sort, 0) : one.number - 1]
        follows = own in {(number + 1, 0), (number, inserted + 1)}
        if not follows and not _is_malformed_between(between, own[0] - number):
            yield _finding(Mark(text.path, one.number), one, number)
        last[one.sort] = own
        line_of[one.sort] = one.number


def _is_malformed_between(lines: Sequence[str], step: int) -> bool:
    """Whether the number that lacks is there, mistyped: `ordinal-form` tells it."""
    mistyped = sum(bool(MALFORMED.match(line.strip())) for line in lines)
    return 0 < mistyped == step - 1


def _finding(mark: Mark, one: Provision, before: int) -> Finding:
    name = _NAMES[one.sort]
    if before == 0:
        message = f"第一个{name}是“{one.line.label}”"
    elif one.line.number > before:
        message = f"“{one.line.label}”之前缺{name}：前一{name}是第{before}{name}"
    else:
        message = f"“{one.line.label}”重号或倒号：前一{name}是第{before}{name}"
    return Finding(mark, message, f"请核对{name}的序号；漏排的请补上")

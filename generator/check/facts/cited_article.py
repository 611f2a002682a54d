"""cited-article：引用的条款是有的。

查什么：引用一部法规的第几条，不超过它的条数：登记册写了条数（articles）的法规，公报登了全文的法规，
    以及“本条例第八十八条”这样引用自己的；登了全文的，款、项也不超过那一条所有的。
    记录的依据（basis）和正文、标题里的引用都查。修改、废止、解释法规的文件不查引用自己的。
为什么：引用一条没有的，文件就没有了依据；修改法规以后条号变了，引用最容易没有跟着改。
依据：法规的条数；《立法法》（2023年修正）第六十五条：条、款、项。
错例：
    basis: [地方组织法 第九百条]
正例：
    basis: [地方组织法 第五十条]
"""

import re
from collections.abc import Iterator, Mapping

from generator.check.facts.articles import Articles, articles, structure
from generator.check.facts.cited import Cited, cited_articles
from generator.check.having import texts_having
from generator.check.mentions import mentioned
from generator.check.rule import Finding
from generator.check.texts import Text
from generator.chinese import numeral
from generator.link.corpus import Corpus
from generator.model.record import Record
from generator.model.refs import Basis
from generator.problems import Severity

ID = "cited-article"
SEVERITY = Severity.WARNING

_QUICK = re.compile("第.{1,6}条")
_OF_OTHERS = re.compile("修改|修正|废止|解释|决定|说明|报告|意见|对照")
"""A text with this in its title speaks of the articles of another."""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every article cited that its statute does not have."""
    known = articles(corpus)
    for value in mentioned(corpus, Basis):
        if not value.value.is_document:
            for cited in cited_articles(f"《{value.value.statute}》{value.value.articles}"):
                wrong = _wrong(cited, *_named(cited, known))
                if wrong:
                    yield Finding(value.mark, *wrong)
    own: dict[str, Articles] = {}
    for text in texts_having(corpus, _QUICK):
        for cited in cited_articles(text.text) if "条" in text.text else ():
            of = ("", _itself(text, own)) if cited.is_own else _named(cited, known)
            wrong = _wrong(cited, *of)
            if wrong:
                yield text.finding(cited.start, *wrong)


def _named(cited: Cited, known: Mapping[str, Articles]) -> tuple[str, Articles | None]:
    """Return the name by which a statute is known, and what is known of it."""
    return next(((name, known[name]) for name in cited.names if name in known), ("", None))


def _itself(text: Text, own: dict[str, Articles]) -> Articles | None:
    """Return the articles of the text itself, where it has some and is about no other's."""
    record = text.located
    if not (text.is_body and isinstance(record, Record) and record.text):
        return None
    title = str(getattr(record.data, "title", ""))
    if _OF_OTHERS.search(title) or getattr(record.data, "abstract", False):
        return None
    if record.id not in own:
        own[record.id] = structure(record.text.text)
    return own[record.id] if own[record.id].count else None


def _wrong(cited: Cited, title: str, of: Articles | None) -> tuple[str, str] | None:
    """Return what is wrong with a citation, and how to mend it."""
    if of is None:
        return None
    name = f"“{title}”" if title else "本件"
    if cited.article > of.count or cited.article == 0:
        return (
            f"引用“{cited.text}”，{name}只有{of.count}条",
            "请核对条号；登记册的 articles 不对的，请改登记册",
        )
    paragraphs = of.paragraphs.get(cited.article, 0)
    if cited.paragraph and paragraphs and cited.paragraph > paragraphs:
        return f"引用“{cited.text}”，{name}的那一条只有{paragraphs}款", _hint(
            "款", "项", cited.paragraph, of.items.get(cited.article, 0)
        )
    items = of.items.get(cited.article, 0)
    if cited.item and paragraphs and cited.item > items:
        return f"引用“{cited.text}”，{name}的那一条只有{items}项", _hint(
            "项", "款", cited.item, paragraphs
        )
    return None


def _hint(said: str, other: str, number: int, others: int) -> str:
    """Return how to mend a paragraph that is not there, or an item: the other may be meant."""
    if number <= others:
        return f"是不是第{numeral(number)}{other}？请核对{said}号"
    return f"请核对{said}号"

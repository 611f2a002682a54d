"""article-style：条款号用汉字。

查什么：引用法规的条、款、项，号码要用汉字（第二十七条），不用阿拉伯数字（第27条），全文一致。
    不是引用法规的“第3条生产线”“第2项任务”不查。
为什么：法规本身用汉字编号，同一条写成两个样子，检索和核对都不便。
依据：全国人大常委会法制工作委员会《立法技术规范（试行）》：法律的编、章、节、条的序号用中文数字依次表述。
错例：
    basis: [地方组织法 第27条]
正例：
    basis: [地方组织法 第二十七条]
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.mentions import mentioned
from generator.check.rule import Finding, Reach
from generator.chinese import numeral
from generator.link.corpus import Corpus
from generator.model.refs import Basis
from generator.problems import Severity

ID = "article-style"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

_ARTICLE = re.compile(r"第\s*(?P<number>[0-9０-９]{1,3})\s*(?P<unit>条|款|项)")
_CITED = re.compile(
    r"(?:》|(?<!方)法|条例|规定|办法|规则|细则|决定|章程)(?:（[^）]{1,8}）)?的?"
    r"(?P<article>第\s*[0-9０-９]{1,3}\s*条(?:之[一二三四五])?(?:第\s*[0-9０-９]{1,3}\s*[款项])*)"
    r"(?=规定|要求|之|、|，|。|；|：|和|与|及|至|的|）|$)"
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every article of a statute that is numbered in Arabic digits."""
    for value in mentioned(corpus, Basis):
        found = None if value.value.is_document else _ARTICLE.search(value.value.articles)
        if found:
            yield Finding(value.mark, *_said(value.value.articles))
    for text in texts_having(corpus, _ARTICLE):
        for cited in _CITED.finditer(text.text):
            yield text.finding(cited.start("article"), *_said(cited["article"]))


def _said(articles: str) -> tuple[str, str]:
    right = _ARTICLE.sub(lambda one: f"第{numeral(int(one['number']))}{one['unit']}", articles)
    return f"条款号写作“{articles}”", f"应作“{right}”；原件如此的，请用 accept 说明"

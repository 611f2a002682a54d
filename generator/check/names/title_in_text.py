"""title-in-text：目录和正文的标题一致。

查什么：记录写了正文的标题（title_in_text）的，它与目录的标题（title）一样长而差一两个字的提醒：
    这不是繁简不同，多半有一处写错（“规划执行情况”“计划执行情况”）。增减字数的不查。
为什么：目录、纪要、正文分头录入同一个标题。
依据：同一份文件互证。
错例：
    title: 关于国民经济和社会发展规划执行情况的报告
    title_in_text: 关于国民经济和社会发展计划执行情况的报告
正例：
    title: 关于国民经济和社会发展计划执行情况的报告
"""

from collections.abc import Iterator

from generator.check.names.marks import one_form
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.model.prose import Prose
from generator.problems import Severity

ID = "title-in-text"
SEVERITY = Severity.WARNING
REACH = Reach.ISSUE

MOST = 3


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every title whose text has it with other characters in their place."""
    for record in corpus.content.records:
        data = record.data
        if not isinstance(data, Prose) or not data.title_in_text:
            continue
        title, other = one_form(data.title), one_form(data.title_in_text)
        differ = [at for at, (one, two) in enumerate(zip(title, other, strict=False)) if one != two]
        if len(title) == len(other) and 0 < len(differ) <= MOST:
            parts = [text[max(0, differ[0] - 2) : differ[-1] + 3] for text in (title, other)]
            message = f"目录的标题作“{parts[0]}”，正文的标题作“{parts[1]}”"
            hint = "请核对哪一个对；原件如此的，请用 accept 说明"
            yield Finding(record.place.value("title_in_text"), message, hint)

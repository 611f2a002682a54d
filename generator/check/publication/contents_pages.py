"""contents-pages：目录的页码由小到大。

查什么：目录里后一件的页码不能小于前一件的。同一页可以有几件；没有页码（~）的跳过。
为什么：目录在最后编排，页码改动几次，最容易抄错一个数字，读者就翻不到。
依据：算术；目录按印刷的次序排列。
错例：
    zhao-xiaochuan/notice: 5
    han-dong/motion: 4
正例：
    zhao-xiaochuan/notice: 5
    han-dong/motion: 6
"""

from collections.abc import Iterator

from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "contents-pages"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every document whose printed page comes before that of the document above it."""
    for issue in corpus.content.issues.values():
        before, above = 0, ""
        for index, group in enumerate(issue.data.contents):
            for name, page in group.documents.items():
                if page and int(page) < before:
                    mark = issue.place.value("contents", index, "documents", name)
                    message = f"“{name}”在第{page}页，排在它前面的“{above}”在第{before}页"
                    yield Finding(mark, message, "请核对这两件的页码和次序")
                if page:
                    before, above = int(page), name

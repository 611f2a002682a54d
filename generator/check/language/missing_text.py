"""missing-text：文本、办理情况和附件要有正文。

查什么：文本、办理情况的正文写在与记录同名的 .md 文件里；只有名单可以没有正文。
    annexes 里每个附件的正文写在“记录名.annex-1.md”这样的文件里。
为什么：没有正文，印出来的就是一个空题目。
依据：目录所列的每件文件都要有内容。
错例：
    texts/water-report.yml        # 旁边没有 water-report.md
正例：
    texts/water-report.yml
    texts/water-report.md
"""

from collections.abc import Iterator

from generator.check.rule import Finding, Reach
from generator.kinds import kind_of
from generator.kinds.annexes import annex_part, annexes_of
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "missing-text"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every long text whose Markdown file is missing."""
    for record in corpus.content.records:
        unread = record.id in corpus.content.broken
        if kind_of(record).needs_text(record.data) and not (record.text or unread):
            path = record.place.mark.path.removesuffix("yml") + "md"
            yield Finding(record.place.mark, "没有正文", f"请把正文写在 {path}")
        for number in annexes_of(record.data):
            if number not in record.annexes and not unread:
                path = record.place.mark.path.removesuffix("yml") + f"{annex_part(number)}.md"
                mark = record.place.value("annexes", number - 1)
                yield Finding(mark, f"附件{number}没有正文", f"请把它的正文写在 {path}")

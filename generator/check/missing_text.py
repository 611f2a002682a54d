"""missing-text：文本和办理情况要有正文。

文本、办理情况的正文写在与记录同名的 .md 文件里；只有名单可以没有正文。
依据：目录所列的每件文件都要有内容。
"""

from collections.abc import Iterator

from generator.kinds.text.model import TextRecord
from generator.link.corpus import Corpus
from generator.model.prose import Prose
from generator.problems import Problem, error

RULE = "missing-text"


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every long text whose Markdown file is missing."""
    for record in corpus.content.records:
        is_list = isinstance(record.data, TextRecord) and record.data.names
        unread = record.id in corpus.content.broken
        if isinstance(record.data, Prose) and not (record.text or is_list or unread):
            path = record.place.mark.path.removesuffix("yml") + "md"
            yield error(RULE, record.place.mark, "没有正文", f"请把正文写在 {path}")

"""name-form：登记的姓名是一个完整的姓名。

查什么：人物登记册里只有一个字的姓名（姓和名被空格、换行拆开的）；各段之间的间隔号写成句点、着重号等别的点的。
为什么：姓名是查人的依据，拆开了、写成别的点，就查不到，也连不上别处写对的。
依据：《标点符号用法》GB/T 15834—2011：外国人名、某些少数民族人名内各部分之间用间隔号“·”。
错例：
    # registers/people：- 买买提.艾力
正例：
    # registers/people：- 买买提·艾力
"""

from collections.abc import Iterator

from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity
from generator.words.persons import is_torn, with_right_dot

ID = "name-form"
SEVERITY = Severity.WARNING


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every registered name that is part of one, or has another dot."""
    for one in corpus.content.people:
        name, mark = one.data.name, one.place.value("name")
        if is_torn(name):
            message = f"“{name}”只有一个字，不像一个人的姓名"
            yield Finding(mark, message, "请写姓和名，中间不加空格；确是如此的，用 accept 说明")
        elif (right := with_right_dot(name)) != name:
            yield Finding(mark, f"“{name}”里的间隔号不对", f"是不是“{right}”？")

"""embargo：保密的记录不泄露。

查什么：写了 embargo: true 的记录，它的文件不进公报、网站、目录和检索；可以公开时删去这一行，再生成一次。
    要公布的记录如果会把它说出去，就是错误：听取的报告（heard）是保密的，会议（meeting）是保密的，
    正文链接到保密的文件，文字里写出保密文件的题名。
    同一期要公布的文字在任免、选举、辞职的话里提到保密的任免、选举、代表资格事项中的人，作为提醒。
    纪要的 matters 和记录的 matter 只用来把文件连在一起，不印出来，可以照写；目录里列不列都可以。
    一份可以公布的记录都没有，也是错误。
    保密不写到哪一天为止：公报不会自己变样，何时公开由人删去这一行，有改动可查。
    记录本身仍在 content/ 里，能看到仓库的人都看得到：仓库公开的，表决前不要提交。
为什么：表决之前不得泄露人事任免；一个链接、一行目录就足以泄露。
依据：人事工作的纪律；任免事项表决之前不公开的通例。
错例：
    # appointments/zhao-xiaochuan.yml
    embargo: true
    # meetings/22.yml（要公布）
    subject: 《关于任命赵小川职务的决定》
正例：
    # appointments/zhao-xiaochuan.yml
    embargo: true
    # meetings/22.yml（要公布）
    subject: 人事任免事项
    matters: [zhao-xiaochuan]
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from generator.check.privacy.embargoed import leaking_links, leaking_references
from generator.check.rule import Finding
from generator.check.texts import Text, texts
from generator.check.values import values
from generator.kinds import kind_of
from generator.link.corpus import Corpus
from generator.model.base import Model
from generator.model.record import Record
from generator.problems import Severity

ID = "embargo"
SEVERITY = Severity.ERROR

_SHORTEST_TITLE = 8
"""Characters: a shorter title, such as 任免名单, may be said of anything."""
_CHANGE = re.compile(
    "任命|免去|免除|免职|任职|辞去|辞职|撤销|代理|选举|补选|当选|罢免|推选|代表资格"
)
_SENTENCE = re.compile("[^。；]*")
HINT = "请改写，或先解除那份记录的保密"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every place where a record that is published tells of one under embargo."""
    embargoed = [record for record in corpus.content.records if record.is_embargoed]
    if not embargoed:
        return
    if len(embargoed) == len(corpus.content.records):
        mark = embargoed[0].place.key("embargo")
        yield Finding(mark, "全部记录都保密，没有可以公布的", "请删去可以公开的记录里的 embargo")
    for record in corpus.content.records:
        if not record.is_embargoed:
            yield from leaking_references(record, corpus)
            yield from leaking_links(record, corpus)
    yield from _said(embargoed, corpus)


def _said(embargoed: list[Record[Model]], corpus: Corpus) -> Iterator[Finding]:
    """Yield published texts with the title of an embargoed document, or with whom it is about."""
    titles = _any_of({title: "" for record in embargoed for title in _titles(record)})
    people = _people(embargoed, corpus)
    for text in texts(corpus):
        owner = text.located
        if isinstance(owner, Record) and owner.is_embargoed:
            continue
        for match in titles.finditer(text.text):
            yield text.finding(match.start(), f"写出了保密文件的题名“{match[0]}”", HINT)
        if isinstance(owner, Record) and owner.issue_id in people:
            yield from _named(text, people[owner.issue_id])


def _titles(record: Record[Model]) -> Iterator[str]:
    for value in values(record, str):
        if str(value.path[-1]).startswith("title") and len(value.value) >= _SHORTEST_TITLE:
            yield value.value


def _people(embargoed: list[Record[Model]], corpus: Corpus) -> Mapping[str, re.Pattern[str]]:
    """Return, by issue, the names of those whose appointment, election or removal is under embargo."""
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for record in embargoed:
        for person in kind_of(record).changes(record.data):
            known = corpus.people.get(person)
            names[record.issue_id][known.name if known else person] = record.name
    return {issue: _any_of(found) for issue, found in names.items()}


def _any_of(words: Mapping[str, str]) -> re.Pattern[str]:
    """Return a pattern of any of some words; of none, one that matches nothing."""
    return re.compile("|".join(re.escape(word) for word in words) or r"(?!)")


def _named(text: Text, names: re.Pattern[str]) -> Iterator[Finding]:
    for match in names.finditer(text.text):
        sentence = _sentence(text.text, match.start())
        if _CHANGE.search(sentence):
            message = f"所涉的事项还保密，这里已写出“{match[0]}”"
            yield text.finding(match.start(), message, HINT, Severity.WARNING)


def _sentence(text: str, offset: int) -> str:
    """Return the sentence in which the character at `offset` stands."""
    start = max(text.rfind("。", 0, offset), text.rfind("；", 0, offset)) + 1
    return _SENTENCE.match(text, start)[0]  # type: ignore[index]  # it matches anything

"""homophone：音同、音近的别字。

查什么：两到四个字，词典里没有这个词，而有一个读音相同、只差一个字的词，换上它全句通顺得多
    （应党、办事出、审义意见），提醒原来的字和应是的词；平舌翘舌、前后鼻音不分的（人名政府、建射），也算读音相同。
    新造的词、简称、名称（量质齐升、水韵）不提醒：看旁边的字、本期别处是否常用那一个词，也看这份文件自己造的词多不多。
    登记的姓名、机构，像姓名、地名的，引号里的，一企一策这样的，算是对的，不提醒；
    两份以上文件用过的，也算，但换上的词常用得多、原来的字几乎一定是错的除外；
    有更常用的词也只差一个字的（贯切：贯彻、关切），两个都列出；
    没有写错而词典里没有的词，用 gazette new word 登记一次，以后不再提醒。
    换上的字成另一个词的（权利机关、会意认为），按前后一两个字在公开法规、报告里多同哪一个词连用，
    本期别处用哪一个词、旁边是不是这些字来判断，相差得多才提醒；
    相差不多的，本刊别处四次以上都用那一个词、只有这一处用这个词的，也提醒。
    数字后面的“件”“名”“项”写成“建”“明”“向”的（代表建议42建），“现答复如下”写成“先答复如下”的，也提醒。
    后面就是时间的“截止”（截止6月末，应作截至）也提醒。值勤、执勤这样两可的不查；两份以上文件这样用过的不提醒。其余的要看语意，不查。
为什么：拼音输入最容易选错同音的字，校对的人读出声来也听不出。
依据：词典和公开法规的用词；《通用规范汉字表》《现代汉语词典》。
错例：
    会议听取了专项工作报告，形成审义意见。
正例：
    会议听取了专项工作报告，形成审议意见。
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.language.miswritten import miswritten, told
from generator.check.language.proposed import Proposal
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.problems import Severity
from generator.words.homophones import likelier
from generator.words.likelihood import is_common
from generator.words.slips import Way

ID = "homophone"
SEVERITY = Severity.WARNING

_LEAST = 6.5
"""How much likelier a text must be with another word of the same sound than with the one that it has."""


_UNTIL = re.compile(
    "(?<![名报集请间期理标款到])截止(?=目前|今年|去年|上年|现在|年底|[0-9]{4}年|[0-9]{1,2}月(?:[0-9]{1,2}日|末|底)|第[一二三四]季度)"
)
_COUNTED = re.compile(
    "(?<=[0-9])(?:(?<!(?<![0-9])(?:19|20)[0-9]{2})建(?=[，。、；）]|$)|明(?=代表|委员|学生|群众|干部|党员|同志|村民)|向(?=[，。；]|$))"
)
"""What stands where a word that counts is meant."""
_MEANT = {"建": "件", "明": "名", "向": "项"}
_NOW = re.compile(
    "(?:(?<=^)|(?<=[，。；]))先(?=(?:将[^，。；]{1,24})?(?:答复|报告|汇报|通报|说明|公告|公布|印发)如下(?=[：:。]|$))",
    re.MULTILINE,
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every string that sounds like a word that makes more sense."""
    for text in texts_having(corpus, _UNTIL):
        for found in _UNTIL.finditer(text.text):
            message = "“截止”疑是“截至”之误，后面是时间"
            yield text.finding(found.start(), message, "请核对；“截止到”“某日截止”不改")
    for text in texts_having(corpus, _COUNTED):
        for found in _COUNTED.finditer(text.text):
            message = f"数字后面的“{found[0]}”疑是“{_MEANT[found[0]]}”的同音别字"
            yield text.finding(found.start(), message, "请核对")
    for text in texts_having(corpus, _NOW):
        for found in _NOW.finditer(text.text):
            yield text.finding(found.start(), "“先”疑是“现”的同音别字，后面是“如下”", "请核对")
    yield from told(miswritten(corpus, Way.SOUND, _LEAST), _message)


def _message(one: Proposal) -> str:
    if is_common(one.typed):
        return f"“{one.typed}”疑是“{one.word}”之误，两个词读音相同"
    other = likelier(one.typed, one.word)
    if other:
        return f"“{one.typed}”疑是“{one.word}”的同音别字，或“{other}”之误"
    return f"“{one.typed}”疑是“{one.word}”的同音别字"

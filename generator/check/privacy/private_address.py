"""private-address：不印个人的邮箱、账号、密码和住址。

查什么：凡是印出来的地方，电子邮箱地址；QQ号、微信号；密码；写到门户的住址：……路……号……室，……小区……栋……单元，……村……组……号，
    以及写明是住址的门牌号（家住……12号）；号数写成汉字的也算。报告里只显示首尾。
    政府网站域名（gov.cn）的邮箱，写明是举报、征求意见一类的邮箱，公众号，不算；单位公开的其他邮箱和办公地址确要印的，用 accept 说明。
    只写到路、门牌的地点（渠西路12号），小区、楼栋的改造（某小区3号楼加装电梯），套数、户数（3栋360套），编了号的机井、沟渠，设在小区里的登记站、联络站、活动室，不算。
    寄到、搬到某处，没有写到室、户，同一句里又没有写某人的，是单位的地址，不算；单位名称后面紧接着写的账号，不算。
为什么：住址和邮箱能找到这个人；公报要永久保存，公开流传。
依据：《中华人民共和国个人信息保护法》；《中华人民共和国民法典》第一千零三十四条。
错例：
    代表王某，住渠西路12号院3号楼201室
正例：
    会议在渠西路12号举行
"""

from collections.abc import Iterator

from generator.check.privacy.secrets import ACCOUNT, ADDRESS, EMAIL, PASSWORD
from generator.check.privacy.told import found
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "private-address"
SEVERITY = Severity.ERROR
REACH = Reach.ISSUE


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every e-mail address, account, password and address of a home in a text."""
    hint = "请删去；单位公开的用 accept 说明"
    yield from found(corpus, EMAIL, "电子邮箱", hint)
    yield from found(corpus, ACCOUNT, "个人的账号", hint)
    yield from found(corpus, PASSWORD, "密码", "请删去，并换掉这个密码")
    yield from found(corpus, ADDRESS, "写到门户的住址", hint)

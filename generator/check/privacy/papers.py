"""Numbers of a person's papers: passports, permits to cross a border, officers' and other ones.

No check guards them: what tells them from codes is the paper's name beside them, or 字第…号.
"""

import re
from collections.abc import Iterator

from generator.check.privacy.cards import cards
from generator.check.privacy.digits import Span, apart, folded
from generator.check.privacy.plates import PROVINCES
from generator.check.privacy.residents import residents
from generator.check.privacy.somebody import persons_numbers
from generator.check.privacy.telephones import mobiles

_OF_ENTITIES = (
    "许可|登记|产权|权属|使用|合格|资格|执业|执法|工作|林权|土地|房产|准印|准入|准运|认证|上岗|商标|注册|检疫|检验|检测"
    "|批准|备案|开工|竣工|收费|经营|生产|代码|信用|版权|专利|承包|公证|保证|论证|查证|验证|取证|举证|凭证|质证|印证|鉴证|不动产权|代表|委员|出席|列席|采访|记者|出版|监督|法人"
)
"""What stands before 证 where it is no private person's: 许可证, 登记证."""
_CERTIFICATE = "".join(f"(?<!{word})" for word in _OF_ENTITIES.split("|")) + "证"
_NAMES = (
    "护照|通行证|回乡证|台胞证|往来证|旅行证|军官证|士官证|士兵证|学员证|文职干部证|军人证|军人身份证|警官证|警察证|优待证|退役证|退役军人证|烈属证|学生证|退伍证|驾驶证|驾照"
    "|居留证|居留身份证|永居证|居住证|签证|社会保障卡|社会保障|社保卡|社保|医保卡|医保|医疗证|医疗保险卡|医疗保险|养老保险卡|养老保险|残疾人证|残疾证"
    "|身份证件|身份证|考生(?=号)|(?<!执法)(?<!工作)(?<!资格)证件|户口簿|户口本|出生证|出生医学证明|结婚证|离婚证|准考证|学籍|passport|permit"
    rf"|{_CERTIFICATE}件?|(?:病历|病案|住院|门诊|就诊|诊疗|参保|会员|学籍|公积金|体检|报到|保健|诊疗)(?:卡|证|簿|账户)?(?=档?案?[账帐]?(?:号|编))|就诊卡|(?<!监督)(?<!银行)卡(?=号|编)"
)
_SAID = r" ?(?:[（(][\u4e00-\u9fff]{1,6}[）)])?(?:[账帐卡字](?=号))?(?:[前后末尾][0-9一二三四五六七八九十]{1,2}位)?[（(]?(?:档案)?(?:[（(]?号码?[）)]?|编号|证号|个人编号|no\.?|number)?[（(]?[为是系：:#“ ]{0,3}"
_CALLED = re.compile(
    rf"(?:{_NAMES})(?P<said>{_SAID})(?P<number>(?:[A-Za-z]{{1,3}}[ -]?|[{PROVINCES}])?[0-9](?:[ -]?[0-9]){{5,19}}(?: ?[(（][0-9A-Za-z][)）])?)"
    r"(?![0-9A-Za-z*.]| ?[余多]?[万亿]?[本件份张人次个名元户枚册])",
    re.IGNORECASE,
)
_REGIONS = re.compile(
    r"(?:香港|澳门|台湾)(?:居民|永久性?居民)?(?:身份证|居民证)(?:号码?)?[为是：: ]{0,3}(?P<number>[A-Za-z]{0,2}[0-9]{6,9} ?(?:[(（/] ?[0-9Aa] ?[)）]?)?)"
)
_LETTERED = r"(?<![0-9A-Za-z\-/.])(?P<number>[A-Za-z]{1,2}[0-9]{7,8})(?![0-9A-Za-z\-/.])"
_BORDER = "(?:护照|通行证|港澳证|台胞证|回乡证)"
_BEFORE_ITS_NAME = re.compile(rf"{_LETTERED}(?=[^。；;\n0-9A-Za-z]{{0,15}}{_BORDER})")
_BEHIND_ITS_NAME = re.compile(rf"{_BORDER}[^。；;\n0-9A-Za-z]{{0,15}}{_LETTERED}")
_OFFICERS = re.compile(
    r"(?:[军士文海空武]|[\u4e00-\u9fff]军|部[^，,。；;\n0-9]{0,8}[证：:][\u4e00-\u9fff]?|(?:军官|干部|士兵|文职干部|警官)证[^，,。；;\n0-9]{0,6})字第 ?(?P<number>[0-9]{6,8}) ?号"
)
_FORMS = (_CALLED, _REGIONS, _BEFORE_ITS_NAME, _BEHIND_ITS_NAME, _OFFICERS)


_LONG = 10
"""Nobody counts so many papers: digits behind a paper's name are its number."""


def papers(text: str) -> Iterator[Span]:
    """Yield the numbers of papers of a text, without residents' numbers that have their form."""
    plain = folded(text)
    found = {one.span("number") for form in _FORMS for one in form.finditer(plain) if _is_one(one)}
    found |= set(persons_numbers(text))
    others = {*residents(text), *mobiles(text), *cards(text)}
    yield from (span for span in apart((*found, *others)) if span not in others)


def _is_one(found: re.Match[str]) -> bool:
    """Whether digits alone are said to be a number: 护照号12345678, and not 新办护照12345678."""
    number, said = found["number"], found.groupdict().get("said", "号")
    is_long = len(number) >= _LONG
    return (
        is_long
        or number[0].isalpha()
        or number[0] == "0"
        or number[-1] in ")）"
        or bool(said.strip())
    )

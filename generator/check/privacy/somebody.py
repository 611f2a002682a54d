"""What a clause says of one private person: long digits in it that a word calls a number are that person's.

Shapes of numbers and their names cannot all be listed (考号, 就诊卡, 爷爷家电话). Where a clause speaks of
one person (何某, 其母, 考生) and calls digits a number, a card or an account, they are that person's.
"""

import re
from collections.abc import Iterator

from generator.check.privacy.digits import Span, folded
from generator.words.dictionary import dictionary
from generator.words.lattice import Lattice
from generator.words.likelihood import is_official
from generator.words.surnames import SURNAMES

NAME = f"[{SURNAMES}](?!某)[\u4e00-\u9fff]{{1,2}}"
"""What may be a person's name; whether it is, `is_persons_name` says."""

_ROLE = (
    "患者|病人|考生|学生家长|监护人|被监护人|业主|户主|租户|房东|死者|伤者|受害人|被害人|原告|被告|被执行人|申请执行人|信访人"
    "|上访人|投诉人|举报人|当事人|家属|驾驶员|司机|孕妇|孕产妇|产妇|儿童|老人|村民|网民"
)
_OF_PERSON = (
    "(?=[^\u4e00-\u9fff]|$|[的名叫在因为是于患已曾未与和及随由被向住有也得今到去从]|系(?![统列])|现[住在年就]|就[读医诊]|家[住在中]"
    f"|{NAME}(?=[患系因被，,（(]|确诊|罹患|身患|诊断|查出|出生)"
    "|电话|座机|手机|身份|身患|户[籍口]|出生|生于|病[故逝历案]|年[龄仅满]|查出|诊断|确诊|瘫痪|卧[床病]|医保|社保|社会保障|银行卡|微信|护照|学[籍号])"
)
"""What may stand behind 其子, so that it is no 其子系统, and no 其女职工."""
_KIN = (
    f"(?:其(?!他)|(?<!其)他|她|我)(?:父(?![母级])亲?|母亲|母(?![亲女子公体校语线基乳婴版本])|妻子?|夫(?!妻)|[子女孙兄弟姐妹侄]{_OF_PERSON}|(?:儿子?|女儿)(?!女))"
    rf"|之[子女妻夫父母孙]{_OF_PERSON}|孙子|孙女|外孙|侄子|侄女|丈夫|妻子|老伴|嫂子|岳[父母]|婆婆(?!丁)|父亲|母亲(?![河节水])|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|儿子|女儿|哥哥|弟弟|姐姐|妹妹"
)
_ANONYMOUS = rf"[{SURNAMES}]某{{1,2}}(?![乡镇村县市区街路])"
ANONYMOUS = re.compile(_ANONYMOUS)
"""Somebody whose name a text keeps back; no statute has one."""
RELATED = re.compile(rf"{_ANONYMOUS}|{_KIN}")
"""Somebody of whom a text tells, not a sort of people, as in a statute."""
PERSON = re.compile(rf"{_ANONYMOUS}|{_KIN}|本人|(?:某|[其该](?:名|位)?|一[名位])(?:{_ROLE})")
"""Words for one person whom nobody need know; 业主 and 举报人 alone are a sort of people."""
_NAMED = re.compile(
    rf"(?:^|[，,、：:（( ]|(?<=[其之他她我某])[子女孙兄弟姐妹侄妻夫父母]|儿子|女儿|[长员任记师士]|代表|同志|干部|军人|群众|村民|居民|职工|学生|考生|患者|残疾人|[贫困低保脱]户)(?P<name>{NAME})"
    "(?:[（(][^（()）]{0,16}[）)]|[，,][男女](?=[，,]))?(?:[，,][0-9]{1,3}岁)?[，,]?(?:本人|代表|委员|同志|现|已|也|又|系|曾|被|自|因|于[0-9年月日]{2,11}|[0-9年月日]{5,11}){0,2}$"
)
_TITLED = re.compile(
    f"(?:^|[，,、：:（( ])[{SURNAMES}](?:代表|委员|女士|先生|大爷|大妈|大娘|老汉|老太|师傅|阿姨|大姐|大哥|老师|医生)[^，,]{{0,8}}$"
)
_ALONE = re.compile(rf"(?:^|(?<=[ ，,（(：:]))(?P<name>{NAME})(?=[ ，,）)]|$)")
_OFFICE = re.compile(
    "单位|公司|办公|值班|热线|窗口|中心|法院|检察院|委员会|人大|政府|律师|物业|[局厅处科站所院](?![址宅里])"
)
_NO_NUMBER = "(?<![文案编批型序条档期楼门栋幢单票工件字院号])"
"""What stands before 号 or 码 of what is no person's: 文号, 案号, 3栋."""
_CALLED = (
    rf"(?:(?<!一)[{chr(0x4E00)}-{chr(0x9FFF)}]{_NO_NUMBER}(?:号码?|卡号?)|[账帐][号户]|\bID)"
    r"[）)]?[为是：: “]{0,3}"
)
_NUMBER = re.compile(
    rf"{_CALLED}(?P<number>(?:[A-Za-z]{{1,3}}[ -]?)?[0-9](?:[ \-]?[0-9]){{5,18}})"
    r"(?![0-9A-Za-z*.,%％]| ?[余多]?[万亿]?[元件份张人次个名户吨亩米度栋套])"
)
_TELEPHONE = re.compile(
    r"(?:电话|座机|固话)(?:号码?)?[为是：:（( ]{0,3}"
    r"(?P<number>[(（]?(?:0[0-9]{2,3}[)）]?[ \-]{0,2})?[2-8][0-9]{2,3}[ \-]?[0-9]{4})(?![0-9])"
)
_OFFERED = re.compile("(?:可以?|请|欢迎)[^，,]{0,4}(?:拨打|致电|联系|咨询)")
"""Before a telephone that is there for everybody."""
_CLAUSE = re.compile("[^。；;\n|]+")


def is_persons_name(name: str) -> bool:
    """Whether characters with a surname in front are a name: no word begins with it, as in 陈述 or 成年后."""
    if dictionary().part_of_speech(name).startswith("nr"):
        return not is_official(name)
    return len(Lattice(name).words()[0]) == 1


def tells_of_somebody(clause: str) -> bool:
    """Whether a clause tells of a person, or has a name that stands by itself."""
    alone = (one["name"] for one in _ALONE.finditer(clause))
    return bool(RELATED.search(clause)) or any(map(is_persons_name, alone))


def is_named_before(said: str) -> bool:
    """Whether what is said ends with a person's name, or with what was added to one."""
    if _TITLED.search(said):
        return True
    named = _NAMED.search(said)
    return named is not None and is_persons_name(named["name"])


def persons_numbers(text: str) -> Iterator[Span]:
    """Yield the numbers that a clause about one person calls so."""
    yield from _of(folded(text), _NUMBER)


def persons_telephones(text: str) -> Iterator[Span]:
    """Yield the telephones that are one's whom nobody need know, and no office's."""
    yield from _of(folded(text), _TELEPHONE)


def _of(plain: str, form: re.Pattern[str]) -> Iterator[Span]:
    for clause in _CLAUSE.finditer(plain):
        if not PERSON.search(clause[0]):
            continue
        for found in form.finditer(plain, *clause.span()):
            said = plain[clause.start() : found.start("number")].rpartition("，")[2]
            if not (_OFFICE.search(said) or _OFFERED.search(said)):
                yield found.span("number")

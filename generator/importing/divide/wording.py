"""How titles of documents are worded: how they end, how they begin, and what no title is."""

import re

from generator.chinese import IN_TITLE_MARKS
from generator.importing.terms.days import day_of
from generator.importing.terms.sittings import occasion
from generator.statutes.numerals import NUMERALS

_SURE = re.compile(
    r"(?:条例|章程|决定|决议|公告|通知|通报|议案|名单|名册|纪要|讲话|致辞|致词|开幕词|闭幕词|主持词|辞呈|辞职报告|"
    r"(?:辞职|任命|通知|建议|意见|倡议|责任|委托|承诺|决心)书|贺信|公报|启事|大事记|名录|须知|誓词|议程|日程|"
    r"统计表|汇总表|一览表|情况表|结果表|批复|请示|公示|审议意见|审查意见|工作报告|审查报告|述职报告|"
    r"(?:票|选票|表决|测评|评议|选举|计票|投票)(?:的)?(?:情况|结果)|工作要点|立法计划|立法规划|监督工作计划)"
    r"(?:[（(][^（）()]{1,12}[）)])?$"
)
"""How titles end, and hardly any other line without a full stop."""
_WEAK = re.compile(
    r"(?:办法|规定|规则|细则|报告|汇报|答复|意见|说明|发言|计划|规划|要点|目录|函|令|表态|决算|方案|总结)"
    r"(?:[（(][^（）()]{1,12}[）)])?$"
)
"""How titles end, and headings within documents, too."""
_OTHER = re.compile(r"(?:情况|结果|建议|预算|安排|任免)$")
"""How titles end where more says that they are some; most lines that end so go on."""
_BODY = r"(?:(?<=[省市县区州旗])委(?![员托])|人民代表大会|人大|常委会|常务委员会|人民政府|县政府|市政府|区政府|监察委|人民法院|人民检察院|委员会|主任会议)"
_NUMBER = rf"[{NUMERALS}]"
_OPENS = re.compile(
    rf"(?!.*[，。；])(?:[\u4e00-\u9fff]{{0,20}}{_BODY}|.{{0,12}}第?{_NUMBER}{{1,4}}届|[0-9]{{4}}年度?(?![0-9])"
    rf"|[\u4e00-\u9fff]{{2,20}}?关于|对.{{2,40}}的|在.{{2,40}}的)"
)
_ABOUT = re.compile("关于")
_ON = re.compile(
    "对(?:《.+》|[^，。；]{2,60})的(?:[\u4e00-\u9fff]{0,4}意见|答复|复函|决定|决议|评议)"
)
"""How the same part begins without 关于: 对《…的报告》的审议意见."""
_DOES = re.compile(
    r"(?:会议|大会)?(?:(?:听取|审议|审查|讨论|研究|通过|表决|传达|学习|书面|宣读|选举|补选)"
    r"(?!(?:的|投票)?(?:结果|情况|办法|意见|报告|票|计划|规则|委员会))|根据|依照|依据|按照|作出|会前|印发|还|并|由|请(?!示)|要(?!点)|"
    r"将|经(?!济)|为(?!民)|按|详见|见|附|注)"
)
"""How lines begin that say what is done, as in agendas: no titles."""
_FORMULA = re.compile(
    "(?:现予|特此|予以|现将)(?:公告|公布|通知|通报|报告|说明|批复|函告)$|^目[录次]$"
)
"""How documents end, and what stands above their own contents."""
_SENTENCE = re.compile(r"[。；，！？;,!?：:]$")
_NUMBERED = re.compile(
    r"^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|第[一二三四五六七八九十百]+[章节条]|附件|[-·•]|—(?![0-9])|抄送|印发)"
)
_OPEN = "(?:主动|依申请|不予|不)?公开"
CLASS = (
    "[（(]?(?:(?:办理|答复)?(?:结果|类别|类型|分类)[：:]?)?(?P<outcome>[A-E])类?[）)]?"
    rf"(?:[（(]?(?:公开(?:属性|方式|类别)[：:])?{_OPEN}[）)]?)?|(?:公开(?:属性|方式|类别)[：:])?{_OPEN}"
)
"""A line that says of which class a reply is, and whether it is public: A类　公开, 分类：B."""
_MASTHEAD = re.compile(
    rf"文件(?:[（(]?[0-9一二三四五六七八九十]{{1,3}}[）)]?)?$|〔[0-9]{{4}}〕第?[0-9]{{1,4}}号(?:签发人[：:].{{1,10}}|[A-E]类?)?$|^(?:{CLASS})$|^签发人[：:]"
)
"""How the lines end that stand above a title: 某市人民政府文件, the document number."""
LONGEST = 90
MOST_LINES = 6
FULL, SURE, WEAK, LITTLE = 4, 3, 2, 1
"""How much the words say that a line is a title."""


def worded(words: str) -> int:
    """Return how much the words of a line, without white space, say that it is a title; 0 if nothing."""
    if _DOES.match(words) or _FORMULA.search(words):
        return 0
    is_full = opens(words) or is_about(words)
    if _SURE.search(words):
        return FULL if is_full else SURE
    if _OTHER.search(words):
        return SURE if is_full else LITTLE
    return (FULL if is_full else WEAK) if _WEAK.search(words) else 0


def opens(words: str) -> bool:
    """Whether a line begins as titles do that name whose they are, or which meeting they are of."""
    # Of the signs of a title that is cited none is one of the title that holds it.
    return bool(_OPENS.match(IN_TITLE_MARKS.sub("《》", words))) and not _DOES.match(words)


def is_about(words: str) -> bool:
    """Whether a line is the part of a title that says what it is about."""
    return bool(_ABOUT.match(words) or _ON.match(words))


_BEGUN = re.compile(r"(?:^[在对向]|(?<=[会府院局委厅])对|关于)")
_CUT = re.compile(r"[届的和与及对在、省市县区州]$")


def is_unfinished(words: str) -> bool:
    """Whether a title that begins so must go on: what it is about is not yet what it is."""
    return not worded(words) and bool(_BEGUN.search(words) or _CUT.search(words))


def goes_on_with_organ(words: str, more: str) -> bool:
    """Whether a line goes on with the name of an organ: 某县人民代表大会, below it 常务委员会公告."""
    return bool(_CONGRESS.search(words) and _COMMITTEE.match(more))


_CONGRESS = re.compile("(?:人民代表大会|人大)$")
_COMMITTEE = re.compile("(?:常务委员会|常委会)")


def names_its_matter(words: str) -> bool:
    """Whether a title says what it is about."""
    return bool(_ABOUT.search(words))


def may_be_of_title(words: str, *, within: bool = False) -> bool:
    """Whether a line may be of a title; `within` where it is not its first, and may stand in brackets."""
    return (
        0 < len(words) <= LONGEST
        and not _SENTENCE.search(words)
        and not is_numbered(words)
        and not day_of(words)
        and not _MASTHEAD.search(words)
        and (within or not occasion(words))
        and "。" not in words
    )


def is_numbered(words: str) -> bool:
    """Whether a line begins as an item of a list, an article or an annex."""
    return bool(_NUMBERED.match(words))

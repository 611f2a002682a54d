"""The standard phrases of amending decisions, as patterns; `formulae` says what each one means.

They follow the wording that congresses use for amendments, and the usage of the National People's
Congress (立法技术规范（试行）（一）, part 8, 法律修改形式). Quotations are private characters.
"""

import re

from generator.statutes.clauses import QUOTE
from generator.statutes.targets import HEADING, MANY, ONE

_QUOTES = f"{QUOTE}(?:(?:[、和及与]|以及)?{QUOTE})*"
_COUNT = "[一二两三四五六七八九十]+"
_TEXT = "(?:条例|办法|规定|法规|细则|规则|解释|决定|法律|法)"
_ITS = "(?:其|该条|该款|该项|本条|本款)?"
_IN = "(?:之?[中里内])?(?:规定|所列|所称)?的?"
_SPOT = (
    "(?:(?:条首|开头|开始|句首|末尾|最后|句末|首部|前|后)(?:部分|一句|段)?"
    "|第[一二三四五六七]句|首句|末句|[前后]段)?"
)
_WITHIN = f"{_ITS}{_IN}{_SPOT}{_IN}"
_EVERY = f"(?:本?{_TEXT}|全文|文中|条文|正文|其[他它余](?:条款|条文|各条)|(?:有关|相关|所有|各)条[款文]|各条)?(?:中的?|的)?"
_NOUN = "(?:等?(?:字样|表述)|一词|一语|二字|的?(?:内容|规定|表述|字样|用语))?"
_TAKE = "(?:将|把|对)?"
_DELETE = "(?:删去|删除|取消|删掉)"
_DELETED = f"(?:予以|一并|均|都|全部)*{_DELETE}"
_CHANGE = "(?:修改|改|调整|替换|更改|变更|修正)(?:成|为)"
_RISE = "(?:(?:依次|分别|相应|顺次|序号|顺序)(?:地)?)*"
_WHAT = "(?:规定|上|一句|一段|表述|内容|如下内容|以下内容|下列内容|字样)?(?:，?内容)?(?:为)?"

ALL = "(?P<all>(?:均|都|统一|全部|一律|分别|相应|一并|并|也)*)"

REPLACE_WORDS = (
    f"{_TAKE}(?P<name>(?:名称|题目|标题|题名)(?:以及|[、，和及])+)?{_EVERY}(?P<targets>{MANY})?{_WITHIN}(?P<old>{_QUOTES}){_NOUN}"
    f"(?P<times>{_COUNT}处)?，?{ALL}{_CHANGE}[:：]?(?P<new>{_QUOTES}){_NOUN}"
)
DELETE_WORDS = f"{_DELETE}{_EVERY}(?P<targets>{MANY})?{_WITHIN}(?P<old>{_QUOTES}){_NOUN}"
WORDS_DELETED = (
    f"{_TAKE}{_EVERY}(?P<targets>{MANY})?{_WITHIN}(?P<old>{_QUOTES}){_NOUN}(?P<times>{_COUNT}处)?"
    f"，?{_DELETED}"
)
DELETE_MORE = f"(?:和|以及|及|、|与)?(?P<targets>{MANY}){_WITHIN}(?P<old>{_QUOTES}){_NOUN}"
INSERT_WORDS = (
    f"(?:在|将|于)?(?P<targets>{MANY})?{_WITHIN}(?P<anchor>{QUOTE}){_NOUN}之?(?P<side>[后前])面?"
    f"(?:均|都|分别)?，?(?:再)?(?:增加|增写|添加|增添|加上?|插入){_WHAT}[:：，]?(?P<new>{QUOTE})"
)
APPEND_WORDS = (
    f"(?:在|于)?(?P<targets>{MANY})(?P<side>最?后面?|末尾|之后|最末|中|开头|开始|最?前面?)?(?:部分)?"
    f"，?(?:增加|增写|添加){_WHAT}[:：，]?(?P<new>{QUOTE}+)"
)
MERGE = (
    f"{_TAKE}(?P<targets>{MANY})合并(?:，)?(?:作|修改|改)?为(?:本?{_TEXT})?(?P<to>{ONE})"
    f"(?:，?(?:并|内容)?(?:修改|改)为)?[:：]?(?P<new>{QUOTE}+)"
)
REWRITE_HEAD = f"{_TAKE}(?P<target>{ONE})的?(?:条首|引言|首句|导语|首段|开头|前言)(?:部分)?，?(?:修改|改)为[:：]?(?P<new>{QUOTE}+)"
REWRITE = (
    f"{_TAKE}(?P<targets>{MANY})(?:的?(?:内容|条文|规定|全文|文字))?，?(?:合并|合并修改|修改|改|修订|调整)为[:：]?"
    f"(?P<new>{QUOTE}+)"
)
REWRITE_IT = f"(?:将)?(?:其|(?:该|这一)[条款项]|内容|其内容|条文)?(?:相应)?(?:修改|改)为[:：]?(?P<new>{QUOTE}+)"
REMOVE = f"{_DELETE}(?P<targets>{MANY})(?:的?(?:规定|内容))?"
REMOVED = f"{_TAKE}(?P<targets>{MANY}){_DELETED}"
ADD = (
    f"(?:在|于)?(?P<where>{MANY}|{HEADING})?(?P<side>之后|之前|后面?|前面?|中)?[，,]?(?:中)?"
    f"(?:增加|增设|增写|新增|增列)(?P<count>{_COUNT})(?P<level>条|款|项|目|章|节)(?:规定|内容)?[，,]?"
    f"(?:(?:分别|依次)*(?:作为|列为|编为|为)(?:本?{_TEXT}|该条)?(?P<to>{MANY}|{HEADING}(?:[、和]{HEADING})*))?"
    f"(?:，?(?:规定|内容为?|即))?[:：，]?(?P<new>{QUOTE}(?:[、，和]?{QUOTE})*)"
)
ADD_WITHIN = (
    f"(?:在|于)?(?P<target>{ONE})中?(?:增加|增设){_COUNT}[款项](?:，?(?:作为|为){MANY})?，?"
    f"(?:并)?(?:将)?该条(?:修改|改)为[:：]?(?P<new>{QUOTE}+)"
)
SPLIT = (
    f"{_TAKE}(?P<targets>{ONE})(?:修改|改|分|拆分|分解|拆)(?:成|为)(?P<count>{_COUNT})条[，,]?"
    f"(?:分别|依次)?(?:作为|为)(?P<to>{MANY})(?:，?(?:分别)?(?:修改|改)为)?[:：]?(?P<new>{QUOTE}(?:[、，和]?{QUOTE})*)"
)
ADD_NAMED = f"(?:增加|增设|新增)(?P<to>{ONE})[:：]?(?P<new>{QUOTE}+)"
MOVE = (
    f"{_TAKE}原?(?P<targets>{MANY}|{HEADING}(?:[、和至]{HEADING})*)，?{_RISE}"
    f"(?:(?:改|调整|修改|变更|顺延|移)(?:列|作)?(?:为|至|到|作)|作为|列为)(?P<to>{MANY}|{HEADING}(?:[、和至]{HEADING})*)"
    f"(?:[:：](?P<new>{QUOTE}+))?"
)
SHIFT = f"{_TAKE}原?(?P<targets>{MANY})?(?:及?以[后下]各?[条款项])?(?:的?序号)?(?:依次|相应|顺次)+(?:顺延|后移|前移|递进|类推)"
RENAME = (
    f"{_TAKE}(?:本?{_TEXT})?的?(?:名称|题目|标题|题名)中?的?(?P<old>{QUOTE})?(?:修改|改)为[:：]?"
    f"(?:(?P<new>{QUOTE})|《(?P<title>[^》]+)》)"
)
RETITLE = f"{_TAKE}(?P<target>{HEADING})的?(?:章名|节名|标题|名称|题目)?中?的?(?P<old>{QUOTE})?(?:修改|改)为[:：]?(?P<new>{QUOTE})"
REMOVE_HEADING = (
    f"{_DELETE}(?P<target>{HEADING})(?P<only>的?(?:章名|节名|标题|名称))?"
    f"|{_TAKE}(?P<deleted>{HEADING}){_DELETED}"
)
PREAMBLE = f"{_TAKE}(?:引言|序言|前言|导语)(?:部分)?(?:修改|改)为[:：]?(?P<new>{QUOTE}+)"
_THING = (
    "(?>其[他它余]|相关|有关|部分|个别|条文|条款|章节|条目|款项|项目|文字|标点符号|标点|表述|用语|名称"
    "|顺序|序号|次序|编号|以及|[章节条款项的、和及])++"
)
ADJUST = (
    f"(?:对|将)?(?:(?:上述|以上|前述|各)?(?:地方性)?本?{_TEXT})?{_THING}"
    "(?:也|均)*(?:(?:依次|相应)?(?:作|做|予以|进行)了?)?(?:相应|依次|适当|必要)*的?"
    "(?:调整|修改|变动|顺延|修饰|完善|技术处理)(?:和(?:调整|修改|修饰))?"
    f"|(?:相应|依次)调整{_THING}"
)
ABOUT = (
    f"对?(?P<targets>{MANY}|{HEADING})(?:中?的?内容)?(?:作|做|进行|作出)了?(?:如下|以下|下列|相应)?(?:修改|修正|调整)[:：]?"
    f"|(?P<bare>{MANY})(?:中)?[，：:](?=将|把|删|在|增|其中|{QUOTE})"
)

TITLE = "(?>[^《》〈〉]|〈[^〈〉]*〉|《[^《》]*》)*+"
"""A title within its marks; those of titles within it are turned, or not."""
MENTION = re.compile(
    f"(?:《(?P<title>{TITLE})》|(?:本|原|该)?(?:条例|办法|规定|细则|规则|解释|决定)"
    r"|(?:中华人民共和国)?(?:刑法|宪法|民法典))(?:\s?的)?"
    r"(?=\s?(?:原|现|修[改正]后的?)?第[^章节条编]{1,9}[条章编节]|的?(?:名称|题目|标题|条文|条款|章节)|中的?[\ue000-\uf8ff])"
)
"""A statute that is named before a place in it; the places follow from the numbers alone."""
NOISE = re.compile(
    r"(?:修改|修正|调整)后的?(?=原?第)|(?<=[将把对在])现(?=第)|原(?=第)|[（(]原[^（）()]{0,40}[）)]|\s"
)
PURPOSE = re.compile(
    r"(?:为|根据|经)[^\ue000-\uf8ff]{0,300}?[，:：](?=(?:将|把|对|在|删去|删除)?(?:《[^》]{1,80}》|刑法|宪法)?原?第[^，。]{1,9}条)"
)
"""What a decision of one sentence says before its instruction."""
JOINT = re.compile(r"[，；。、,;:：]*(?:相应地|并且|并|同时|其中|此外|另外|且|以及|和|及)?[，、]?")
TAIL = re.compile(
    "本(?:决定|修正案|解释|规定)自.{0,60}(?:施行|生效)|根据本(?:决定|解释).{0,200}(?:公布|公告|施行)"
    "|重新公[布告]|本(?:决定|修正案)(?:由|报)|现予公布|特此公告"
)
"""What a decision says of itself."""
_INTRODUCES = re.compile(
    "(?:如下|下列|以下)(?:修改|修正|修订|决定|规定|法规|地方性法规)?.{0,24}|决定|修改|修正|废止[^。；]*"
)
_SHORTEST = 60
"""How far before its colon a sentence says that it introduces something."""


def introduces(text: str) -> bool:
    """Whether a line ends with a colon and says that instructions follow."""
    said = text.rstrip()
    if not said.endswith(("：", ":")):
        return False
    end = said[:-1][-_SHORTEST:]
    return any(_INTRODUCES.fullmatch(end, start) for start in range(len(end)))

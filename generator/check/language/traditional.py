"""traditional：不夹用繁体字、异体字。

查什么：简体文字里的繁体字和异体字（會議、縣長、眞、羣），并给出应写的字。一段里有几处的，只提醒一次。
    人名、地名里法定使用的，原件如此的，请用 accept 说明；整段都是繁体的引文只提醒一次。
为什么：繁体、异体字多半是从别处粘贴来的；印出来刺眼，读者按简体也检索不到。
依据：《国家通用语言文字法》第十七条；《通用规范汉字表》附件1《规范字与繁体字、异体字对照表》。
错例：
    會議听取了專項工作报告
正例：
    会议听取了专项工作报告
"""

import re
from collections.abc import Iterator

from generator.check.having import texts_having
from generator.check.known import Known, known
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.problems import Severity
from generator.words.traditional import STANDARD, TO_SIMPLIFIED, simplified

ID = "traditional"
SEVERITY = Severity.WARNING
REACH = Reach.REGISTERS

_FORM = re.compile(f"[{''.join(one for one in TO_SIMPLIFIED if one not in STANDARD)}]+")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every text with traditional or variant characters, at the first of them."""
    people = known(corpus)
    for text in texts_having(corpus, _FORM):
        yield from text.gathered(_told(text.text, people))


def _is_chemical(text: str, start: int, end: int) -> bool:
    """Whether a character is standard in the name of a substance: 二噁英."""
    return text[start:end] == "噁" and text[end : end + 1] in {"英", "唑", "嗪", "烷", "啉"}


def _told(text: str, people: Known) -> Iterator[tuple[int, str, str]]:
    plain = simplified(text)
    for match in _FORM.finditer(text):
        start, end = match.span()
        if not (people.in_person(text, start, end) or _is_chemical(text, start, end)):
            message = f"“{match[0]}”是繁体字或异体字"
            name = people.person_at(plain, start, end)
            meant = f"是不是“{name}”？" if name else f"请改成“{plain[start:end]}”"
            yield start, message, meant

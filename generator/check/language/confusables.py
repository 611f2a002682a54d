"""confusables：易错词。

查什么：content/registers/confusables/ 里登记的写错的词（按装、布署、既使、凑和、帐户……），并给出应写的词。
    按词查：“可以|经一次会议”“举报|消防隐患”里的“以经”“报消”分在两个词里，不算。登记册由编辑增删：wrong 是写错的词，right 是应写的词，unless 是含有这几个字而没有写错的词语（发布署名）。
    只登记写出来一定是错的词；制定、制订这样两可的词要看语意，不登记。
为什么：同音字、形近字是录入时最多的错，读的人往往一眼带过。
依据：《通用规范汉字表》《现代汉语词典》；登记册可以注明各词的出处。
错例：
    会议布署了下半年工作
正例：
    会议部署了下半年工作
"""

import re
from collections.abc import Iterable, Iterator

from generator.check.having import texts_having
from generator.check.language.cutting import stands_alone
from generator.check.rule import Finding, Reach
from generator.link.corpus import Corpus
from generator.model.registers import Confusable
from generator.problems import Severity

ID = "confusables"
SEVERITY = Severity.WARNING
REACH = Reach.REGISTERS


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every word of the register that stands in a text."""
    words = {located.data.wrong: located.data for located in corpus.content.confusables}
    if not words:
        return
    form = _any_of(words)
    for text in texts_having(corpus, form):
        for match in form.finditer(text.text):
            word = words[match[0]]
            is_word = stands_alone(text.text, *match.span())
            if is_word and not _is_excepted(text.text, match.start(), word):
                message = f"“{word.wrong}”是易错词"
                note = f"；{word.note}" if word.note else ""
                yield text.finding(match.start(), message, f"应作“{word.right}”{note}")


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of all words, longest first; their first characters are looked at first."""
    longest_first = sorted(words, key=len, reverse=True)
    first = "".join(sorted({re.escape(word[0]) for word in longest_first}))
    return re.compile(f"(?=[{first}])(?:{'|'.join(map(re.escape, longest_first))})")


def _is_excepted(text: str, start: int, word: Confusable) -> bool:
    """Whether the characters stand in one of the phrases in which they are no mistake."""
    for phrase in word.unless:
        inside = phrase.find(word.wrong)
        if inside >= 0 and text.startswith(phrase, max(0, start - inside)):
            return True
    return False

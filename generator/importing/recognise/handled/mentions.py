"""The motions and suggestions that the sentences of a report name, each with what is said beside it."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.importing.recognise.draft import Data
from generator.importing.recognise.handled.fields import beside, labelled
from generator.importing.recognise.handled.line import Line
from generator.importing.recognise.handled.proposers import after_title, before_title
from generator.importing.recognise.handled.sentences import KEY, SENTENCE, Sentences
from generator.importing.recognise.handled.titles import Named, titles
from generator.importing.terms.setting import Setting
from generator.importing.terms.squeezed import squeezed

_TYPE = "议案|建议|提案"
_HEADING = re.compile(
    r"^(?:(?P<first>[一二三四五六七八九十]+、)|（[一二三四五六七八九十]+）|[0-9]{1,2}[.、])"
)
_LONGEST_HEADING = 40
_NUMBERED = re.compile(rf"(?P<number>第?[0-9]{{1,14}}号)(?P<type>{_TYPE})")
_PROPOSES = re.compile("(?:提出|提交|所提|提议)(?:的|了)?$")
_STARTS = re.compile(
    r"^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.]|第[0-9一二三四五六七八九十]+[、，：]|[①-⑳]|关于)?$"
)
_AND = {"", "、", "和", "及", "以及", "与"}
_SAID = re.compile(
    rf"(?:提出|提交)了(?P<title>(?!关于|[^，。；：]{{0,60}}提出)[^，。；：“”《》]{{4,50}}?的(?P<type>{_TYPE}))(?=[，。；])"
)
"""张三代表……提出了加强某事的建议: a title without 关于 or marks."""
_FARTHEST = 500
"""Characters before such a title in which those stand who proposed it."""


@dataclass
class _Section:
    """What the headings above a line say."""

    first: str = ""
    second: str = ""
    waiting: list[tuple[str, str]] = field(default_factory=list)
    """Numbers that a heading gives, with the type, to what is named below it: to each the next."""
    numbers: dict[str, str] = field(default_factory=dict)
    """The numbers of what was named, by title."""

    @property
    def is_key(self) -> bool:
        return bool(KEY.search(self.first) or KEY.search(self.second))

    def take(self, words: str) -> bool:
        """Note a line that is a heading; whether it is one."""
        found = _HEADING.match(words)
        if not found or len(words) > _LONGEST_HEADING or SENTENCE.search(words):
            return False
        if found["first"]:
            self.first, self.second = words, ""
        else:
            self.second = words
        self.waiting = [(one["number"], one["type"]) for one in _NUMBERED.finditer(words)]
        return True

    def number(self, title: str, type_: str, own: str) -> str:
        """Return the number of what is named: its own, or the next that waits; "" where none does."""
        waiting = (number for number, of in self.waiting if of == type_)
        known = own or self.numbers.get(title) or next(waiting, "")
        self.numbers[title] = known
        self.waiting = [one for one in self.waiting if one[0].strip("第") != known.strip("第")]
        return known


def mentions(lines: Iterable[Line], setting: Setting) -> Iterator[Data]:
    """Yield each motion or suggestion where it is named, in order; one may come several times."""
    section = _Section()
    last: Data | None = None
    for line in lines:
        found = [*_named(line, section, setting)]
        is_heading = not found and section.take(line.plain)
        if last and (found or is_heading):
            yield last
            last = None
        if found:
            yield from found[:-1]
            last = found[-1]
        elif last:
            more = labelled(line.plain, setting)
            last.update({key: said for key, said in more.items() if key not in last})
    if last:
        yield last


def _named(line: Line, section: _Section, setting: Setting) -> Iterator[Data]:
    every, sentences = [*titles(line.plain)], Sentences(line.plain)
    by: Data = {}
    for index, one in enumerate(every):
        before, after = _before(sentences, every, index), _after(sentences, every, index)
        joins = index > 0 and before in _AND
        own = before_title(before)
        by = own or (by if joins else {})
        if not _is_one(line.plain, every, index, before, by):
            continue
        said = {**by, **({} if by else after_title(after)), **beside(before, after, setting)}
        is_key = one.is_key or section.is_key or sentences.is_key(one.begin, one.end)
        yield _data(line, one, said, section, is_key=is_key)
    yield from _unmarked(line, every, sentences)


def _data(line: Line, one: Named, said: Data, section: _Section, *, is_key: bool) -> Data:
    title = line.cut(one.start, one.stop)
    if number := section.number(squeezed(title), one.type, str(said.get("number", ""))):
        said = {"number": number, **said}
    if is_key:
        said = {**said, "key": "true"}
    return {"type": one.type, "title": title, **said}


def _before(sentences: Sentences, every: Sequence[Named], index: int) -> str:
    begin = every[index].begin
    since = every[index - 1].end if index else 0
    return sentences.plain[max(since, sentences.start(begin)) : begin]


def _after(sentences: Sentences, every: Sequence[Named], index: int) -> str:
    """Return what follows a title up to the end of its sentence; up to a comma before the next title."""
    end = every[index].end
    stop = sentences.stop(end)
    following = every[index + 1].begin if index + 1 < len(every) else stop
    words = sentences.plain[end : min(stop, following)]
    if following >= stop or words.endswith("，"):
        return words
    comma = max(words.rfind(one) for one in "，；、")
    return words[:comma] if comma >= 0 else words


def _is_one(plain: str, every: Sequence[Named], index: int, before: str, by: Data) -> bool:
    """Whether a title names one motion or suggestion, and is not a part of a sentence that looks so."""
    one = every[index]
    if one.is_marked and one.says_type:
        return True
    if one.is_marked:
        return bool(by) and bool(_PROPOSES.search(before) or before in _AND)
    is_listed = before == "、" or plain[one.end : one.end + 3] == "、关于"
    is_numbered = bool(_NUMBERED.search(before)) or bool(
        re.match("（[^（）]*(?:[0-9]号|编号|代表|单位)", plain[one.end : one.end + 30])
    )
    starts = bool(_STARTS.match(before)) and plain[one.end : one.end + 1] in {"", "（", "。", "："}
    return bool(by) or is_listed or is_numbered or (starts and one.begin < 8)


def _unmarked(line: Line, every: Sequence[Named], sentences: Sentences) -> Iterator[Data]:
    ends = [one.end for one in every]
    for found in _SAID.finditer(line.plain):
        start, stop = found.span("title")
        at = bisect_right(ends, start)
        if at < len(every) and every[at].begin < stop:
            continue
        since = max(sentences.start(start), start - _FARTHEST)
        by = before_title(line.plain[since:start])
        if "lead" in by:
            yield {"type": found["type"], "title": line.cut(start, stop), **by}

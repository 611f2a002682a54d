"""The motions and suggestions that the sentences of a report name, each with what is said beside it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.importing.recognise.draft import Data
from generator.importing.recognise.handled.fields import beside, labelled
from generator.importing.recognise.handled.line import Line
from generator.importing.recognise.handled.proposers import after_title, before_title
from generator.importing.recognise.handled.titles import Named, titles
from generator.importing.terms.setting import Setting

_TYPE = "议案|建议|提案"
_HEADING = re.compile(
    r"^(?:(?P<first>[一二三四五六七八九十]+、)|（[一二三四五六七八九十]+）|[0-9]{1,2}[.、])"
)
_LONGEST_HEADING = 40
_NUMBERED = re.compile(rf"(?P<number>第?[0-9]{{1,14}}号)(?P<type>{_TYPE})")
_KEY = re.compile(rf"重点(?:督办)?(?:的)?(?:代表|人大|政协)*(?:{_TYPE})")
_SENTENCE = re.compile("[。；！？]")
_PROPOSES = re.compile("(?:提出|提交|所提|提议)(?:的|了)?$")
_STARTS = re.compile(
    r"^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.]|第[0-9一二三四五六七八九十]+[、，：]|[①-⑳]|关于)?$"
)
_AND = {"", "、", "和", "及", "以及", "与"}
_SAID = re.compile(
    rf"(?:提出|提交)了(?P<title>(?!关于|[^，。；：]*提出)[^，。；：“”《》]{{4,50}}?的(?P<type>{_TYPE}))(?=[，。；])"
)
"""张三代表……提出了加强某事的建议: a title without 关于 or marks."""


@dataclass
class _Section:
    """What the headings above a line say."""

    first: str = ""
    second: str = ""
    waiting: list[tuple[str, str]] = field(default_factory=list)
    """Numbers that a heading gives, with the type, to what is named below it."""

    @property
    def is_key(self) -> bool:
        return bool(_KEY.search(self.first) or _KEY.search(self.second))

    def take(self, words: str) -> bool:
        """Note a line that is a heading; whether it is one."""
        found = _HEADING.match(words)
        if not found or len(words) > _LONGEST_HEADING or _SENTENCE.search(words):
            return False
        if found["first"]:
            self.first, self.second = words, ""
        else:
            self.second = words
        self.waiting = [(one["number"], one["type"]) for one in _NUMBERED.finditer(words)]
        return True


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
    every = [*titles(line.plain)]
    by: Data = {}
    for index, one in enumerate(every):
        before, after = _before(line.plain, every, index), _after(line.plain, every, index)
        joins = index > 0 and before in _AND
        own = before_title(before)
        by = own or (by if joins else {})
        if not _is_one(line.plain, every, index, before, by):
            continue
        said = {**by, **({} if by else after_title(after)), **beside(before, after, setting)}
        yield _data(line, one, said, section)
    yield from _unmarked(line, every)


def _data(line: Line, one: Named, said: Data, section: _Section) -> Data:
    waiting = next((number for number, of in section.waiting if of == one.type), "")
    if waiting and "number" not in said:
        section.waiting.clear()
        said = {"number": waiting, **said}
    sentence = line.plain[_sentence_start(line.plain, one.begin) : _stop(line.plain, one.end)]
    if one.is_key or section.is_key or _KEY.search(sentence):
        said = {**said, "key": "true"}
    return {"type": one.type, "title": line.cut(one.start, one.stop), **said}


def _sentence_start(plain: str, at: int) -> int:
    return max((one.end() for one in _SENTENCE.finditer(plain, 0, at)), default=0)


def _stop(plain: str, at: int) -> int:
    end = plain.find("。", at)
    return end if end >= 0 else len(plain)


def _before(plain: str, every: Sequence[Named], index: int) -> str:
    begin = every[index].begin
    since = every[index - 1].end if index else 0
    return plain[max(since, _sentence_start(plain, begin)) : begin]


def _after(plain: str, every: Sequence[Named], index: int) -> str:
    """Return what follows a title up to the end of its sentence; up to a comma before the next title."""
    end = every[index].end
    words = plain[end : _stop(plain, end)]
    if index + 1 < len(every) and every[index + 1].begin < end + len(words):
        words = plain[end : every[index + 1].begin]
        words = words[: max(words.rfind(one) for one in "，；、")] if words[-1:] != "，" else words
    return words


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


def _unmarked(line: Line, every: Sequence[Named]) -> Iterator[Data]:
    for found in _SAID.finditer(line.plain):
        start, stop = found.span("title")
        if any(one.begin < stop and start < one.end for one in every):
            continue
        by = before_title(line.plain[_sentence_start(line.plain, start) : start])
        if "lead" in by:
            yield {"type": found["type"], "title": line.cut(start, stop), **by}

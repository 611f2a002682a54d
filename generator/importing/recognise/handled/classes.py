"""The classes of outcomes that a report defines, and the rates that it gives or aims at."""

import re
from collections.abc import Iterator, Sequence

from generator.importing.recognise.draft import Data
from generator.importing.terms.counts import COUNT
from generator.load.builder import Plain

_SHARE = r"(?:[，、（][^0-9；。，]{0,8}占[^0-9；。，]{0,12}(?P<share>[0-9.]+%)）?)"
_COUNT = rf"(?:的)?(?:议案|建议|提案)?(?:共计|共|有|为)?(?:的)?(?P<count>{COUNT})件"
_CLASS = "[A-E]类"
_FORMS = (
    # 已解决或基本解决的（A类）88件，占58%
    re.compile(rf"(?P<legend>[^；。：（）]{{2,60}}?)（(?P<name>{_CLASS})）{_COUNT}{_SHARE}?"),
    # A类（已解决或基本解决）88件，占58%
    re.compile(rf"(?P<name>{_CLASS})（(?P<legend>[^；。：（）]{{2,60}}?)）{_COUNT}{_SHARE}?"),
    # A类88件，占58%
    re.compile(rf"(?P<legend>)(?P<name>{_CLASS}){_COUNT}{_SHARE}?"),
    # 已解决或基本解决的88件，占58%
    re.compile(rf"(?P<legend>[^，。；：（）0-9]{{2,40}}?)(?P<name>){_COUNT}{_SHARE}"),
)
_UNSHARED = re.compile(rf"(?P<legend>[^，。；：（）0-9]{{2,40}}?)(?P<name>){_COUNT}{_SHARE}?")
# 已解决的61件；正在解决的25件
_WHOLE = re.compile(rf"(?P<count>{COUNT})件[^，。；0-9]{{0,8}}(?:全部|均|都)[^。；]{{0,12}}，其中")
"""What was dealt with, before how it came out: 90件建议全部办结，其中."""
_OUTCOME = re.compile("解决|采纳|列入|落实|参考|完成|说明|解释|办结")
_LEAD = re.compile("^.*(?:看，|来看|其中[，：]?|件中，?)|^[，、；]+")
_RATE = re.compile(
    r"(?P<names>(?:(?:议案|建议|提案)[、和])*[\u4e00-\u9fff]{1,12}率(?:[、和][\u4e00-\u9fff]{1,8}率)*)"
    r"(?:均|都|两个|分别)?(?:为|达到|达|是|占[\u4e00-\u9fff]{0,4}的)?(?P<note>不低于|不少于|超过)?(?P<value>[0-9.]+%)"
)
_AIM = re.compile("确保|力争|务必|争取|要求")


def classes(sentence: str) -> Sequence[Plain]:
    """Return the classes of a sentence that tells at least two apart; () for another."""
    for form in _FORMS:
        found = [one for one in form.finditer(sentence) if one["name"] or _is_outcome(one)]
        if len(found) > 1:
            return [*map(_class, found)]
    return ()


def outcomes(sentence: str, whole: int) -> Sequence[Plain]:
    """Return the outcomes of a sentence that counts each, where they make up the whole; () else.

    The whole is all that was received, or what the sentence before them says was dealt with.
    """
    found = [one for one in _UNSHARED.finditer(sentence) if _is_outcome(one)]
    dealt = _WHOLE.search(sentence)
    is_whole = sum(int(one["count"]) for one in found) in {
        whole,
        int(dealt["count"]) if dealt else 0,
    }
    return [*map(_class, found)] if len(found) > 1 and is_whole else ()


def _is_outcome(found: re.Match[str]) -> bool:
    return bool(_OUTCOME.search(found["legend"]))


def _class(found: re.Match[str]) -> Plain:
    legend = _LEAD.sub("", found["legend"]).removesuffix("的")
    data: Data = {"name": found["name"] or legend, "count": found["count"]}
    if found["share"]:
        data["share"] = found["share"]
    return {**data, "legend": legend} if found["name"] and legend else data


def rates(text: str) -> Data:
    """Return `rates` and `targets` of a text, each name once; without a key where there are none."""
    found: dict[str, dict[str, Plain]] = {"rates": {}, "targets": {}}
    for sentence in text.split("。"):
        for one in _RATE.finditer(sentence):
            aim = _AIM.search(sentence[: one.start("value")])
            for name, rate in _rates(one):
                found["targets" if aim else "rates"].setdefault(name, rate)
    return {key: [*said.values()] for key, said in found.items() if said}


def _rates(found: re.Match[str]) -> Iterator[tuple[str, Plain]]:
    for name in re.split("(?<=率)[、和]", found["names"]):
        clean = re.sub(rf"^.*(?:{_AIM.pattern})", "", name)
        data: Data = {"name": clean, "value": found["value"]}
        yield clean, {**data, "note": found["note"]} if found["note"] else data

"""Ballots as sentences tell them: 县教育局满意30票，基本满意3票，不满意0票，测评结果为满意."""

import re
from collections.abc import Iterator

from generator.importing.recognise.draft import Data
from generator.importing.recognise.satisfied.columns import VOTES
from generator.importing.terms.counts import COUNT
from generator.importing.terms.setting import Setting

_VOTE = "|".join((*(form for _, form in VOTES), "无效", "废"))
_OTHER = ("无效", "废")
_UNIT = "[票人张]"
_ONE = rf"(?P<vote>{_VOTE})(?:的)?(?:票)?(?:数)?(?:为|是|：|有)?(?P<count>{COUNT}){_UNIT}(?:[（，]?(?:占[^，。；0-9]{{0,10}})?(?P<share>[0-9]{{1,3}}(?:\.[0-9]{{1,4}})?%)）?)?"
_FORM = re.compile(_ONE)
_BETWEEN = re.compile("[，、；,]?(?:其中)?")
_PAPERS = (
    ("issued", re.compile(rf"发(?:出|放)[^，。；0-9]{{0,10}}(?P<count>{COUNT}){_UNIT}")),
    ("returned", re.compile(rf"(?:收回|回收|实收)[^，。；0-9]{{0,10}}(?P<count>{COUNT}){_UNIT}")),
)
_WHO = re.compile(
    "(?:^|(?<=[。；，、：（]))(?:其中，?)?(?:对)?(?P<who>[^。；，：（）《》]{2,40}?|《[^《》]+》)(?:的)?(?:工作)?(?:满意度)?(?:测评|评议)?(?:得票|结果|情况|票数)*(?:为|是)?[：，]?$"
)
_JUDGED = (
    (
        "rate",
        re.compile(r"[）]?[，；]?满意率(?:为|是|：|达到?)?(?P<said>[0-9]{1,3}(?:\.[0-9]{1,4})?%)"),
    ),
    (
        "result",
        re.compile(
            "[）]?[，；。]?(?:(?:满意度)?(?:测评|评议|评定|综合评价)?(?:结果|等次|等级)(?:为|是|：))“?(?P<said>[^，。；：“”、）]{1,6})”?"
        ),
    ),
    ("rank", re.compile("[）]?[，；]?(?:排名|名列|位列)?第(?P<said>[0-9]{1,3})[名位]")),
)
"""What stands behind the votes, one after the other."""
_FEWEST = 2
_AND = re.compile("[和与及]")


def spoken(text: str, setting: Setting) -> Iterator[Data]:
    """Yield each ballot that a text tells, with the body or report where it stands before it."""
    at = 0
    for start, end, votes in _groups(text):
        ballots, shares = _counted(votes)
        if {"satisfied", "dissatisfied"} <= ballots.keys():
            before = text[at:start]
            data: Data = {**_who(before, setting), "ballots": {**_papers(before), **ballots}}
            if shares:
                data["shares"] = shares
            yield data | _judged(text[end:])
            at = end


def _judged(after: str) -> Data:
    """Return the rate, the result and the rank that stand behind the votes."""
    data: Data = {}
    at = 0
    for _ in _JUDGED:
        told = ((name, one) for name, form in _JUDGED if (one := form.match(after, at)))
        name, found = next(told, ("", None))
        if found is None:
            break
        data.setdefault(name, found["said"])
        at = found.end()
    return data


def _groups(text: str) -> Iterator[tuple[int, int, list[re.Match[str]]]]:
    """Yield the runs of votes, none of them twice: where each begins and ends."""
    run: list[re.Match[str]] = []
    for one in _FORM.finditer(text):
        said = {each["vote"] for each in run}
        goes_on = run and _BETWEEN.fullmatch(text, run[-1].end(), one.start())
        if run and (not goes_on or one["vote"] in said):
            if len(run) >= _FEWEST:
                yield run[0].start(), run[-1].end(), run
            run = []
        run.append(one)
    if len(run) >= _FEWEST:
        yield run[0].start(), run[-1].end(), run


def _counted(votes: list[re.Match[str]]) -> tuple[Data, Data]:
    ballots: Data = {}
    shares: Data = {}
    for one in votes:
        name = (
            "invalid"
            if one["vote"] in _OTHER
            else next(name for name, form in VOTES if re.fullmatch(form, one["vote"]))
        )
        ballots[name] = str(int(one["count"]))
        if one["share"] and name != "invalid":
            shares[name] = one["share"]
    return ballots, shares


def _papers(before: str) -> Data:
    """Return the papers issued and returned, as the sentence before the votes says."""
    sentence = re.split("[。；]", before)[-1]
    found = {name: form.search(sentence) for name, form in _PAPERS}
    return {name: str(int(one["count"])) for name, one in found.items() if one}


_RATED = re.compile(
    "(?:^|[。；，方式])对(?P<who>[^。；，：（）《》]{2,40}?)(?:的)?(?:工作)?(?:进行|开展)了?(?:满意度)?(?:测评|评议)[，：]?$"
)


def _who(before: str, setting: Setting) -> Data:
    found = _RATED.search(before) or _WHO.search(before)
    who = found["who"] if found else ""
    if who.startswith("《"):
        return {"subject": who.strip("《》")}
    is_one = who and setting.is_body(who) and not _are_several(who, setting)
    return {"body": setting.body(who)} if is_one else {}


def _are_several(who: str, setting: Setting) -> bool:
    """Whether these are several bodies: 县教育局、县水利局, 县教育局和县水利局; not 发展和改革委员会."""
    return "、" in who or any(
        setting.is_body(who[: one.start()]) and setting.is_body(who[one.end() :])
        for one in _AND.finditer(who)
    )

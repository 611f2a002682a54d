"""How key suggestions were selected, step by step, and appraised, as a report tells it."""

import re
from collections.abc import Iterator

from generator.importing.recognise.draft import Data
from generator.importing.recognise.handled.titles import titles
from generator.importing.recognise.particulars import full_name
from generator.importing.terms.counts import COUNT
from generator.importing.terms.days import days, is_whole
from generator.importing.terms.setting import Setting
from generator.importing.terms.sittings import sittings
from generator.load.builder import Plain

_STAGE = re.compile(
    rf"(?:^|[，；])(?P<name>[^，；0-9]{{0,60}}?(?:收到|筛选|遴选|初选|票决|评选|推荐|研究|审定|确定)[^，；0-9]{{0,40}}?)(?:出|了|共|为|有)?(?P<count>{COUNT})件"
)
_FEWEST = 3
"""Steps of a selection: what was received, and at least two after it."""
_YEAR = re.compile("(20[0-9]{2})年")
_PERCENT = r"(?:超过|近|约|不低于|不足)?(?<![0-9.])[0-9.]{1,8}%(?:以上|左右)?"
_SATISFIED = re.compile(rf"满意率(?:均|都|分别)?(?:在|为|是|达到|达)?(?P<value>{_PERCENT})")
_CONTINUED = re.compile(rf"(?P<value>{_PERCENT})的?[^，。；0-9]{{0,8}}(?:要求|同意|赞成)继续办理")
_COUNT = re.compile(rf"(?:等)?(?P<count>{COUNT})件")


def key_suggestions(text: str, setting: Setting) -> Data:
    """Return the steps of the selection and the appraisals; {} where no sentence tells the steps."""
    sentences = text.split("。")
    for sentence in sentences:
        stages: list[Plain] = [
            {"name": one["name"], "count": one["count"]}
            for one in _STAGE.finditer(_dated(sentence))
        ]
        named = next(sittings(sentence), None)
        years = _YEAR.findall(sentence.partition("次会议")[0])
        if len(stages) < _FEWEST or "重点" not in sentence or not years or not named:
            continue
        data: Data = {"year": years[-1], "session": full_name(named, setting), "stages": stages}
        appraised: list[Plain] = [*_appraisals(sentences)]
        return {**data, "appraisals": appraised} if appraised else data
    return {}


def _dated(sentence: str) -> str:
    """Return a sentence from behind the session that it begins with."""
    return re.sub("^.{0,40}?次会议(?:上|期间)?[，]?", "", sentence)


def _appraisals(sentences: list[str]) -> Iterator[Data]:
    for sentence in sentences:
        day = next(days(sentence), "")
        satisfied, continued = _SATISFIED.search(sentence), _CONTINUED.search(sentence)
        named = [*titles(sentence)]
        if not (named and satisfied and continued and day and is_whole(day)):
            continue
        count = _COUNT.match(sentence, named[-1].end)
        yield {
            "date": day,
            "titles": [sentence[one.start : one.stop] for one in named],
            "count": count["count"] if count else str(len(named)),
            "satisfaction": satisfied["value"],
            "continue": continued["value"],
        }

"""One item of minutes: what came of it, what it is about, what stands behind that."""

import re

from generator.importing.recognise.draft import Data
from generator.importing.recognise.voted import vote, vote_told

_OUTCOME = re.compile(
    r"^(?:会议)?[还并]?(?P<outcome>(?:(?:会议)?经[^，。《]{2,8}，)?[^，。《》“”]{2,10}?|(?:以|通过|采取|采用)[^，。《》“”]{2,14}?通过)了(?P<said>[^。]+)。(?P<summary>.*)$"
)
_BRACKETS = re.compile(
    r"^(?P<before>.+)（(?P<said>(?!草案|试行|修订|送审|暂行|征求)[^（）《》]{2,60})）$"
)
_CONCLUDED = re.compile(r"^(?P<before>.+)，(?P<said>[^《》，（）]{2,20})$")
_RATED = re.compile(
    r"^(?:会议)?[还并]?(?P<outcome>(?:(?:以|采取|采用)[^，。；：]{2,14}?方式，?)?(?:对|就)[^，。；：]{1,80}?(?:进行|开展))了?(?P<subject>[^，。；：]{0,36}(?:测评|评议|询问)[^，。；：]{0,4}?)(?P<rest>[，。：；].*)?$"
)
"""What is done to something that stands before the word: 对县教育局的工作进行了满意度测评."""
_NAMES_BALLOT = re.compile("[^，。；：]{0,12}(?:测评|评议)(?=[，：；])")
"""The name of a ballot, before what came of it."""
_CONCLUDES = re.compile("全票|一致|当选|结案|赞成|同意该|获得通过")


def item(words: str) -> Data:
    """Return an item by its words; {} where these do not tell an outcome."""
    said = _OUTCOME.match(words)
    if not said:
        rated = _RATED.match(words)
        return {"outcome": rated["outcome"], "subject": rated["subject"]} if rated else {}
    rated = _NAMES_BALLOT.match(said["said"])
    subject, more = (rated[0], {}) if rated else _ends(said["said"])
    data: Data = {"outcome": said["outcome"], "subject": subject, **more}
    told, _, rest = said["summary"].partition("。")
    if "vote" not in data and (voted := vote_told(told)):
        return {**data, "vote": voted, **({"summary": rest} if rest else {})}
    return data | ({"summary": said["summary"]} if said["summary"] else {})


def _ends(said: str) -> tuple[str, Data]:
    """Return what an item is about, and what stands behind that: a note, a conclusion, the vote."""
    more: Data = {}
    found = _BRACKETS.match(said)
    if found and (voted := vote(found["said"])):
        more["vote"], said = voted, found["before"]
    found = _CONCLUDED.match(said)
    if found and _CONCLUDES.search(found["said"]):
        more["concluded"], said = found["said"], found["before"]
    found = _BRACKETS.match(said)
    if found:
        more["note"], said = found["said"], found["before"]
    return said, more

"""Names of records, made of titles: never a name, or a way, that the source gives."""

import re
from collections.abc import Collection
from itertools import count

from generator.pinyin.readings import reading_of, readings_of_person

_LONGEST = 48
_WORDS = 6
_ABOUT = re.compile("^.*?关于(?P<about>.+)$")
_FORMAL = re.compile(
    r"[《》〈〉“”（）()〔〕—\-－·、，。：；\s]|[0-9]{4}年|的|(?:情况)?(?:报告|决定|决议|议案|通知|意见|说明|公告|条例|办法|规定|讲话|名单|纪要)$"
)
_RESERVED = {"index", "feed", "files", "con", "prn", "aux", "nul"}


def from_title(title: str, region: str, ending: str) -> str:
    """Return a name of a record for a title: the pinyin of its first words, then what it is."""
    words = "".join(title.split())
    found = _ABOUT.match(words)
    about = found["about"] if found else words.removeprefix(region)
    about = (
        re.sub("^(?:加强|召开|接受|我[省市县区]|全[省市县区])", "", _FORMAL.sub("", about)) or words
    )
    return _joined([*reading_of(about[:_WORDS]), ending])


def from_person(name: str) -> str:
    """Return a name of a record that is about a person: zhang-san."""
    return _joined(readings_of_person(name)[0])


def _joined(parts: Collection[str]) -> str:
    letters = "-".join(parts).lower().replace("ü", "v")
    clean = re.sub("[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST].strip("-")
    return clean or "document"


def free(name: str, taken: Collection[str]) -> str:
    """Return `name`, with a number behind it where that is taken."""
    if name not in taken and name not in _RESERVED:
        return name
    return next(one for n in count(2) if (one := f"{name}-{n}") not in taken)

"""statute-title：法规名称不引错。

查什么：正文《》里的名称与登记册里一部法规的名称只差一两个字的（七个字以上才查），
    或者只多了、少了“（试行）”“（草案）”的，把条例写成办法、规定的，在简称前面加上国名的；登记册里两部法规的名称只差一两个字的。
    略去“中华人民共和国”、把“人民代表大会常务委员会”写作“人大常委会”的不查；
    全国性法律的正式名称不会被当作别的法规的错写。
为什么：法规名称是法定的，引错一个字就没有这部法规。
依据：《党政机关公文处理工作条例》关于引用公文的规定；法规公布时的名称。
错例：
    依照《地方各级人民代表大会和地方各级政府组织法》
正例：
    依照《地方各级人民代表大会和地方各级人民政府组织法》
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from generator.check.names.distance import distance
from generator.check.names.laws import LAWS, STATE
from generator.check.names.marks import one_form
from generator.check.rule import Finding
from generator.check.texts import texts
from generator.link.corpus import Corpus
from generator.problems import Severity

ID = "statute-title"
SEVERITY = Severity.WARNING

SHORTEST = 7
MOST = 2
_NEAR = "“{}”与登记的法规“{}”相差几个字"
_NAMED = "“{}”既不是登记的法规“{}”的全称，也不是简称"
_QUOTED = re.compile(r"《([^《》]{2,60})》")
_STAGE = re.compile(r"(?:（|\()(?:试行|草案|试行草案|修正案|修正案草案|修订草案|暂行)(?:）|\))$")
_LONG = (
    ("中华人民共和国", ""),
    ("人民代表大会常务委员会", "人大常委会"),
    ("人民代表大会", "人大"),
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every title in 《》 that is nearly that of a registered statute."""
    yield from _twins(corpus)
    known: dict[str, str] = {}
    for statute in corpus.content.statutes:
        for name in (statute.data.title, *statute.data.short):
            known.setdefault(_bare(name), name)
    titles = {record.data.title for record in corpus.content.statutes}
    exact = {name for one in corpus.content.statutes for name in (one.data.title, *one.data.short)}
    prefixed = _prefixed(corpus)
    own = _own_titles(corpus)
    nearest = lru_cache(maxsize=None)(lambda bare: _nearest(bare, known))
    for text in texts(corpus):
        for found in _QUOTED.finditer(text.text) if "《" in text.text else ():
            title = found[1]
            if title in exact or title in LAWS or one_form(title) in own:
                continue
            long = prefixed.get(title)
            right = long or nearest(_bare(title))
            if right and (long or right in titles or _stage(title) == _stage(right)):
                message = _NAMED.format(title, right) if long else _NEAR.format(title, right)
                hint = f"是不是“{right}”？是另一部法规的，请登记；原件如此的，请用 accept 说明"
                yield text.finding(found.start(1), message, hint)


def _prefixed(corpus: Corpus) -> Mapping[str, str]:
    """Return the titles of national laws by what nobody calls them: a short name behind the state's."""
    laws = (one.data for one in corpus.content.statutes if one.data.title.startswith(STATE))
    return {f"{STATE}{short}": law.title for law in laws for short in law.short}


def _own_titles(corpus: Corpus) -> Collection[str]:
    """Return the titles of records: a document may be called nearly as the statute it is about."""
    return {
        one_form(title)
        for record in corpus.content.records
        if isinstance(title := getattr(record.data, "title", None), str)
    }


def _nearest(bare: str, known: Mapping[str, str]) -> str:
    """Return the registered name that `bare` may stand for; empty when none, or when it is right."""
    core = _STAGE.sub("", bare)
    for name, full in known.items():
        other = _STAGE.sub("", name)
        if bare == name:
            return ""
        if core == other:
            return full
    if len(core) < SHORTEST or core in {_STAGE.sub("", _bare(law)) for law in LAWS}:
        return ""
    for name, full in known.items():
        if _is_near(core, _STAGE.sub("", name)):
            return full
    return ""


_SORT = re.compile("(?:条例|办法|规定|规则|细则)$")
"""A statute of one name and of another sort would be another statute, which nobody has."""


def _is_near(one: str, other: str) -> bool:
    core = _SORT.sub("", other)
    if len(core) >= SHORTEST and _SORT.search(one) and one != other and _SORT.sub("", one) == core:
        return True
    most = MOST if len(other) >= 12 else 1
    return len(other) >= SHORTEST and 0 < distance(one, other, most) <= most


def _twins(corpus: Corpus) -> Iterator[Finding]:
    """Yield a registered title that is nearly one registered before it."""
    titles = [(one, _STAGE.sub("", _bare(one.data.title))) for one in corpus.content.statutes]
    for (first, name), (second, other) in combinations(titles, 2):
        is_law = {first.data.title, second.data.title} <= LAWS
        if not is_law and (name == other or _is_near(name, other)):
            message = f"“{second.data.title}”与已登记的“{first.data.title}”相差几个字"
            hint = "是同一部法规的，请只登记正式名称；原件如此的，请用 accept 说明"
            yield Finding(second.place.value("title"), message, hint)


def _stage(title: str) -> str:
    found = _STAGE.search(title)
    return found[0] if found else ""


def _bare(title: str) -> str:
    """Return a title as it is compared: without spaces, the state's name, or long forms."""
    title = one_form("".join(unicodedata.normalize("NFKC", title).split()))
    for long, short in _LONG:
        title = title.replace(long, short)
    return title

"""notice-verbs：通知印出的动词与表决的相同。

查什么：通知的 verbs 写出表决的动词和印出的动词：表决的动词要是 changes 里有的；任命不能印作免去，免去不能印作任命；
    印成别的动词（如“免除”印作“免去”）是提醒。“决定任命”“批准任命”印作“任命”，“决定免去”印作“免去”，不算不同。
为什么：任免的动词由法律规定，不是修辞；通知要照表决的写。
依据：地方组织法关于任免、决定任免、批准任免、接受辞职、撤销职务的规定；法官法、检察官法关于免除职务的规定。
错例：
    changes: {免除: {孙敏: 县人民检察院检察员}}
    notice: {verbs: {免除: 免去}}
正例：
    changes: {决定免去: {韩冬: 县人民政府副县长}}
    notice: {verbs: {决定免去: 免去}}
"""

from collections.abc import Iterator

from generator.check.appointments.matters import matters
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.verbs import Verb
from generator.problems import Severity

ID = "notice-verbs"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every verb that a notice prints for another one."""
    for matter in matters(corpus):
        notice = matter.data.notice
        for voted, printed in notice.verbs.items() if notice else ():
            mark = matter.record.place.value("notice", "verbs", voted)
            hint = "请核对通知；原件如此的，用 accept 说明"
            if voted not in matter.data.verbs:
                key = matter.record.place.key("notice", "verbs", voted)
                yield Finding(key, f"changes 里没有“{voted}”", "请删去，或核对动词")
            elif voted.appoints != printed.appoints:
                yield Finding(mark, f"表决的是“{voted}”，通知却印作“{printed}”", hint)
            elif _plain(voted) != _plain(printed):
                message = f"表决的是“{voted}”，通知印作“{printed}”"
                yield Finding(mark, message, hint, Severity.WARNING)


def _plain(verb: Verb) -> str:
    return verb.removeprefix("决定").removeprefix("批准")

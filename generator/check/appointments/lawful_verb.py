"""lawful-verb：任免的动词合于法律。

查什么：每项职务所用的动词。政府副职、秘书长和部门正职用决定任命、决定免去；监察委员会副主任、委员，
    法院、检察院除院长、检察长以外的人员，常委会副秘书长和工作机构、办事机构用任命、免去（法官、检察官也用免除）；
    下级人民检察院检察长用批准任命、批准免去、批准辞去，分院检察长由常委会自己决定任免、任免；
    市长、院长、检察长、监察委员会主任、常委会组成人员由人民代表大会选举，常委会只接受辞职，或决定代理的人选
    （决定代理，写所代理的正职；写作决定任命为“代理”某职的，也照收）；人大代表由选举产生，不能任命；
    部门副职由政府任免，不由常委会任免。法律没有写明的职务、没有登记的常委会机构不查。
    本地的任免条例另有规定的，写在 series.yml 的 verbs 里，以所写的为准。
为什么：动词是法律，不是修辞；用错了动词，任免就没有依据。
依据：地方组织法（2022年）第五十条关于常务委员会职权（含决定分院检察长任免）的规定和关于辞职、代表选举的规定；法官法、监察法关于任免的规定；
    检察官法第十八条（检察长的批准任免，分院检察长的任免）；各省、自治区、直辖市人大常委会的人事任免条例
    （如江苏省各级人大常委会人事任免工作条例第五条：常委会副秘书长、办事机构和工作委员会的负责人由常委会任免）。
错例：
    changes: {任命: {孙敏: 青禾县教育局局长}}
正例：
    changes: {决定任命: {孙敏: 青禾县教育局局长}}
"""

from collections.abc import Iterator

from generator.check.appointments.law import HEAD, Verbs, verbs_for
from generator.check.appointments.matters import OfficeChange, matters
from generator.check.rule import Finding
from generator.link.corpus import Corpus
from generator.model.registers import BodyKind
from generator.model.verbs import Verb
from generator.problems import Severity

ID = "lawful-verb"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every change whose verb is not one of the law's for its office."""
    if "registers/bodies" in corpus.content.broken:
        return  # A body above may be one that could not be read.
    for matter in matters(corpus):
        for change in matter.changes:
            allowed = verbs_for(change.office, matter.scope)
            if allowed is not None and change.verb not in allowed:
                message = f"{change.name}的“{change.office.text}”不能用“{change.verb}”"
                yield Finding(change.key, message, _hint(change, allowed))


def _hint(change: OfficeChange, allowed: Verbs) -> str:
    if not allowed:
        return "部门副职由政府任免，不由常委会任免；请核对职务"
    if change.office.body.kind is BodyKind.CONGRESS:
        return "人民代表大会的代表和主席团由选举产生，不由任命；请核对职务和动词"
    if allowed <= HEAD:
        return "这个职务由人民代表大会选举，常委会只能接受辞职，或决定代理的人选；请核对职务和动词"
    same = [verb for verb in Verb if verb in allowed and verb.appoints == change.verb.appoints]
    return f"依法用{'、'.join(same)}；请核对职务和动词"

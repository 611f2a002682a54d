"""approval：需要批准的法规要写明批准，批准的机关要对。

查什么：设区的市、自治州的地方性法规，自治州、自治县的自治条例和单行条例，由省、自治区、直辖市的人大常委会批准；
    修改、废止它们的决定也一样。省级的地方性法规不批准；自治条例、单行条例由人民代表大会通过，不由常委会通过；
    县、乡不制定地方性法规。经济特区的法规不在此列。
为什么：没有批准的法规不能公布施行；批准的机关印错，法规的效力就有疑问。
依据：《立法法》（2023年修正）第八十条、第八十一条、第八十四条、第八十五条。
错例：
    {category: 地方性法规, passed: {by: 云泽市人大常委会, date: 2022-03-09}}
正例：
    {category: 地方性法规, passed: {by: 云泽市人大常委会, date: 2022-03-09}, approved: {by: 江北省人大常委会, date: 2022-05-26}}
"""

from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.regulation.model import Category, RegulationRecord
from generator.kinds.regulation.versions import amendment_of, former, versions
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.adoption import Adoption
from generator.model.base import Model
from generator.model.record import Record
from generator.model.registers import Body, BodyKind, Level
from generator.place import Path
from generator.problems import Severity

ID = "approval"
SEVERITY = Severity.ERROR

_OF_AUTONOMY = {Category.AUTONOMOUS, Category.SEPARATE}
_BELOW_PROVINCE = {Level.CITY, Level.COUNTY}
_OF_ZONE = "经济特区"
"""In the title of what a city makes by special mandate, without approval (立法法第八十四条)."""
_HINT = "请写 approved（批准）：省、自治区、直辖市的人大常委会，届次和日期"


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield regulations and decisions whose approval is missing, not needed, or by another organ."""
    for record, data in records_of(corpus, RegulationRecord):
        scope = scope_of(corpus, record.series, record.issue)
        if passed := scope.find_deciding(data):
            yield from _made_by(record, data, passed.body, scope)
        if data.category is not Category.NORMATIVE:
            yield from _approver(record, data.approved, ("approved",), scope)
            for index, one in enumerate(data.amended):
                yield from _approver(record, one.approved, ("amended", index, "approved"), scope)
    for version in versions(corpus):
        decision, before = amendment_of(version, corpus), former(version, corpus)
        if decision and before and version.data.category is not Category.NORMATIVE:
            scope = scope_of(corpus, decision.series, decision.issue)
            yield from _approver(decision, decision.data.approved, ("approved",), scope)
            if not decision.data.approved and _is_approved(before, corpus):
                message = f"《{before.data.title}》经过批准，修改它的决定没有写批准"
                yield Finding(decision.place.key("title"), message, _HINT)


def _made_by(
    record: Record[Model], data: RegulationRecord, body: Body, scope: Scope
) -> Iterator[Finding]:
    level, mark = _level(body, scope), record.place.value("category")
    is_local, is_of_autonomy = data.category is Category.LOCAL, data.category in _OF_AUTONOMY
    if is_local and level in {Level.COUNTY, Level.TOWN}:
        message = f"{body.name}不能制定地方性法规"
        yield Finding(mark, message, "县、乡的写“规范性文件”；自治县的写“单行条例”或“自治条例”")
    if is_of_autonomy and body.kind is BodyKind.STANDING_COMMITTEE:
        message = f"{data.category}由人民代表大会通过，不由{body.name}通过"
        yield Finding(mark, message, "请核对类别和通过的机关")
    by_city = is_local and level is Level.CITY and _OF_ZONE not in data.title
    if (by_city or (is_of_autonomy and level in _BELOW_PROVINCE)) and not data.approved:
        yield Finding(mark, f"{body.name}的{data.category}要经批准，没有写批准", _HINT)
    if is_local and level is Level.PROVINCE and data.approved:
        message = f"{body.name}的地方性法规不需要批准"
        yield Finding(record.place.key("approved"), message, "请删去 approved")


def _approver(
    record: Record[Model], approved: Adoption | None, path: Path, scope: Scope
) -> Iterator[Finding]:
    body = scope.find_body(approved.by) if approved else None
    is_committee = body and body.kind is BodyKind.STANDING_COMMITTEE
    if body and not (is_committee and _level(body, scope) is Level.PROVINCE):
        message = f"{body.name}不批准法规"
        hint = "法规由省、自治区、直辖市的人大常委会批准"
        yield Finding(record.place.value(*path, "by"), message, hint)


def _is_approved(before: Record[RegulationRecord], corpus: Corpus) -> bool:
    first: Record[RegulationRecord] | None = before
    while first:
        if first.data.approved or any(one.approved for one in first.data.amended):
            return True
        first = former(first, corpus)
    return False


def _level(body: Body, scope: Scope) -> Level | None:
    """Return the level of a body; a standing committee is of its congress's."""
    parent = scope.find_body(body.parent) if body.parent and not body.level else None
    return body.level or (parent.level if parent else None)

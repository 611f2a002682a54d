"""appraisal-reports：被评议单位的报告是它自己的。

查什么：每个单位的报告（report）要由这个单位署名或由它的人宣读，调研报告（survey）要是评议它的，
    不能写成另一个被评议单位的；两份记录的 matter 写了的，要是这次评议（调研报告也可以是那份报告）。
为什么：几个单位同时接受评议，十来份报告同名同式，最容易张冠李戴。
依据：一次评议的各份文件互证。
错例：
    - {body: 青禾县水利局, report: civil-affairs-report, survey: water-survey}
正例：
    - {body: 青禾县水利局, report: water-report, survey: water-survey}
"""

from collections.abc import Iterator, Sequence

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.appraisal.model import Appraisal
from generator.link.corpus import Corpus
from generator.link.scope import Scope, scope_of
from generator.model.base import Model
from generator.model.prose import Prose
from generator.model.record import Record
from generator.model.registers import Body
from generator.problems import Severity

ID = "appraisal-reports"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every report and survey that is of another appraised body."""
    for record, appraisal in records_of(corpus, Appraisal):
        yield from _reports(record, appraisal, corpus)


def _reports(record: Record[Model], appraisal: Appraisal, corpus: Corpus) -> Iterator[Finding]:
    scope = scope_of(corpus, record.series, record.issue)
    bodies = [scope.find_body(one.body) if one.body else None for one in appraisal.appraised]
    for index, one in enumerate(appraisal.appraised):
        for key, name in (("report", one.report), ("survey", one.survey)):
            found = corpus.records.get(f"{record.issue_id}/{name}")
            own = bodies[index]
            if not (found and own and isinstance(found.data, Prose)):
                continue
            mark = record.place.value("appraised", index, key)
            if found.data.matter not in {None, record.name, one.report}:
                message = f"“{name}”属于“{found.data.matter}”，不属于这次评议“{record.name}”"
                yield Finding(mark, message, "请核对这份记录的 matter")
            other = _other(found.data, own, [body for body in bodies if body], scope)
            if other:
                message = f"“{name}”是{other.name}的，被评议的是{own.name}"
                yield Finding(mark, message, "请核对记录的文件名")


def _other(report: Prose, own: Body, bodies: Sequence[Body], scope: Scope) -> Body | None:
    """Return the appraised body that a report is about, if that is another than `own`."""
    issuer = scope.find_body(report.issuer)
    said = f"{report.title} {report.issuer} {report.speaker or ''}"
    about = [
        body
        for body in bodies
        if (issuer and issuer.name == body.name) or any(name in said for name in body.names)
    ]
    if not about or any(body.name == own.name for body in about):
        return None
    return about[0]

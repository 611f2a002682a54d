"""matter-offices：文件所写的职务属于本件任免。

查什么：议案、辞呈、决定、通知的 offices 只能写 changes 里有的职务，机构和职务都要相同。
为什么：一件任免的各份文件分头录入，职务最容易写成别的。
依据：一件任免的各份文件说的是同一件事。
错例：
    changes:
      决定任命: {赵小川: 青禾县人民政府副县长}
    decision: {offices: [青禾县人民政府县长]}
正例：
    changes:
      决定任命: {赵小川: 青禾县人民政府副县长}
    decision: {offices: [县人民政府副县长]}
"""

from collections.abc import Iterator

from generator.check.records import records_of
from generator.check.rule import Finding
from generator.kinds.appointment.model import Appointment
from generator.link.corpus import Corpus
from generator.link.scope import scope_of
from generator.problems import Severity

ID = "matter-offices"
SEVERITY = Severity.ERROR


def check(corpus: Corpus) -> Iterator[Finding]:
    """Yield every office of a document that nobody enters or leaves in its matter."""
    for record, matter in records_of(corpus, Appointment):
        scope = scope_of(corpus, record.series, record.issue)
        held = [office for one in matter.entries for office in scope.offices(one.office)]
        for name, part in matter.parts:
            for index, ref in enumerate(part.offices):
                if not all(any(o.is_same(other) for other in held) for o in scope.offices(ref)):
                    mark = record.place.value(name, "offices", index)
                    hint = "请核对 changes 里的职务，机构和职务都要相同"
                    yield Finding(mark, f"“{ref}”不是本件任免的职务", hint)

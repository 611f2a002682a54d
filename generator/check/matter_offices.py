"""matter-offices：文件所写的职务属于本件任免。

议案、辞呈、决定、通知的 offices 只能写 changes 里有的职务。
依据：一件任免的各份文件说的是同一件事。
"""

from collections.abc import Iterator

from generator.kinds.appointment.model import Appointment
from generator.link.corpus import Corpus
from generator.problems import Problem, error

RULE = "matter-offices"


def check(corpus: Corpus) -> Iterator[Problem]:
    """Yield every office of a document that nobody enters or leaves in its matter."""
    for record in corpus.content.records:
        if not isinstance(record.data, Appointment):
            continue
        scope = corpus.scope(record.series, record.issue)
        held = [
            office
            for people in record.data.changes.values()
            for ref in people.values()
            for office in scope.offices(ref)
        ]
        for name, part in record.data.parts:
            for index, ref in enumerate(part.offices):
                if not all(any(o.is_same(other) for other in held) for o in scope.offices(ref)):
                    mark = record.place.value(name, "offices", index)
                    yield error(
                        RULE,
                        mark,
                        f"“{ref}”不是本件任免的职务",
                        "请核对 changes 里的职务，机构和职务都要相同",
                    )

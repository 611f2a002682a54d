"""How many motions and suggestions of a session a text says were received, against the handling report's counts."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.check.facts.sessions import named
from generator.check.figures.labels import clause, counted
from generator.check.handling.counted import wholes
from generator.check.rule import Finding
from generator.check.texts import Text, printed
from generator.kinds.handling.model import Handling
from generator.link.corpus import Corpus
from generator.link.once import once
from generator.model.record import Record
from generator.model.registers import BodyKind

_QUICK = re.compile("收到|征集|提出|交办")
_RECEIVED = re.compile(
    "(?:收到|征集到?|提出|交办)了?(?:代表)?(?P<what>[^，。；0-9]{0,16}?)(?:共计?|合计)?$"
)
_SORTS = ("议案", "建议")
_NARROWED = re.compile("重点|闭会|其中|立案|不予|[^、和及]议案转|A类|B类")
Session = tuple[str, int, int]


def wrongly_received(corpus: Corpus) -> Iterator[Finding]:
    """Yield the numbers received at a session that its handling report has otherwise."""
    known = _known(corpus)
    for own in printed(corpus) if known else ():
        record = own.located
        if isinstance(record, Record) and not isinstance(record.data, Handling):
            region = corpus.content.series[record.series].data.region
            for text in own.texts:
                if _QUICK.search(text.text):
                    yield from _text(text, region, known)


def _text(
    text: Text, region: str, known: Mapping[Session, Sequence[Handling]]
) -> Iterator[Finding]:
    sessions = {
        (region, one.term, one.session)
        for one in named(text.text, region)
        if one.kind is BodyKind.CONGRESS
    }
    reports = known.get(sessions.pop(), ()) if len(sessions) == 1 else ()
    for numbers in counted(text.text, least=1) if reports else ():
        for one in numbers:
            label = clause(one.gap)
            said = _RECEIVED.search(label)
            if not said or one.quantity.measure != "件" or one.quantity.is_about:
                continue
            sorts = [sort for sort in _SORTS if sort in said["what"]]
            counts = {count for report in reports for count in _counts(report, sorts)}
            is_whole = bool(sorts) and not _NARROWED.search(label)
            if is_whole and counts and one.quantity.exact not in counts:
                right = "、".join(map(str, sorted(counts)))
                message = f"写的是“{label[-8:]}{one.quantity.text}”，办理情况报告里是{right}件"
                yield text.finding(one.quantity.start, message, "请核对件数")


def _counts(report: Handling, sorts: Sequence[str]) -> Iterator[int]:
    """Yield the counts of a report that are of just these sorts."""
    for whole in wholes(report):
        name = whole.counted.name
        if [sort for sort in _SORTS if sort in name] == [*sorts] and not _NARROWED.search(name):
            yield whole.counted.count


@once
def _known(corpus: Corpus) -> Mapping[Session, Sequence[Handling]]:
    """Return the handling reports by the session of the congress that they are about."""
    found: dict[Session, list[Handling]] = {}
    for record in corpus.content.records:
        if isinstance(record.data, Handling) and record.data.received and record.data.session:
            region = corpus.content.series[record.series].data.region
            for one in named(record.data.session, region):
                found.setdefault((region, one.term, one.session), []).append(record.data)
    return found

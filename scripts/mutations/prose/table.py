"""What came of the slips: a table by kind and by where they stood, and every one that was missed."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from mutations.prose.slip import Slip
from mutations.table import row
from mutations.trial import Told

Judged = tuple[Slip, frozenset[Told]]


def share(judged: Sequence[Judged]) -> float:
    """Return how many of the slips were told, from 0 to 1."""
    return sum(bool(told) for _, told in judged) / len(judged) if judged else 1.0


def table(judged: Sequence[Judged]) -> str:
    """Return a line for each kind, one for each place, and one for all."""
    by_kind = _lines(judged, lambda slip: slip.kind)
    by_place = _lines(judged, lambda slip: f"其中{slip.where}")
    head = row("差错", "试", "查出", "漏过", "查出率")
    return "\n".join([head, *by_kind, line("合计", judged), *by_place])


def _lines(judged: Sequence[Judged], key: Callable[[Slip], str]) -> Iterator[str]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        groups[key(one[0])].append(one)
    for name, own in groups.items():
        yield line(name, own)


def line(name: str, judged: Sequence[Judged]) -> str:
    """Return the line of some slips, under a name."""
    caught = sum(bool(told) for _, told in judged)
    return row(name, len(judged), caught, len(judged) - caught, f"{share(judged):.1%}")


def missed(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield each slip that nobody told."""
    for slip, told in judged:
        if not told:
            yield f"漏过：[{slip.kind}] {slip.shown}"

"""What came of the mutations: a table by kind, and every one that nobody noticed."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from unicodedata import east_asian_width

from mutations.run import Tried

Judged = tuple[Tried, str, str]
"""A mutation that was tried, why it may pass unseen, and where else its fact is printed."""


def share(judged: Sequence[Judged]) -> float:
    """Return how many of the changes of related facts were noticed, from 0 to 1."""
    related = [tried for tried, why, _ in judged if tried.rules or not why]
    return sum(bool(tried.rules) for tried in related) / len(related) if related else 1.0


def table(judged: Sequence[Judged]) -> str:
    """Return the table with a line for each kind, and one for all."""
    kinds: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        kinds[one[0].mutation.kind].append(one)
    lines = [row("改动", "试", "查出", "无关", "漏过", "查出率")]
    lines += [_counted(kind, own) for kind, own in kinds.items()]
    return "\n".join([*lines, _counted("合计", judged)])


def _counted(kind: str, judged: Sequence[Judged]) -> str:
    caught = sum(bool(tried.rules) for tried, *_ in judged)
    excused = sum(not tried.rules and bool(why) for tried, why, _ in judged)
    missed = len(judged) - caught - excused
    return row(kind, len(judged), caught, excused, missed, f"{share(judged):.1%}")


def row(kind: str, *numbers: object) -> str:
    """Return a line of a table, its columns aligned as a terminal shows them."""
    wide = sum(east_asian_width(char) in "WF" for char in kind)
    cells = (
        " " * (8 - len(str(n)) - sum(east_asian_width(char) in "WF" for char in str(n))) + str(n)
        for n in numbers
    )
    return kind + " " * (32 - len(kind) - wide) + "".join(cells)


def unseen(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield each change that nobody noticed: first those that some other fact contradicts."""
    for tried, why, where in sorted(judged, key=lambda one: bool(one[1])):
        if not tried.rules:
            said = why or (f"又见 {where}" if where else "应当有规则")
            what = "无关" if why else "漏过"
            yield f"{what}：[{tried.mutation.kind}] {tried.mutation.shown}（{said}）"

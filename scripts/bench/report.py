"""The table: what is measured, what must be reached, and what each search reaches."""

from collections.abc import Mapping, Sequence

from bench.figures import Figures, Measure
from bench.table import table


def comparison(measures: Sequence[Measure], searches: Mapping[str, Figures]) -> str:
    """Return a row for each measure; the verdict is on the first search, which is ours."""
    names = list(searches)
    head = ("", names[0], "target", "", *names[1:])
    rows = [
        (
            measure.label,
            measure.shown(searches[names[0]].get(measure.key)),
            measure.target,
            measure.verdict(searches[names[0]].get(measure.key)),
            *(measure.shown(searches[name].get(measure.key)) for name in names[1:]),
        )
        for measure in measures
    ]
    return table((head, *rows))

"""Files of several issues of one series, each sorted to the issue that its masthead names."""

from collections.abc import Iterable, Mapping

from generator.importing.divide.divide import divide
from generator.importing.manuscript import Manuscript


def by_issue(
    manuscripts: Iterable[Manuscript],
) -> tuple[Mapping[str, list[Manuscript]], list[str]]:
    """Return manuscripts by the issue's name, 2021-3, in natural order; and the names of the others."""
    found: dict[tuple[int, int], list[Manuscript]] = {}
    unnamed: list[str] = []
    for one in manuscripts:
        front = divide(one).masthead
        if front.year and front.number:
            found.setdefault((front.year, front.number), []).append(one)
        else:
            unnamed.append(one.name)
    ordered = sorted(found.items())
    return {f"{year}-{number}": own for (year, number), own in ordered}, unnamed

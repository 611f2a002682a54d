"""The region of a series is one that the register of bodies knows, by its whole name."""

from collections.abc import Collection
from dataclasses import replace

from generator.model.publication import Series
from generator.model.record import Content, Located
from generator.problems import Problem, error
from generator.suggest import asked


def with_regions(content: Content, regions: Collection[str]) -> tuple[Content, list[Problem]]:
    """Return the content with each region as it is registered, and those that were cut short.

    So 舟山 for 舟山市 is told once, and not at every short name of a body.
    """
    problems: list[Problem] = []
    series = dict(content.series)
    for name, located in content.series.items():
        short = located.data.region
        meant = sorted(region for region in regions if region.startswith(short))
        if short not in regions and len(meant) == 1:
            message = f"登记册里没有“{short}”的机构"
            mark = located.place.value("region")
            problems.append(error("unknown-region", mark, message, asked(meant)))
            series[name] = _in(located, meant[0])
    return replace(content, series=series), problems


def _in(located: Located[Series], region: str) -> Located[Series]:
    return replace(located, data=located.data.model_copy(update={"region": region}))

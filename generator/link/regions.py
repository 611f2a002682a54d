"""The region of a series is one that the register of bodies knows, by its whole name."""

from collections.abc import Collection
from dataclasses import replace

from generator.model.publication import Series
from generator.model.record import Content, Located
from generator.problems import Problem, error
from generator.suggest import asked

_UNITS = tuple("省市县区州盟旗镇乡")
"""What the name of a region that was not cut short ends with."""


def with_regions(content: Content, regions: Collection[str]) -> tuple[Content, list[Problem]]:
    """Return the content with each region as it is registered, and those that were cut short.

    So 舟山 for 舟山市 is told once, and not at every short name of a body.
    """
    problems: list[Problem] = []
    series = dict(content.series)
    for name, located in content.series.items():
        short = located.data.region
        longer = sorted(region for region in regions if region.startswith(short))
        # Towns begin with the name of their county: 青禾 is 青禾县, and not 青禾县河西镇.
        meant = longer[:1] if all(one.startswith(longer[0]) for one in longer) else []
        if meant and short not in regions and not short.endswith(_UNITS):
            message = f"登记册里没有“{short}”的机构"
            mark = located.place.value("region")
            problems.append(error("unknown-region", mark, message, asked(meant)))
            series[name] = _in(located, meant[0])
    return replace(content, series=series), problems


def _in(located: Located[Series], region: str) -> Located[Series]:
    return replace(located, data=located.data.model_copy(update={"region": region}))

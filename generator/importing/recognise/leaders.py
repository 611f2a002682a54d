"""Those of a list by post, where minutes name the leaders with whom it begins."""

from collections.abc import Mapping, Sequence

UNNAMED = "出席人员"
"""Under which a list stands of which nothing says who holds what office."""


def by_leaders(
    people: Sequence[str], leaders: Mapping[str, Sequence[str]]
) -> Mapping[str, Sequence[str]]:
    """Return the people of a list by post: it begins with the leaders, the others are members."""
    found: dict[str, Sequence[str]] = {}
    at = 0
    for post, own in leaders.items():
        if tuple(people[at : at + len(own)]) != tuple(own):
            return {UNNAMED: people} if people else {}
        found[post] = own
        at += len(own)
    if not found:
        return {UNNAMED: people} if people else {}
    return {**found, "委员": people[at:]} if people[at:] else found

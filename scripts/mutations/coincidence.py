"""Changes that leave every sum, order and rate as it was: what is printed is as right as before."""

from collections.abc import Iterator
from decimal import Decimal

from generator.check.handling.arithmetic import Way, exact, way
from generator.check.handling.counted import bases
from generator.check.values import Value, values
from generator.kinds.appraisal.model import OfficialRating
from generator.kinds.handling.model import Counted, Handling, OutcomeClass
from generator.model.prose import Figure
from mutations.mutation import Mutation


def coincidence(value: Value[object], mutation: Mutation) -> str:
    """Return why the changed number is as possible as the true one, or an empty string."""
    if isinstance(value.owner, Figure) and value.path[-1] == "value":
        return _rounded(value, mutation.after)
    if not (isinstance(value.value, int) and mutation.after.isdecimal()):
        return ""
    return next((why for why in _reasons(value, int(mutation.after)) if why), "")


def _reasons(value: Value[object], after: int) -> Iterator[str]:
    if isinstance(value.owner, OfficialRating):
        yield _rating(value.owner, after)
    handling = value.located.data
    if isinstance(handling, Handling) and isinstance(value.owner, Counted | OutcomeClass):
        yield _sum(handling, value, after)
        yield _included(handling, value, after)
        yield _stage(handling, value, after)


def _rounded(value: Value[object], after: str) -> str:
    """Return a reason where rounded figures may still make the total that is printed."""
    own = value.owner
    figures = [one.owner for one in values(value.located, object) if isinstance(one.owner, Figure)]
    numbers = {one.name: after if one is own else str(one.value) for one in figures}
    for whole in figures:
        parts = [numbers[name] for name in whole.total_of if name in numbers]
        is_tied = isinstance(own, Figure) and own.name in {whole.name, *whole.total_of}
        if is_tied and parts and "." in after:
            every = [numbers[whole.name], *parts]
            slack = sum(Decimal(5).scaleb(-len(n.partition(".")[2]) - 1) for n in every)
            off = sum(map(Decimal, parts)) - Decimal(numbers[whole.name])
            return "各数都是四舍五入的，改后的和仍可以是印出的总数" if abs(off) <= slack else ""
    return ""


def _rating(rating: OfficialRating, after: int) -> str:
    ways = (way(rating.rate, exact(part), exact(after)) for part in range(after + 1))
    is_possible = after and any(one is not Way.NEITHER for one in ways)
    return "巧合：改后的人数也算得出印出的满意率" if is_possible else ""


def _sum(handling: Handling, value: Value[object], after: int) -> str:
    """Return a reason where the classes now sum to a part of the whole, which they may be of."""
    groups: dict[str, tuple[Counted | OutcomeClass, ...]] = {
        "subjects": handling.subjects,
        "classes": handling.classes,
    }
    group = groups.get(str(value.path[0]))
    if group is None or len(value.path) != len(("subjects", 0, "count")):
        return ""
    total = sum(one.count for one in group) - int(str(value.value)) + after
    return (
        "巧合：改后相加等于总数里的一部分，分类可以只分这一部分" if total in bases(handling) else ""
    )


def _included(handling: Handling, value: Value[object], after: int) -> str:
    if "including" not in value.path or getattr(value.owner, "share", None):
        return ""
    whole: object = handling
    for step in value.path[: len(value.path) - 1 - value.path[::-1].index("including")]:
        whole = whole[step] if isinstance(step, int) else getattr(whole, step)  # type: ignore[index]
    is_less = isinstance(whole, Counted) and after <= whole.count
    return "“其中”的一项只要不大于整体" if is_less else ""


def _stage(handling: Handling, value: Value[object], after: int) -> str:
    key = handling.key_suggestions
    if key is None or value.path[:2] != ("key_suggestions", "stages"):
        return ""
    counts = [stage.count for stage in key.stages]
    counts[int(value.path[2])] = after
    return "改后各步的件数仍一步比一步少" if counts == sorted(counts, reverse=True) else ""

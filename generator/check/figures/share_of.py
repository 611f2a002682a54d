"""How a sentence says that a number is a share of something: 占, in brackets, of what."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.check.figures.labels import Counted
from generator.check.figures.quantities import Quantity

SHARE = re.compile(
    r"^[^，。；0-9（(]{0,16}[，,（(]?(?:约)?占(?:比|到|了)?(?P<of>[^，。；：0-9]{0,18}?)(?:的|比例|比重|比)?(?:为|达|是)?$"
)
TOTAL = re.compile(
    r"^(?:总数|总量|总|全部|全体|总人数|总件数|总额|合计|其|应到人数)?$|总[数量额]$|总人数$"
)
"""What a share of all is said to be of."""


def shares(sentence: Sequence[Counted]) -> Iterator[tuple[int, Counted, Counted]]:
    """Yield the numbers of a sentence with the share right behind each: at which place, both."""
    for at, (number, rate) in enumerate(pairwise(sentence)):
        if is_part(number.quantity, rate.quantity) and (
            SHARE.match(rate.gap) or _is_in_brackets(rate)
        ):
            yield at, number, rate


def is_part(part: Quantity, rate: Quantity) -> bool:
    """Whether a number may be a part of a whole, the next one its share, both exact."""
    is_exact = not (part.is_about or rate.is_about)
    return is_exact and rate.is_rate and not part.is_rate and bool(part.measure)


def is_bare_share(rate: Counted) -> bool:
    """Whether a share does not say of what it is, or says that it is of all."""
    said = SHARE.match(rate.gap)
    return bool(TOTAL.search(said["of"])) if said else _is_in_brackets(rate)


def _is_in_brackets(rate: Counted) -> bool:
    """Whether a share stands alone in brackets: 25家（67.6%）."""
    return rate.gap in {"（", "("} and rate.after.startswith(("）", ")"))

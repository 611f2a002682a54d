"""Names of regions of which one character is lost: 在禾县 for 在青禾县, 〔云〕泽县."""

import re
from collections.abc import Collection, Iterator

from generator.check.language.cutting import stands_alone
from generator.check.language.han import HAN
from generator.words.likelihood import is_word

_SHORTEST = 3
_UNITS = ("市", "县", "州", "旗")
"""With 区 and 镇 what is left may be any part of a town: 北区."""
_ANY = frozenset("该本全我各两省地县此每某他外跨异同三二多原现属辖进出城新老设撤")
"""With these what is left is no name: 本市, 该县."""
_BEHIND = "在由向和与至离对到往从经据"


class TornRegions:
    """What is left of regions without one character."""

    def __init__(self, regions: Collection[str]) -> None:
        """Take the regions; what is left of two tells neither."""
        found: dict[str, set[str]] = {}
        for region in regions:
            if len(region) == _SHORTEST and region.endswith(_UNITS):
                for left in (region[1:], region[0] + region[2]):
                    if left[0] not in _ANY and not is_word(left):
                        found.setdefault(left, set()).add(region)
        self._regions = {left: of.pop() for left, of in found.items() if len(of) == 1}
        lefts = "|".join(sorted(self._regions)) or "(?!)"
        self.form = re.compile(f"(?:(?<![{HAN}])|(?<=[{_BEHIND}]))(?:{lefts})")
        """What is left, where a name may begin."""

    def meant(self, text: str) -> Iterator[tuple[int, str, str]]:
        """Yield where something is left of a region, what is typed and the region."""
        for found in self.form.finditer(text):
            if stands_alone(text, *found.span()):
                yield found.start(), found[0], self._regions[found[0]]

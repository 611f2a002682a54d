"""What may be a name beside an office."""

from typing import NamedTuple

from generator.link.bodies import Office


class Beside(NamedTuple):
    """Where a name stands that nobody registered, and the office beside it; of some the post is said alone."""

    start: int
    said: str
    office: Office | None

"""What a store has lost."""

from generator.store.keys import Key


class Lost(Exception):  # noqa: N818 - it is no mistake of anyone's
    """A store has an issue's outline, but not its postings, or not whole."""

    def __init__(self, issue: Key) -> None:
        super().__init__(issue)
        self.issue = issue

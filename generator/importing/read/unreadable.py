"""A file that cannot be taken over."""


class UnreadableError(Exception):
    """What is wrong with a file, and what the editor can do about it; both in Chinese."""

    def __init__(self, what: str, hint: str) -> None:
        super().__init__(f"{what}。{hint}")
        self.what, self.hint = what, hint

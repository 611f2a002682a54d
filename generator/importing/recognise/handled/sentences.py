"""Where the sentences of a line begin and end, found once for all that is named in it."""

import re
from bisect import bisect_left, bisect_right

SENTENCE = re.compile("[。；！？]")
_TYPE = "议案|建议|提案"
KEY = re.compile(rf"重点(?:督办)?(?:的)?(?:代表|人大|政协)*(?:{_TYPE})")
"""What says that a sentence, or what is below a heading, is about key ones."""


class Sentences:
    """The sentences of a line in its plain form."""

    def __init__(self, plain: str) -> None:
        """Take a line."""
        self.plain = plain
        self._starts = [0, *(one.end() for one in SENTENCE.finditer(plain))]
        self._stops = [one.start() for one in re.finditer("。", plain)] + [len(plain)]
        self._keys = [one.span() for one in KEY.finditer(plain)]

    def start(self, at: int) -> int:
        """Return where the sentence begins that `at` is in; a semicolon begins one."""
        return self._starts[bisect_right(self._starts, at) - 1]

    def stop(self, at: int) -> int:
        """Return where the sentence ends; only a full stop ends one."""
        return self._stops[min(bisect_left(self._stops, at), len(self._stops) - 1)]

    def is_key(self, begin: int, end: int) -> bool:
        """Whether a sentence is about key ones that has something from `begin` to `end`."""
        first = bisect_left(self._keys, (self.start(begin), 0))
        return first < len(self._keys) and self._keys[first][1] <= self.stop(end)

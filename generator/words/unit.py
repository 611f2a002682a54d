"""What a title consists of when it is broken: words, and what is as whole as one."""

from dataclasses import dataclass

LONGEST_NAME = 14
"""Characters of a name that stays whole on any screen: as many fit in a line on a phone."""
LONGEST_WIDE = 18
"""Characters of one that stays whole where there is more room."""
NUMERAL = "[0-9〇零一二三四五六七八九十百千万亿两]"


@dataclass(frozen=True)
class Unit:
    """A word, or what is as whole as one."""

    text: str
    in_name: bool = False
    """Whether it ends within a name that is broken only where there is little room."""

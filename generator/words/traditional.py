"""Traditional characters to simplified ones, so that 工作評議 finds 工作评议."""

from importlib.resources import files

TO_SIMPLIFIED: dict[str, str] = {
    pair[0]: pair[1]
    for pair in (files(__package__) / "traditional.txt").read_text(encoding="utf-8").split()
}
"""One character to one character.

Source: OpenCC's TSCharacters (Apache License 2.0; https://github.com/BYVoid/OpenCC), the first form
it gives for each character of the Basic Multilingual Plane; where that is simplified once more
(薴 to 苧, 苧 to 苎), the last.
"""

STANDARD = frozenset("乾剋吒噁夥徵於昇氾甦甯祕脩苧蒐薳薹釐陞麽")
"""Traditional forms that 通用规范汉字表 has, too: standard in some use (乾坤, 宫商角徵羽, 二噁英) or in names."""


def simplified(text: str) -> str:
    """Return a text with every traditional or variant character in its simplified form."""
    return "".join(TO_SIMPLIFIED.get(char, char) for char in text)

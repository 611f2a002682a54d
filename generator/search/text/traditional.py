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

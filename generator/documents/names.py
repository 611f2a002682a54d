"""Names as lists and signatures print them: as wide as three characters, by style and not by a space.

A space within a name would be copied with it, and a browser's own search would not find the name.
"""

from generator.chinese import FULL_SPACE
from generator.documents.markdown import Markdown, escape

OF_TWO = "name-of-two"
"""The class of a name that the theme's styles set apart."""


def spaced(name: str) -> Markdown:
    """Return a name of a list."""
    shown = escape(name)
    return Markdown(f'<span class="{OF_TWO}">{shown}</span>') if len(name) == 2 else shown


def signature(signatory: str) -> Markdown:
    """Return office and name as they are signed, or an organ alone: 主任 李秋 -> 主任　李秋."""
    office, _, name = signatory.rpartition(" ")
    return Markdown(f"{escape(office)}{FULL_SPACE}{spaced(name)}") if office else escape(signatory)

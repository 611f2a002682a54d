"""Help that is wrapped as Chinese is: between characters, never within a Latin word or before a mark."""

import argparse
import re
from collections.abc import Iterator

from generator.visible import width

_CLOSING, _OPENING = "，。、；：！？）》”〕】…", "（《“〔【"
_ATOM = re.compile(rf"[{_OPENING}]*(?:[!-~]+|[^\s{_OPENING}])[{_CLOSING}]*|[{_OPENING}]+|\s+")
"""What stays together: a Latin word or one character, with the marks that open before it and close after."""


def wrapped(text: str, width: int) -> list[str]:
    """Return the lines of a text, each at most `width` columns wide where no single word is wider."""
    lines, line = [], ""
    for atom in _atoms(text):
        if line.strip() and columns(line) + columns(atom.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += atom if line else atom.lstrip()
    return [*lines, line.rstrip()] if line.strip() else lines


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(map(width, text))


def _atoms(text: str) -> Iterator[str]:
    return (found[0] for found in _ATOM.finditer(" ".join(text.split())))


class Formatter(argparse.HelpFormatter):
    """argparse's layout of help, with lines that end where Chinese may be broken."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrapped(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in wrapped(text, width - len(indent)))

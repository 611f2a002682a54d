"""The console: the streams that a command speaks to, and what becomes of what cannot be said there."""

import codecs
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from generator.visible import visible


class UnheardError(Exception):
    """What a command says cannot be written, because of the OSError that caused this."""


def prepare_streams() -> None:
    """Let every character be written and read, whatever encoding the console is set to.

    What an encoding lacks is written as an escape. Plain ASCII, which lacks all that this program
    says, is what a system without a locale has; its consoles are UTF-8 as others are.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if _is_unset(stream):
                stream.reconfigure(encoding="utf-8")
            if stream is not sys.stdin:
                stream.reconfigure(errors="backslashreplace")


def _is_unset(stream: TextIO) -> bool:
    return codecs.lookup(stream.encoding).name == "ascii" and "PYTHONIOENCODING" not in os.environ


def say(text: str, *, end: str = "\n") -> None:
    """Print what a command was asked for. Raises UnheardError when nobody can hear it."""
    put(visible(text), end=end)


def note(text: str) -> None:
    """Print on the error stream what the user should know besides."""
    with _heard():
        print(visible(text), file=sys.stderr)


def put(text: str, *, end: str = "\n") -> None:
    """Print text that may be printed as it is: of a report, whose colours a terminal obeys."""
    with _heard():
        print(text, end=end)


def flush() -> None:
    """Write out what has been said. Raises UnheardError when it cannot be."""
    for stream in (sys.stdout, sys.stderr):
        if stream:
            with _heard():
                stream.flush()


def fall_silent() -> None:
    """Drop what has been said and not written, which the interpreter would try to write again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(nowhere, stream.fileno())


@contextmanager
def _heard() -> Iterator[None]:
    try:
        yield
    except OSError as failed:
        raise UnheardError from failed

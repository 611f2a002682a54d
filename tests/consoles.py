"""Runs `gazette` with streams of its own: closed, full, or in any encoding."""

import io
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from generator.cli import main
from generator.commands.run import run

from .forked import forked


@dataclass(frozen=True)
class Ended:
    """How a command has ended."""

    code: int
    out: bytes
    """Nothing where it could not be written."""
    err: bytes


assert run  # imported once, not in every copy


def gazette(
    *arguments: str | Path,
    out: int | None = None,
    encoding: str = "utf-8",
    stdin: bytes = b"",
    first: Callable[[], object] = lambda: None,
) -> Ended:
    """Run `gazette`, after `first`, in a copy of this process; `out` is a file it writes to instead."""
    with (
        tempfile.TemporaryFile() as output,
        tempfile.TemporaryFile() as error,
        tempfile.TemporaryFile() as given,
    ):
        given.write(stdin)
        given.seek(0)

        def work() -> None:
            os.dup2(given.fileno(), 0)
            os.dup2(output.fileno() if out is None else out, 1)
            os.dup2(error.fileno(), 2)
            sys.stdin = _text(os.fdopen(0, "rb", closefd=False), encoding)
            sys.stdout = _text(os.fdopen(1, "wb", closefd=False), encoding)
            sys.stderr = _text(os.fdopen(2, "wb", closefd=False), encoding)
            first()
            code = main([os.fspath(one) for one in arguments])
            # As the interpreter does at its end.
            sys.stdout.flush()
            sys.stderr.flush()
            sys.exit(code)

        code = forked(work)
        return Ended(code, _all(output), _all(error))


def _text(stream: BinaryIO, encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(stream, encoding=encoding)


def _all(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read()


def _outputs(content: Path) -> Sequence[str | Path]:
    return ("--gazettes", content.parent / "gazettes", "--site", content.parent / "site")


def commands(content: Path) -> dict[str, Sequence[str | Path]]:
    """Return a call of every command, and of every format, that has something to say."""
    return {
        "check": ("check", "--content", content),
        "json": ("check", "--content", content, "--format", "json"),
        "github": ("check", "--content", content, "--format", "github"),
        "sarif": ("check", "--content", content, "--format", "sarif"),
        "explain": ("check", "--explain", "bad-name"),
        "build": ("build", "--content", content, *_outputs(content)),
        "new": ("new", "--content", content, "decision"),
        "sort-names": ("sort-names", "赵一", "王五"),
        "schema": ("schema",),
        "help": ("check", "--help"),
        "no such command": ("chekc\x1b[31m",),
        "no such folder": ("check", "--content", "no\udcff/\x1b[31msuch"),
    }

"""Asking this project's search in node: the worker itself, with files from disk for a network."""

from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, TypeAdapter

from bench.node import run
from bench.ours import code


class Found(BaseModel):
    """The answer to one query: documents in order of rank, bytes fetched, milliseconds.

    `hits` are those of the first page where `total` is exact, and else all.
    """

    hits: tuple[str, ...]
    total: int
    exact: bool
    size: int
    milliseconds: float


_SESSION = TypeAdapter(list[Found])


def ask(
    site: Path, sessions: Sequence[Sequence[str]], *, every_page: bool = False, anew: bool = False
) -> list[list[Found]]:
    """Return the answers of sessions, each in a thread of its own.

    With `every_page`, `hits` are all hits; with `anew`, each query is asked of an engine that has
    loaded nothing, while its code has run before.
    """
    job = {
        "worker": str(code.write(site.parent / "scripts").resolve()),
        "site": str(site.resolve()),
        "sessions": sessions,
        "everyPage": every_page,
        "anew": anew,
    }
    script = Path(__file__).with_name("sessions.mjs")
    return [_SESSION.validate_json(line) for line in run(script, job).splitlines()]

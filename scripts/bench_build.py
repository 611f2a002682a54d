#!/usr/bin/env python3
"""Measures whole builds of generated archives, beside other generators on the same Markdown.

    .venv/bin/python -m pip install --constraint constraints.txt --editable '.[dev,bench]'
    .venv/bin/python scripts/bench_build.py [--documents 750,3000] [--without-peers]

Times are those of the processor, all processes of a run together; other work on the machine moves
them least. zensical and hugo are measured where they are on the PATH; Linux's /proc is needed. The
full run takes the better part of an hour.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.archive.archive import Archive
from bench.building.ours import Row, builds, files, largest
from bench.building.peers import peers
from bench.records.write import write_workspace
from bench.table import table

MOST_FILES, MOST_PAGE = 5, 100 * 1024
"""Files of the site for each document; bytes of a page that is neither a document nor an issue."""
_HEAD = ("documents", "what", "processor", "elapsed", "memory")


def main() -> None:
    """Print a table for each size, and what the site of it has."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", default="750,3000,12000", help="of the archives")
    parser.add_argument("--without-peers", action="store_true", help="measure this project alone")
    options = parser.parse_args()
    for documents in map(int, options.documents.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            print(_measured(documents, Path(folder), with_peers=not options.without_peers))


def _measured(documents: int, folder: Path, *, with_peers: bool) -> str:
    workspace = folder / "workspace"
    workspace.mkdir()
    write_workspace(Archive(documents), workspace)
    rows = list(_told(builds(workspace)))
    about = _limits(documents, workspace)
    if with_peers:
        rows += _told(peers(workspace / "gazettes", folder / "peers"))
    shown = [_HEAD, *(_cells(documents, row) for row in rows)]
    return f"{table(shown)}\n{about}\n"


def _limits(documents: int, workspace: Path) -> str:
    """Say what may not grow with the archive, and whether it did."""
    each = files(workspace) / documents
    size, page = largest(workspace)
    return (
        f"{each:.1f} files a document: {_verdict(each <= MOST_FILES)}; "
        f"largest page of a list: {page}, {size / 1024:.0f} KB: {_verdict(size <= MOST_PAGE)}"
    )


def _verdict(is_met: bool) -> str:
    return "met" if is_met else "missed"


def _told(rows: Iterator[Row]) -> Iterator[Row]:
    """Say on the error stream what has been measured."""
    for row in rows:
        print(time.strftime("%H:%M:%S"), row, file=sys.stderr, flush=True)
        yield row


def _cells(documents: int, row: Row) -> tuple[str, ...]:
    ran = row.run
    memory = f"{ran.memory / 1024**2:.0f} MB"
    return str(documents), row.what, f"{ran.processor:.1f} s", f"{ran.elapsed:.1f} s", memory


if __name__ == "__main__":
    main()

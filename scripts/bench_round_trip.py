#!/usr/bin/env python3
"""Measures the round trip of `gazette import`: records, print, records.

    .venv/bin/python scripts/bench_round_trip.py [CONTENT…] [--archive 100] [--formats text word pdf]

Every issue of the workspaces' content folders (without any: of the sample and of the showcase), and of a
generated archive of so many documents, is printed with masthead and contents, imported beside nothing
but the registers, and composed again. Of each genre the table tells how many documents print the same
text, how many are of a record of the kind that they were of, and how many of the values that the print
shows came back. --misses prints what did not.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.archive.archive import Archive
from bench.records.write import write_workspace
from bench.trip.print import PRINTERS, Printer, as_pdf
from bench.trip.table import misses, table
from bench.trip.trip import trip
from playwright.sync_api import sync_playwright

from generator.pipeline import linked

_ROOT = Path(__file__).resolve().parent.parent
_GIVEN = (_ROOT / "tests/sample", _ROOT / "content")
_CHROMIUM = "/usr/bin/chromium"


def main() -> None:
    """Make the trips and print their tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("content", nargs="*", type=Path, default=_GIVEN)
    parser.add_argument("--archive", type=int, default=0, metavar="DOCUMENTS")
    parser.add_argument("--formats", nargs="+", default=["text", "word", "pdf"])
    parser.add_argument("--misses", type=int, default=0)
    options = parser.parse_args()
    with _printers(options.formats) as printers, tempfile.TemporaryDirectory() as folder:
        places = [(str(one), one) for one in options.content]
        if options.archive:
            root = Path(folder) / "archive"
            write_workspace(Archive(options.archive), root)
            places.append((f"archive of {options.archive}", root / "content"))
        for name, content in places:
            for form, printer in printers:
                _one(f"{name}, {form}", content, printer, Path(folder), options.misses)


def _one(name: str, content: Path, printer: tuple[str, Printer], folder: Path, most: int) -> None:
    corpus, _ = linked(content)
    began = time.process_time()
    backs = []
    for issue in corpus.content.issues:
        with tempfile.TemporaryDirectory(dir=folder) as room:
            backs += trip(content, corpus, issue, printer, Path(room))
    print(
        f"\n== {name}: {time.process_time() - began:.0f} s of processor\n{table(backs)}", flush=True
    )
    if most:
        print(misses(backs, most), flush=True)


@contextmanager
def _printers(formats: Sequence[str]) -> Iterator[list[tuple[str, tuple[str, Printer]]]]:
    if "pdf" not in formats:
        yield [(one, PRINTERS[one]) for one in formats]
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        known = {**PRINTERS, "pdf": (".pdf", as_pdf(browser))}
        yield [(one, known[one]) for one in formats]
        browser.close()


if __name__ == "__main__":
    sys.exit(main())

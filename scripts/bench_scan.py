#!/usr/bin/env python3
"""Measures how well scans are read: pages of ours as pictures, turned and blurred, against their text.

    .venv/bin/python scripts/bench_scan.py [CONTENT] [--pages 12] [--dpi 200] [--turn 1] [--blur 0.8]

Needs the extra `ocr`. Each issue is printed as PDF; its first pages are drawn, degraded, put into a PDF
of pictures and read as an import reads them. Told are the characters that were read right; of the numbers
those that were lost, and those that were read as others; how many of the latter stand in a line that the
reader calls doubtful, how many the check of the imported records names, and how many one or the other.
"""

import argparse
import re
import sys
import tempfile
import time
from collections.abc import Sequence
from difflib import SequenceMatcher
from io import BytesIO
from operator import or_
from pathlib import Path

import pypdfium2
from bench.figures_read import readings
from bench.trip.print import as_pdf, front
from bench.trip.trip import printed_of
from PIL import Image, ImageFilter
from playwright.sync_api import sync_playwright

from generator.importing.divide.body import lines
from generator.importing.imported import imported
from generator.importing.manuscript import Manuscript
from generator.importing.read.read import read
from generator.link.scope import scope_of
from generator.pipeline import linked

_ROOT = Path(__file__).resolve().parent.parent
_CHROMIUM = "/usr/bin/chromium"


def main() -> None:
    """Print, draw, degrade and read each issue; print a line for it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("content", nargs="?", type=Path, default=_ROOT / "tests/sample")
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--turn", type=float, default=1.0)
    parser.add_argument("--blur", type=float, default=0.8)
    options = parser.parse_args()
    corpus, _ = linked(options.content)
    heads = (
        *("pages", "characters", "right", "numbers", "lost", "misread"),
        *("doubtful", "checked", "either", "s a page"),
    )
    print(f"{'issue':<26}" + "".join(f"{one:>12}" for one in heads))
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        for issue in corpus.content.issues:
            scope = scope_of(corpus, *issue.split("/"))
            path = Path(folder, f"{issue.replace('/', '-')}.pdf")
            as_pdf(browser)(front(scope), [sheet for _, sheet in printed_of(scope)], path)
            print(
                f"{issue:<26}" + "".join(f"{one:>12}" for one in _measured(path, options)),
                flush=True,
            )
        browser.close()


def _measured(path: Path, options: argparse.Namespace) -> Sequence[object]:
    """Return the cells of an issue's line."""
    document = pypdfium2.PdfDocument(path)
    numbers = range(min(options.pages, len(document)))
    pages = [document[number].render(scale=options.dpi / 72).to_pil() for number in numbers]
    first = pypdfium2.PdfDocument.new()
    first.import_pages(document, [*numbers])
    whole, scan = path.with_stem("whole"), path.with_stem("scan")
    first.save(whole)
    turned = [_degraded(page, options.turn, options.blur) for page in pages]
    turned[0].save(scan, "PDF", save_all=True, append_images=turned[1:], resolution=options.dpi)
    original = read(whole)
    wanted, began = _text(original), time.process_time()
    found = read(scan)
    seconds = time.process_time() - began
    got = _text(found)
    matcher = SequenceMatcher(None, wanted, got, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    every = readings(wanted, got)
    misread = [one for one in every if not one.is_right and not one.is_lost]
    lines_told = ["".join(one.said.split()) for one in found.doubts]
    doubtful = [one.is_in(lines_told) for one in misread]
    messages = _messages(found) - _messages(original)
    caught = [one.is_told(messages) for one in misread]
    return (
        len(pages),
        len(wanted),
        f"{100 * same / len(wanted):.2f}%",
        len(every),
        sum(one.is_lost for one in every),
        len(misread),
        sum(doubtful),
        sum(caught),
        sum(map(or_, doubtful, caught)),
        f"{seconds / len(pages):.1f}",
    )


def _messages(manuscript: Manuscript) -> frozenset[str]:
    """Return what the check says of the import of a manuscript into an empty workspace."""
    with tempfile.TemporaryDirectory() as folder:
        done = imported([manuscript], Path(folder), ("series", "2023-1"), accept=False)
    return frozenset(one.message for one in done.settled.read.proof.problems)


def _degraded(page: Image.Image, turn: float, blur: float) -> Image.Image:
    """Return a page as a scanner gives it: askew, not sharp, packed with losses."""
    turned = page.convert("L").rotate(turn, Image.Resampling.BICUBIC, fillcolor=255)
    packed = BytesIO()
    turned.filter(ImageFilter.GaussianBlur(blur)).save(packed, "JPEG", quality=60)
    return Image.open(BytesIO(packed.getvalue())).convert("RGB")


def _text(manuscript: Manuscript) -> str:
    """Return what was read without white space and leaders."""
    said = "".join("".join(line.split()) for line in lines(manuscript.blocks))
    return re.sub("[.…·]{2,}|…", "", said)


if __name__ == "__main__":
    sys.exit(main())

"""The benchmark from the archive to the table."""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench.archive.archive import Archive
from bench.facts import facts
from bench.figures import ARCHIVE, COMMITTED, Figures
from bench.ours import committed, index
from bench.ours import figures as ours
from bench.pages import write_pages
from bench.peers import figures as peers
from bench.report import comparison
from bench.sample import sample
from bench.truth import texts_of

_CHROMIUM = "/usr/bin/chromium"
_NOTES = """\
Downloads are bodies of answers as a host sends them, snippets of the first hits included. Times of
this project are those that its worker's thread runs (in node, reading files left out); Pagefind's
are elapsed in chromium with the server on the same machine, Material's elapsed in node once all is
loaded. Strings were drawn from the text and looked for in every document to know what is right;
those with numerals or with names of organs were put to this project in quotes, as 25 otherwise finds
二十五 too, and 中院 what it stands for. Slow 3G is
400 ms to each answer and 400 kbit/s; this project is asked by the address of a question on its
search page, Pagefind on an empty page that does nothing but load and ask it."""

_PARTS = ("archive", "accuracy", "committed", "pagefind", "material")


def main(arguments: list[str] | None = None) -> None:
    """Run the benchmark and print its tables."""
    options = _options(arguments)
    with _folder(options.folder) as folder, _chromium() as browser:
        results: dict[str, Figures] = {}
        if "committed" not in options.without:
            results |= _on_the_committed(options, folder, browser)
        results |= _on_the_archive(options, folder, browser)
    print(json.dumps(results, indent=2) if options.json else _tables(results))


def _on_the_committed(
    options: argparse.Namespace, folder: Path, browser: Browser
) -> dict[str, Figures]:
    _tell("building and asking the committed gazette")
    published = committed.publish(folder / "committed", options.seed)
    results: dict[str, Figures] = {"committed": committed.figures(published, browser)}
    if "pagefind" not in options.without:
        results["committed_pagefind"] = peers.of_pagefind_on_slow_3g(
            published.pages, folder / "committed-pagefind", published.first_questions, browser
        )
    return results


def _on_the_archive(
    options: argparse.Namespace, folder: Path, browser: Browser
) -> dict[str, Figures]:
    pages = folder / "pages.jsonl"
    _tell("writing the archive")
    write_pages(Archive(options.documents, options.seed), pages)
    entries = index.entries(pages)
    texts = None if "accuracy" in options.without else texts_of(entries)
    drawn = sample(entries, options.seed)
    results: dict[str, Figures] = {"facts": facts(entries)}
    if "archive" not in options.without:
        _tell("building and asking this project's index")
        results["archive"] = ours.figures(pages, folder, texts, drawn)
    if texts and "pagefind" not in options.without:
        _tell("building and asking Pagefind's index")
        results["pagefind"] = peers.of_pagefind(pages, folder, texts, drawn, browser)
    if texts and "material" not in options.without:
        _tell("building and asking Material's index")
        results["material"] = peers.of_material(pages, folder, texts, drawn)
    return results


def _tables(results: dict[str, Figures]) -> str:
    of_the_archive = {
        name: results.get(part, {})
        for name, part in (
            ("this project", "archive"),
            ("Pagefind", "pagefind"),
            ("Material + jieba", "material"),
        )
    }
    told = results["facts"]
    return "\n".join(
        (
            f"Archive: {told['documents']:,.0f} documents, {told['characters']:,.0f} characters, "
            f"{told['distinct']:,.0f} of them different, "
            f"gzip -9 {told['gzip']:.2f} bytes a character",
            "",
            comparison(ARCHIVE, of_the_archive),
            "",
            _NOTES,
            "",
            "Committed gazette:",
            "",
            comparison(
                COMMITTED,
                {
                    "this project": results.get("committed", {}),
                    "Pagefind": results.get("committed_pagefind", {}),
                },
            ),
        )
    )


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench_search.py", description=__doc__)
    parser.add_argument("--documents", type=int, default=12_000, help="of the archive; 12000")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--without",
        type=lambda text: text.split(","),
        default=[],
        metavar="PART,…",
        help=f"leave out: {', '.join(_PARTS)}",
    )
    parser.add_argument("--folder", type=Path, help="keep all files here; new or empty")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    return parser.parse_args(arguments)


@contextmanager
def _folder(wanted: Path | None) -> Iterator[Path]:
    if wanted:
        wanted.mkdir(parents=True, exist_ok=True)
        yield wanted
    else:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


def _tell(what: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {what}", file=sys.stderr, flush=True)

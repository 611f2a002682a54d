#!/usr/bin/env python3
"""Measures `gazette check`: on content/, and on an archive of so many documents made of copies of it.

    .venv/bin/python scripts/bench_check.py [--documents 12000] [--rules]

Each copy of a series is a series of its own. Below each check stands a peer in the same run, on
the same files, in a process of its own too: PyYAML's C loader reading them and doing nothing else.
The ratio is that of processor time, which other work on the machine moves least; the targets are
elapsed time on a machine that does nothing else. With --rules, the processor time of every rule is
printed, too, the slowest first; what rules share is counted where it is asked for first.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.check import RULES
from generator.pipeline import proofread

CONTENT = Path(__file__).parent.parent / "content"
GAZETTES = CONTENT.parent / "gazettes"
REGISTERS = "registers"
PEER = """
import pathlib, sys, yaml
for path in pathlib.Path(sys.argv[1]).rglob("*.yml"):
    yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
"""
MOST_SECONDS, MOST_SECONDS_ARCHIVE = 2, 30


@dataclass(frozen=True)
class Run:
    """What a process took: seconds of the processor, seconds elapsed, megabytes at its peak."""

    processor: float
    elapsed: float
    memory: int


def main() -> None:
    """Print the figures of content/ and those of the archive."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=12_000)
    parser.add_argument("--rules", action="store_true")
    options = parser.parse_args()
    wanted = options.documents
    documents = sum(
        "template: document.html" in page.read_text(encoding="utf-8")
        for page in GAZETTES.rglob("*.md")
    )
    print(f"{'documents':>10} {'':<14} {'processor':>10} {'elapsed':>10} {'memory':>9}")
    _measure(CONTENT, documents, MOST_SECONDS)
    copies = -(-wanted // documents)
    with tempfile.TemporaryDirectory() as folder:
        archive = archive_of(Path(folder, "content"), copies)
        _measure(archive, copies * documents, MOST_SECONDS_ARCHIVE)
        if options.rules:
            print("\n".join(by_rule(archive)))


def by_rule(content: Path) -> Iterator[str]:
    """Yield what loading, linking and each rule take, the slowest rule first."""
    began = time.process_time()
    corpus = proofread(content, ()).corpus
    yield f"{'load, link':<24}{time.process_time() - began:>8.2f} s"
    taken = []
    for rule in RULES:
        began = time.process_time()
        found = sum(1 for _ in rule.problems(corpus))
        taken.append((time.process_time() - began, rule.id, found))
    for seconds, rule_id, found in sorted(taken, reverse=True):
        yield f"{rule_id:<24}{seconds:>8.2f} s{found:>8}"


def archive_of(archive: Path, copies: int) -> Path:
    """Copy every series `copies` times; the registers once."""
    shutil.copytree(CONTENT / REGISTERS, archive / REGISTERS)
    for series in CONTENT.iterdir():
        if series.is_dir() and series.name != REGISTERS:
            for number in range(copies):
                shutil.copytree(series, archive / f"{series.name}-{number}")
    return archive


def _measure(content: Path, documents: int, most: int) -> None:
    """Print what the check of `content` takes, what the peer takes, and whether it is enough."""
    check = _run("-m", "generator.cli", "check", "--content", str(content))
    peer = _run("-c", PEER, str(content))
    for name, run in (("gazette check", check), ("PyYAML alone", peer)):
        times = f"{run.processor:>8.1f} s {run.elapsed:>8.1f} s {run.memory:>6} MB"
        print(f"{documents:>10} {name:<14} {times}")
    verdict = "met" if check.elapsed < most else "missed"
    ratio = check.processor / peer.processor
    print(f"{'':>10} ratio {ratio:.1f}; target: under {most} s elapsed: {verdict}")


def _run(*arguments: str) -> Run:
    """Run this Python with `arguments`; a check that finds errors exits with 1."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments], cwd=CONTENT.parent, stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    elapsed = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:
        sys.exit(f"{arguments} failed: {process.returncode}")
    return Run(used.ru_utime + used.ru_stime, elapsed, used.ru_maxrss // 1024)


if __name__ == "__main__":
    main()

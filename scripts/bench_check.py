#!/usr/bin/env python3
"""Measures `gazette check`: on content/, and on an archive of so many documents made of copies of it.

    .venv/bin/python scripts/bench_check.py [--documents 12000]

Each copy of a series is a series of its own. Beside each time stands that of a peer in the same
run, on the same files: PyYAML's C loader reading them and doing nothing else. All times are
processor time, which other work on the machine hardly moves.
"""

import argparse
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

CONTENT = Path(__file__).parent.parent / "content"
GAZETTES = CONTENT.parent / "gazettes"
REGISTERS = "registers"


def main() -> None:
    """Print a line for content/ and one for the archive."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=12_000)
    wanted = parser.parse_args().documents
    documents = sum(
        "template: document.html" in page.read_text(encoding="utf-8")
        for page in GAZETTES.rglob("*.md")
    )
    print(f"{'documents':>10} {'check':>9} {'peer':>9} {'ratio':>7} {'memory':>9}")
    _measure(CONTENT, documents)
    copies = -(-wanted // documents)
    with tempfile.TemporaryDirectory() as folder:
        archive = _archive(Path(folder, "content"), copies)
        _measure(archive, copies * documents)


def _archive(archive: Path, copies: int) -> Path:
    """Copy every series `copies` times; the registers once."""
    shutil.copytree(CONTENT / REGISTERS, archive / REGISTERS)
    for series in CONTENT.iterdir():
        if series.is_dir() and series.name != REGISTERS:
            for number in range(copies):
                shutil.copytree(series, archive / f"{series.name}-{number}")
    return archive


def _measure(content: Path, documents: int) -> None:
    check = [sys.executable, "-m", "generator.cli", "check", "--content", str(content)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(check, cwd=CONTENT.parent, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    taken = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    memory = after.ru_maxrss // 1024
    began = time.process_time()
    for path in content.rglob("*.yml"):
        yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    peer = time.process_time() - began
    print(f"{documents:>10} {taken:>7.1f} s {peer:>7.1f} s {taken / peer:>7.1f} {memory:>6} MB")


if __name__ == "__main__":
    main()

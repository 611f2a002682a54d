#!/usr/bin/env python3
"""Makes random edits of a generated archive and compares each tenth build with one from nothing.

    .venv/bin/python scripts/equality.py [--documents 300] [--edits 200] [--seed 1]

Gazettes, site and the findings of the check must be the same to the byte, whatever was kept of the
builds before. Ends with 1 at the first difference.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from random import Random

from bench.archive.archive import Archive
from bench.building.edits import Editor
from bench.records.write import write_workspace

_EACH = 10
_OUTPUTS = ("gazettes", "site")


def main() -> None:
    """Edit, build, compare; say what was done."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=300)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_workspace(Archive(options.documents), root)
        editor = Editor(root, Random(options.seed))  # noqa: S311 - edits, not secrets
        for number in range(1, options.edits + 1):
            print(number, editor.edit(), flush=True)
            _gazette(root, "build")
            if number % _EACH == 0:
                _compare(root)


def _compare(root: Path) -> None:
    """Compare what was built after many others with what is built of the same from nothing."""
    kept = _files(root), _gazette(root, "check", "--format", "json")
    spare = root.with_name(f"{root.name}-cache")
    (root / ".cache").rename(spare)
    _gazette(root, "build")
    fresh = _files(root), _gazette(root, "check", "--format", "json")
    # The cache that has seen all edits goes on.
    shutil.rmtree(root / ".cache")
    spare.rename(root / ".cache")
    different = [path for path in kept[0] | fresh[0] if kept[0].get(path) != fresh[0].get(path)]
    if different or kept[1] != fresh[1]:
        sys.exit(f"different: {sorted(different)[:20] or 'the findings'}")
    print(f"{len(fresh[0])} files are the same", flush=True)


def _files(root: Path) -> Mapping[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for output in _OUTPUTS
        for path in sorted((root / output).rglob("*"))
        if path.is_file()
    }


def _gazette(root: Path, *arguments: str) -> str:
    """Run a command; return what it prints. A check that finds errors, and a build that does, end with 1."""
    ran = subprocess.run(
        [sys.executable, "-m", "generator.cli", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode not in {0, 1} or "Traceback" in ran.stderr:
        sys.exit(f"{arguments} failed: {ran.stderr}")
    return ran.stdout


if __name__ == "__main__":
    main()

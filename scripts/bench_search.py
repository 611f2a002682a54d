"""Measures the search on a generated archive of thirty years, beside Pagefind and Material.

    .venv/bin/python -m pip install --constraint constraints.txt --editable '.[dev,bench]'
    .venv/bin/python scripts/bench_search.py [--documents 600] [--without pagefind,material] [--json]

Node, Debian's chromium and Linux's /proc are needed too. The full run takes half an hour or more,
and Pagefind up to 12 GB of memory; --documents 600 takes three minutes. The index alone, of any size:
--documents 100000 --without accuracy,committed,pagefind,material. The tables are printed on
standard output, progress and every query that was not answered perfectly on standard error.
"""

import importlib.util
import sys

_NEEDED = ("pagefind_bin_extended", "playwright")


def _check() -> None:
    missing = [name for name in _NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        sys.exit(
            f"Missing: {', '.join(missing)}. To install it, see the head of this file:\n{__doc__}"
        )


if __name__ == "__main__":  # processes whose cost is measured import this file too
    _check()
    from bench.cli import main

    main()

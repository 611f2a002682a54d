"""What the benchmarks share: a generated archive (`archive/`), this program and its peers on it.

`scripts/bench_search.py` measures the search (`ours/`, `peers/`), `bench_build.py` builds (`building/`),
`bench_round_trip.py` what is imported again (`trip/`).
"""

from pathlib import Path

from generator.workspace.workspace import Workspace

SHOWCASE = Workspace(Path(__file__).parents[2])
"""The workspace of this repository: what is committed is what is measured."""

#!/usr/bin/env python3
"""Makes slips in printed texts, one at a time, and prints how many `gazette check` tells.

    .venv/bin/python scripts/slips.py [--seed N] [--each N] [--kind WORD]… [--content DIR]

`--each` is how many of every kind are tried (0: all), in turn in prose, titles, quotations,
tables, notes and annexes. A slip is told when something is told that is not told without it. What
was missed of a kind, and its line, are printed as soon as the kind is tried.
Ends with 1 below `--at-least`, in per cent of all.
"""

import argparse
import os
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain, islice, zip_longest
from pathlib import Path

from mutations.prose.kinds import KINDS
from mutations.prose.slip import Prose, Slip, Where
from mutations.prose.table import Judged, line, missed, share, table
from mutations.trial import told

from generator.pipeline import proofread

ROOT = Path(__file__).parent.parent


def main() -> int:
    """Try the slips that the options ask for."""
    options = _options()
    prose = Prose.of(proofread(options.content, ()).corpus, random.Random(options.seed))  # noqa: S311  # not a secret
    chosen = _chosen(prose, options.each, options.kind)
    changes = [slip.changed for slips in chosen for slip in slips]
    found = told(options.content, changes, options.processes, anew=False)
    judged: list[Judged] = []
    for slips in chosen:
        of_kind = list(zip(slips, islice(found, len(slips)), strict=True))
        print("\n".join((*missed(of_kind), line(slips[0].kind, of_kind))), flush=True)
        judged += of_kind
    by_rule = Counter(rule for _, new in judged for rule in {one.rule for one in new})
    print("\n查出差错的规则：" + "，".join(f"{rule} {n}" for rule, n in by_rule.most_common()))
    print(f"\n种子 {options.seed}\n{table(judged)}")
    return 0 if share(judged) * 100 >= options.at_least else 1


def _chosen(prose: Prose, each: int, only: Sequence[str]) -> list[list[Slip]]:
    """Return the slips to try: so many of every kind, by turns of each place, chosen by the dice."""
    kinds: dict[str, dict[Where, list[Slip]]] = defaultdict(lambda: defaultdict(list))
    for slipping in KINDS:
        for slip in slipping(prose):
            if not only or any(word in slip.kind for word in only):
                kinds[slip.kind][slip.where].append(slip)
    return [list(islice(_in_turn(prose, places), each or None)) for places in kinds.values()]


def _in_turn(prose: Prose, places: dict[Where, list[Slip]]) -> chain[Slip]:
    for slips in places.values():
        prose.dice.shuffle(slips)
    turns = zip_longest(*places.values())
    return chain.from_iterable([one for one in turn if one] for turn in turns)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seed", type=int, default=2021)
    parser.add_argument("--each", type=int, default=8)
    parser.add_argument("--kind", action="append", default=[])
    parser.add_argument("--at-least", type=float, default=0.0)
    parser.add_argument("--content", type=Path, default=ROOT / "content")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

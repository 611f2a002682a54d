#!/usr/bin/env python3
"""Changes one fact of content/ at a time and prints how many of the changes `gazette check` notices.

    .venv/bin/python scripts/mutate.py [--seed N] [--each N] [--kind WORD] [--content DIR]

`--each` is how many of every kind are tried (0: all). What nobody noticed is listed with the
reason why it stands in relation to no other fact, or as missed. Ends with 1 below `--at-least`.
"""

import argparse
import os
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

from mutations.kinds import KINDS
from mutations.mutation import Mutation, World
from mutations.raw import read
from mutations.run import tried
from mutations.table import share, table, unseen
from mutations.unrelated import Judge

from generator.pipeline import proofread
from generator.place import Mark

ROOT = Path(__file__).parent.parent


def main() -> int:
    """Run the mutations that the options ask for."""
    options = _options()
    proof = proofread(options.content)
    if not proof.is_publishable:
        print("content/ 本身有错误，请先用 gazette check 改正", file=sys.stderr)
        return 2
    world = World(proof.corpus, read(options.content), random.Random(options.seed))  # noqa: S311  # not a secret
    chosen = _chosen(world, options.each, options.kind)
    accepted = (one.problem for one in proof.accepted)
    judge = Judge(proof.corpus, frozenset(Mark(p.path, p.line, p.column) for p in accepted))
    judged = [
        (one, "", "") if one.rules else (one, judge.reason(one.mutation), judge.where(one.mutation))
        for one in tried(options.content, chosen, options.processes)
    ]
    print("\n".join(unseen(judged)))
    noticed = Counter(rule for one, *_ in judged for rule in one.rules)
    print("\n查出改动的规则：" + "，".join(f"{rule} {n}" for rule, n in noticed.most_common()))
    print(f"\n种子 {options.seed}\n{table(judged)}")
    return 0 if share(judged) * 100 >= options.at_least else 1


def _chosen(world: World, each: int, only: str) -> list[Mutation]:
    """Return the mutations to try: so many of every kind, chosen by the dice."""
    kinds: dict[str, list[Mutation]] = defaultdict(list)
    for mutate in KINDS:
        for mutation in mutate(world):
            if only in mutation.kind:
                kinds[mutation.kind].append(mutation)
    return [
        one
        for found in kinds.values()
        for one in (world.dice.sample(found, each) if 0 < each < len(found) else found)
    ]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seed", type=int, default=2021)
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--kind", default="")
    parser.add_argument("--at-least", type=float, default=95.0)
    parser.add_argument("--content", type=Path, default=ROOT / "content")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())

"""A decision that amends statutes -> its blocks as rules read them: what is quoted set apart.

The marks of a quotation that goes on over several paragraphs are left out: print repeats the first
one, or does not, and `amendment-read` tells where one is missing.
"""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from generator.blocks import Block, blocks
from generator.statutes.clauses import long_quotations


def decision_blocks(decision: str) -> Iterator[Block]:
    """Yield the blocks of a decision; one that begins in a quotation is `quoted`."""
    starts = list(accumulate((len(line) + 1 for line in decision.split("\n")), initial=0))
    quoted = long_quotations(decision)
    for role, text, offsets in blocks(decision):
        kept = [index for index, offset in enumerate(offsets) if offset not in quoted.marks]
        if kept:
            line = bisect_right(starts, offsets[0])
            said = "".join(text[index] for index in kept)
            yield "quoted" if line in quoted.lines else role, said, [offsets[i] for i in kept]

"""`gazette sort-names`: a list of names in the order of strokes."""

import argparse
import sys

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.model.order import ListOrder
from generator.strokes.names import read_names, sort_names, unknown_characters


def sort(options: argparse.Namespace) -> int:
    """Print the names in order; 1 when a character's strokes are not known, 2 without names."""
    names = read_names(" ".join(options.names) or sys.stdin.read())
    if not names:
        return complain("没有姓名：请写在命令后面，或从标准输入给出", USAGE)
    unknown = [(name, found) for name in names for found in unknown_characters(name)]
    for name, character in unknown:
        complain(f"笔顺表里没有“{name}”的“{character}”字，排不出次序", PROBLEMS)
    if unknown:
        return PROBLEMS
    ordered = sort_names(names, ListOrder(options.order))
    print(("、" if options.inline else "\n").join(ordered))
    return OK

"""`gazette sort-names`: a list of names in the order of strokes."""

import argparse
import sys

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.command import Command
from generator.commands.usage import Parser
from generator.console import say
from generator.model.order import ListOrder
from generator.strokes.names import read_names, sort_names, unknown_characters


def _arguments(parser: Parser) -> None:
    parser.add_argument(
        "names", nargs="*", metavar="姓名", help="不写就从标准输入读；用换行、顿号、逗号或空格分开"
    )
    parser.add_argument(
        "--order",
        choices=[str(order) for order in ListOrder],
        default=str(ListOrder.STROKES),
        help="；".join(f"{order} 是{order.label}" for order in ListOrder),
    )
    parser.add_argument("--inline", action="store_true", help="排成一行，用顿号分开")


def sort(options: argparse.Namespace) -> int:
    """Print the names in order; 1 when a character's strokes are not known, 2 without names."""
    try:
        names = read_names(" ".join(options.names) or _read())
    except UnicodeDecodeError:
        return complain("标准输入里的姓名读不懂：请改用 UTF-8 编码，或把姓名写在命令后面", USAGE)
    if not names:
        return complain("没有姓名：请写在命令后面，或从标准输入给出", USAGE)
    unknown = [(name, found) for name in names for found in unknown_characters(name)]
    for name, character in unknown:
        complain(f"笔顺表里没有“{name}”的“{character}”字，排不出次序", PROBLEMS)
    if unknown:
        return PROBLEMS
    ordered = sort_names(names, in_turn=ListOrder(options.order).in_turn)
    say(("、" if options.inline else "\n").join(ordered))
    return OK


def _read() -> str:
    """Return what stands on the standard input; nothing where there is none."""
    return sys.stdin.read() if sys.stdin else ""


COMMAND = Command(_arguments, sort)

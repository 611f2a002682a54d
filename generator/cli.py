"""The console command `gazette`: collects the commands, and runs the one that is asked for."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path

from generator.commands import COMMANDS, command
from generator.commands.answer import USAGE, complain
from generator.commands.folders import with_folders
from generator.commands.usage import Parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when all is well, 1 for problems, 2 for wrong usage."""
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser(given).parse_args(given)
    if not options.directory.is_dir():
        return complain(f"没有这个文件夹：{options.directory}", USAGE)
    with chdir(options.directory):
        refusal = with_folders(options)
        return complain(refusal, USAGE) if refusal else int(options.run(options))


def _parser(given: Sequence[str]) -> Parser:
    """Return the parser of the commands; only one that is among what is given has its arguments."""
    parser = Parser(prog="gazette", description="人大常委会公报：校对记录，生成公报和网站。")
    _add_directory(parser, Path())
    commands = parser.add_subparsers(
        required=True, title="可用的命令", metavar="命令", parser_class=Parser
    )
    for name, purpose in COMMANDS.items():
        own = commands.add_parser(name, help=purpose)
        # Also after the command's name; where it is not said there, what was said before it counts.
        _add_directory(own, argparse.SUPPRESS)
        if name in given:
            asked = command(name)
            asked.arguments(own)
            own.set_defaults(run=asked.run)
    return parser


def _add_directory(parser: Parser, default: Path | str) -> None:
    parser.add_argument(
        "-C",
        dest="directory",
        type=Path,
        default=default,
        metavar="DIR",
        help="如同在这个文件夹里运行",
    )


if __name__ == "__main__":
    sys.exit(main())

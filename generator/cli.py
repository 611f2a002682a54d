"""The console command `gazette`: collects the commands, and runs the one that is asked for."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path

from generator.commands import COMMANDS
from generator.commands.answer import USAGE, complain
from generator.commands.folders import with_folders
from generator.commands.usage import Parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when all is well, 1 for problems, 2 for wrong usage."""
    options = _parser().parse_args(arguments)
    if not options.directory.is_dir():
        return complain(f"没有这个文件夹：{options.directory}", USAGE)
    with chdir(options.directory):
        refusal = with_folders(options)
        return complain(refusal, USAGE) if refusal else int(options.run(options))


def _parser() -> Parser:
    parser = Parser(prog="gazette", description="人大常委会公报：校对记录，生成公报和网站。")
    _add_directory(parser, Path())
    commands = parser.add_subparsers(
        required=True, title="可用的命令", metavar="命令", parser_class=Parser
    )
    for command in COMMANDS:
        own = commands.add_parser(command.name, help=command.purpose)
        # Also after the command's name; where it is not said there, what was said before it counts.
        _add_directory(own, argparse.SUPPRESS)
        command.arguments(own)
        own.set_defaults(run=command.run)
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

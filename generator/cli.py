"""The console command `gazette`: collects the commands, and runs the one that is asked for."""

import sys
from collections.abc import Sequence

from generator.commands import COMMANDS
from generator.commands.answer import USAGE, complain
from generator.commands.usage import Parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when all is well, 1 for problems, 2 for wrong usage."""
    options = _parser().parse_args(arguments)
    if "content" in options and not options.content.is_dir():
        return complain(f"没有这个记录文件夹：{options.content}", USAGE)
    return int(options.run(options))


def _parser() -> Parser:
    parser = Parser(prog="gazette", description="人大常委会公报：校对记录，生成公报和网站。")
    commands = parser.add_subparsers(
        required=True, title="可用的命令", metavar="命令", parser_class=Parser
    )
    for command in COMMANDS:
        own = commands.add_parser(command.name, help=command.purpose)
        command.arguments(own)
        own.set_defaults(run=command.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())

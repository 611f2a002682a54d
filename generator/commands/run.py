"""Runs one command: reads what it is called with, and first mends what a killed one has left."""

import os
from argparse import Namespace
from collections.abc import Sequence

from generator.commands import COMMANDS
from generator.commands.answer import USAGE, complain
from generator.commands.command import NOTE, OUTPUTS
from generator.commands.usage import Parser
from generator.console import note
from generator.failure import reason
from generator.publish.journal import UnfinishedError
from generator.publish.recovery import recover


def run(arguments: Sequence[str] | None) -> int:
    """Run the command that the arguments name; return its exit code."""
    options = _parser().parse_args(arguments)
    if "content" in options:
        # Path.is_dir would fail in a folder that may not be entered.
        if not os.path.isdir(options.content):  # noqa: PTH112
            return complain(f"没有这个记录文件夹，或者无权读取：{options.content}", USAGE)
        _recover(options)
    return int(options.run(options))


def _recover(options: Namespace) -> None:
    """Complete or undo what a killed build left; what cannot be mended now is said and left."""
    outputs = (options.gazettes, options.site) if "site" in options else OUTPUTS
    try:
        recover([path.resolve() for path in outputs], NOTE, note)
    except UnfinishedError as unfinished:
        note(str(unfinished))
    except OSError as failed:
        note(f"上次生成没有正常结束，它留下的文件现在处理不了（{reason(failed)}）。")


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

"""Runs one command: reads what it is called with, and first mends what a killed one has left."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import ExitStack, chdir
from importlib.metadata import version
from pathlib import Path

from generator.commands import COMMANDS, command
from generator.commands.answer import USAGE, complain
from generator.commands.folders import note_of, outputs_of, with_folders
from generator.commands.usage import Parser, chinese
from generator.console import note
from generator.failure import reason
from generator.publish.journal import UnfinishedError
from generator.publish.recovery import recover
from generator.workspace.workspace import Workspace


def run(arguments: Sequence[str] | None) -> int:
    """Run the command that the arguments name; return its exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    with chinese():
        parser = _parser(given)
        options = parser.parse_args(given)
        if "run" not in options:
            parser.print_help(sys.stderr)
            return complain("请写一个命令", USAGE)
    with ExitStack() as inside:
        try:
            inside.enter_context(chdir(options.directory))
            refusal = with_folders(options)
        except OSError as failed:
            return complain(f"文件夹打不开：{reason(failed)}", USAGE)
        if refusal:
            return complain(refusal, USAGE)
        _recover(options)
        return int(options.run(options))


def _recover(options: argparse.Namespace) -> None:
    """Complete or undo what a killed build left; what cannot be mended now is said and left."""
    content = _content_of(options)
    if content is None:
        return
    try:
        recover(outputs_of(options), note_of(content), note)
    except UnfinishedError as unfinished:
        note(str(unfinished))
    except OSError as failed:
        note(f"上次生成没有正常结束，它留下的文件现在处理不了（{reason(failed)}）。")


def _content_of(options: argparse.Namespace) -> Path | None:
    """Return the records that a command works on, or those of the workspace in which it is typed."""
    if "content" in options:
        return Path(options.content)
    workspace: Workspace | None = options.workspace
    return workspace.content if workspace else None


def _parser(given: Sequence[str]) -> Parser:
    """Return the parser of the commands; only one that is among what is given has its arguments."""
    parser = Parser(prog="gazette", description="人大常委会公报：校对记录，生成公报和网站。")
    _add_directory(parser, Path())
    # argparse of some versions does not ask for the translation of this one.
    parser.add_argument(
        "--version", action="version", version=f"gazette {version('gazette')}", help="显示版本"
    )
    commands = parser.add_subparsers(title="可用的命令", metavar="命令", parser_class=Parser)
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

"""`gazette schema`: the JSON Schemas with which editors' programs help to write records."""

import argparse
from pathlib import Path

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.command import Command
from generator.commands.folders import NO_WORKSPACE
from generator.commands.usage import Parser
from generator.console import say
from generator.failure import reason
from generator.schema import SCHEMAS
from generator.schema.files import write_schemas
from generator.schema.generate import all_schemas, schema_text
from generator.schema.targets import BY_NAME

_OF_WORKSPACE = Path(SCHEMAS)
"""What stands for the folder of the workspace, wherever in it the command is run."""


def _arguments(parser: Parser) -> None:
    parser.add_argument(
        "name",
        nargs="?",
        choices=BY_NAME,
        metavar="NAME",
        help=f"只输出这一种：{'、'.join(BY_NAME)}",
    )
    parser.add_argument(
        "--write",
        nargs="?",
        type=Path,
        const=_OF_WORKSPACE,
        metavar="DIR",
        help=f"写成文件，供编辑器使用；不写 DIR 就是工作区的 {SCHEMAS}",
    )


def schema(options: argparse.Namespace) -> int:
    """Print the JSON Schema of one kind of file, or of all; or write them for editors' programs."""
    if options.write:
        is_told = options.write is not _OF_WORKSPACE
        if not is_told and options.workspace is None:
            return complain(NO_WORKSPACE, USAGE)
        folder = options.write if is_told else options.workspace.schemas
        try:
            written = write_schemas(folder)
        except OSError as failed:
            return complain(f"格式说明写不进去：{reason(failed)}", PROBLEMS)
        say(f"已写入 {len(written)} 份：{folder}")
        return OK
    name = options.name
    say(schema_text(BY_NAME[name]) if name else all_schemas(), end="")
    return OK


COMMAND = Command(_arguments, schema)

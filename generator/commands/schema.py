"""`gazette schema`: the JSON Schemas with which editors' programs help to write records."""

import argparse
from pathlib import Path

from generator.commands.answer import OK, PROBLEMS, complain
from generator.commands.command import Command
from generator.commands.usage import Parser
from generator.console import say
from generator.failure import reason
from generator.schema.files import write_schemas
from generator.schema.generate import all_schemas, schema_text
from generator.schema.targets import BY_NAME, SCHEMAS


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
        const=SCHEMAS,
        metavar="DIR",
        help="写成文件，供编辑器使用；不写 DIR 就是 generator/schemas",
    )


def schema(options: argparse.Namespace) -> int:
    """Print the JSON Schema of one kind of file, or of all; or write them for editors' programs."""
    if options.write:
        try:
            written = write_schemas(options.write)
        except OSError as failed:
            return complain(f"格式说明写不进去：{reason(failed)}", PROBLEMS)
        say(f"已写入 {len(written)} 份：{options.write}")
        return OK
    name = options.name
    say(schema_text(BY_NAME[name]) if name else all_schemas(), end="")
    return OK


COMMAND = Command("schema", "输出记录的 JSON Schema", _arguments, schema)

"""`gazette new`: a record to write over."""

import argparse

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.command import Command, content_argument
from generator.commands.scaffold import ScaffoldError, new_record
from generator.commands.usage import Parser
from generator.console import say
from generator.failure import reason
from generator.kinds import BY_NAME


def _arguments(parser: Parser) -> None:
    content_argument(parser)
    parser.add_argument("kind", choices=BY_NAME, metavar="KIND", help=f"类别：{'、'.join(BY_NAME)}")
    parser.add_argument(
        "issue", nargs="?", metavar="系列/期", help="如 qinghe/2023-1；不写是最新一期"
    )
    parser.add_argument("name", nargs="?", metavar="名称", help="记录的文件名，如 zhang-san")


def new(options: argparse.Namespace) -> int:
    """Write a new record from its kind's example."""
    kind = BY_NAME[options.kind]
    try:
        path = new_record(options.content, kind, options.issue, options.name)
    except ScaffoldError as refused:
        return complain(str(refused), USAGE)
    except OSError as failed:
        return complain(f"记录写不进去：{reason(failed)}", PROBLEMS)
    text = f"、{path.with_suffix('.md').name}" if kind.has_text else ""
    contents = path.parent.parent / "issue.yml"
    say(f"已建立 {path}{text}")
    say(f"请填写其中的【填……】，在 {contents} 的 contents 里列入它的文件，然后运行 gazette check")
    return OK


COMMAND = Command("new", "新建一份记录", _arguments, new)

"""`gazette new`: a record, an issue or a series to write over, an entry of a register."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.command import Command, content_argument
from generator.commands.usage import Parser
from generator.console import say
from generator.failure import reason
from generator.kinds import KINDS
from generator.kinds.kind import AnyKind
from generator.model.values import UNFILLED
from generator.suggest import asked, nearest_value
from generator.workspace.error import ScaffoldError
from generator.workspace.issues import new_issue, new_series
from generator.workspace.people import new_people
from generator.workspace.registers import new_bodies, new_words
from generator.workspace.scaffold import Begun, new_record

Arguments = Sequence[str]


@dataclass(frozen=True)
class Thing:
    """What can be made: its label, what it is called with, how many of that at least and at most.

    `make` returns what is said of it. It raises ScaffoldError, and OSError.
    """

    label: str
    usage: str
    least: int
    most: int | None
    make: Callable[[Path, Arguments], str]


def _record(kind: AnyKind, content: Path, arguments: Arguments) -> str:
    issue, name = (*arguments, None, None)[:2]
    begun = new_record(content, kind, issue, name)
    text = f"、{begun.path.with_suffix('.md').name}" if kind.has_text else ""
    return f"已建立 {begun.path}{text}\n{_listed(begun)}\n{_FILL_IN}"


def _listed(begun: Begun) -> str:
    """Return where the documents of a record are listed, or what is to be written there."""
    if begun.is_listed:
        documents = "、".join(begun.documents)
        return f"已列入 {begun.issue} 的目录末尾：{documents}。请核对次序，把 ~ 换成印刷页码"
    lines = "\n".join(f"      {document}: ~" for document in begun.documents)
    return f"请在 {begun.issue} 的 contents 里，按印刷的次序加上：\n{lines}"


_FILL_IN = "请填写其中的【填……】，然后运行 gazette check"


def _issue(content: Path, arguments: Arguments) -> str:
    path = new_issue(content, arguments[0] if arguments else None)
    return f"已建立 {path}\n{_FILL_IN}；新的记录用 gazette new appointment 等建立"


def _series(content: Path, arguments: Arguments) -> str:
    path = new_series(content, arguments[0])
    return (
        f"已建立 {path}\n请填写其中的【填……】，再用 gazette new issue {arguments[0]}/<期> 建立一期"
    )


def _body(content: Path, arguments: Arguments) -> str:
    added = new_bodies(content, arguments)
    blanks = "，填写其中的【填……】" if any(UNFILLED in entry for entry in added.values()) else ""
    where = "、".join(map(str, added))
    return f"已加在 {where} 的末尾：\n{''.join(added.values())}请核对{blanks}"


def _people(content: Path, arguments: Arguments) -> str:
    return f"已加在 {new_people(content, arguments)} 的末尾"


def _words(content: Path, arguments: Arguments) -> str:
    return f"已加在 {new_words(content, arguments)} 的末尾，以后不再提醒"


THINGS: Mapping[str, Thing] = {
    **{
        kind.name: Thing(kind.label, "[系列/期] [文件名]", 0, 2, partial(_record, kind))
        for kind in KINDS
    },
    "issue": Thing("一期公报", "[系列/期]", 0, 1, _issue),
    "series": Thing("系列，即一种公报", "<系列>（文件夹的名称，如 qinghe）", 1, 1, _series),
    "body": Thing("机构", "[系列] <全称>…", 1, None, _body),
    "person": Thing("人", "[系列] <姓名>…", 1, None, _people),
    "word": Thing("没有写错而词典里没有的词", "<词>…", 1, None, _words),
}
"""What `gazette new` makes, by what it is called on the command line."""


def _arguments(parser: Parser) -> None:
    content_argument(parser)
    known = "、".join(f"{name}（{thing.label}）" for name, thing in THINGS.items())
    parser.add_argument("thing", metavar="KIND", help=f"建什么：{known}")
    parser.add_argument(
        "arguments",
        nargs="*",
        default=(),
        metavar="名称",
        help="记录写 [系列/期] [文件名]，如 qinghe/2023-1 zhang-san，不写是最新一期；"
        "issue 写 [系列/期]，不写是下一期；series 写文件夹的名称，如 qinghe；body 写全称，person 写姓名，word 写词，都可以写几个",
    )


def new(options: argparse.Namespace) -> int:
    """Make what is asked for, and say what to do next."""
    name, arguments = options.thing, options.arguments
    thing = THINGS.get(name)
    if thing is None:
        return complain(_unknown(name), USAGE)
    if not thing.least <= len(arguments) <= (thing.most or len(arguments)):
        usage = f"gazette new {name} {thing.usage}"
        return complain(f"{thing.label}的写法是 {usage}", USAGE)
    try:
        said = thing.make(_from_here(options.content), arguments)
    except ScaffoldError as refused:
        return complain(str(refused), USAGE)
    except OSError as failed:
        return complain(f"写不进去：{reason(failed)}", PROBLEMS)
    say(said)
    return OK


def _from_here(folder: Path) -> Path:
    """Return a folder as the user would type it."""
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder


def _unknown(name: str) -> str:
    labels = {one: thing.label for one, thing in THINGS.items()}
    known = "、".join(f"{one}（{label}）" for one, label in labels.items())
    return f"没有“{name}”这一种。{asked(nearest_value(name, labels))}可以建的有：{known}"


COMMAND = Command(_arguments, new)

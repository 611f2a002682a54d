"""`gazette import`: what an office has, in Word, PDF or text, as draft records."""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.command import Command, content_argument
from generator.commands.usage import Parser
from generator.console import put, say
from generator.failure import reason
from generator.importing.as_json import as_json
from generator.importing.imported import imported
from generator.importing.manuscript import Manuscript
from generator.importing.read.files import files_of
from generator.importing.read.read import read
from generator.importing.read.unreadable import UnreadableError
from generator.importing.told import as_text
from generator.progress import told
from generator.workspace.added import add, refuse_outside
from generator.workspace.error import ScaffoldError
from generator.workspace.issues import refuse_wrong_name, refuse_wrong_series

_WHAT = (
    "把 Word（.docx）、PDF、文本（.txt）、网页（.html）的公报收进来：分成各份文件，认出会议、任免、法规等，"
    "写成记录，再与来源逐字核对。认不出的作为文本照录；不改动已有的文件"
)


def _arguments(parser: Parser) -> None:
    parser.description = _WHAT
    content_argument(parser)
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="文件，可以写几个；也可以是文件夹"
    )
    parser.add_argument(
        "--issue",
        required=True,
        metavar="系列/期",
        help="收进哪一期，如 qinghe/2023-1；没有这一期、这个系列的，由程序建立",
    )
    parser.add_argument(
        "--accept",
        action="store_true",
        help="校对查出而来源就是这样的，都写上 accept 和理由，使收进来的随即可以生成网站",
    )
    parser.add_argument(
        "--revisions",
        choices=("accept", "reject"),
        default="accept",
        help="Word 文件里没有接受的修订：accept 保留插入、不收删除（默认），reject 相反",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="报告的格式")


def import_(options: argparse.Namespace) -> int:
    """Import, and tell what came of it: 0 when all is right, 1 when something is to be mended, 2 for usage."""
    try:
        where = _where(options.issue)
        manuscripts = list(_manuscripts(options.files, options.revisions == "accept"))
    except (ScaffoldError, UnreadableError) as wrong:
        return complain(str(wrong), USAGE)
    except OSError as failed:
        return complain(f"读不出来：{reason(failed)}", USAGE)
    try:
        refuse_outside(options.content, options.issue)
        done = imported(manuscripts, options.content, where, accept=options.accept)
        files = done.settled.read.files
        add(options.content, files.new, files.longer)
    except ScaffoldError as refused:
        return complain(str(refused), PROBLEMS)
    except OSError as failed:
        return complain(f"写不进去，什么也没有改动：{reason(failed)}", PROBLEMS)
    put(as_json(done)) if options.format == "json" else say(as_text(done, options.issue))
    return OK if done.is_publishable else PROBLEMS


def _where(issue: str) -> tuple[str, str]:
    series, slash, name = issue.partition("/")
    if not slash:
        raise ScaffoldError(f"--issue 写作 系列/期，如 qinghe/2023-1；写的是“{issue}”")
    refuse_wrong_series(series)
    refuse_wrong_name(name, "期")
    return series, name


def _manuscripts(files: Sequence[Path], keep_revisions: bool) -> Iterator[Manuscript]:
    for path in told(files_of(files), "读取文件"):
        try:
            yield read(path, keep_revisions=keep_revisions)
        except UnreadableError as wrong:
            raise UnreadableError(f"{path}：{wrong.what}", wrong.hint) from wrong


COMMAND = Command(_arguments, import_)

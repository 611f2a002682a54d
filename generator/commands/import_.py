"""`gazette import`: what an office has, in Word, PDF or text, as draft records."""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.command import Command, content_argument
from generator.commands.usage import Parser
from generator.console import put, say
from generator.failure import reason
from generator.importing.as_json import as_json
from generator.importing.as_page import as_page
from generator.importing.imported import Import, imported
from generator.importing.issues import by_issue
from generator.importing.manuscript import Manuscript
from generator.importing.read.files import files_of
from generator.importing.read.read import read
from generator.importing.read.unreadable import UnreadableError
from generator.importing.told import as_text
from generator.progress import told
from generator.workspace.added import add, refuse_outside, write_new
from generator.workspace.error import ScaffoldError
from generator.workspace.issues import refuse_lone_issue, refuse_wrong_name, refuse_wrong_series

_WHAT = (
    "把 Word（.docx）、PDF、文本（.txt）、网页（.html）的公报收进来：分成各份文件，认出会议、任免、法规等，"
    "写成记录，再与来源逐字核对。认不出的作为文本照录；不改动已有的文件"
)


def _arguments(parser: Parser) -> None:
    parser.description = _WHAT
    content_argument(parser)
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="文件，可以写几个；也可以是文件夹，或装了几个文件的 .zip",
    )
    parser.add_argument(
        "--issue",
        required=True,
        metavar="系列/期",
        help="收进哪一期，如 qinghe/2023-1；没有这一期、这个系列的，由程序建立；只写系列（如 qinghe）的，"
        "每个文件收进报头所写的那一期",
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
    parser.add_argument(
        "--differences",
        type=Path,
        metavar="FILE.html",
        help="把来源与印出的逐行对照写成一个网页，给编辑看",
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="报告的格式")


def import_(options: argparse.Namespace) -> int:
    """Import, and tell what came of it: 0 when all is right, 1 when something is to be mended, 2 for usage."""
    try:
        series, name = _where(options.issue, options.content)
        manuscripts = list(_manuscripts(options.files, options.revisions == "accept"))
        issues = {name: manuscripts} if name else _issues(manuscripts)
        pages = {one: _page(options.differences, "" if name else one) for one in issues}
    except (ScaffoldError, UnreadableError) as wrong:
        return complain(str(wrong), USAGE)
    except OSError as failed:
        return complain(f"读不出来：{reason(failed)}", USAGE)
    told_of: list[str] = []
    ended = OK
    for one, own in issues.items():
        done = _one(own, (series, one), pages[one], options)
        if isinstance(done, str):
            ended = complain(done, PROBLEMS)
            break
        ended = ended if done.is_publishable else PROBLEMS
        is_json = options.format == "json"
        told_of.append(as_json(done) if is_json else as_text(done, f"{series}/{one}"))
    _tell(told_of, options.format, is_one=bool(name))
    return ended


def _tell(reports: Sequence[str], form: str, *, is_one: bool) -> None:
    """Print the reports of issues; as JSON, a list of them where the files told which they are."""
    if form == "json" and not is_one:
        put(f"[{', '.join(reports)}]")
    elif form == "json":
        put("\n".join(reports))
    elif reports:
        say("\n\n".join(reports))


def _one(
    manuscripts: Sequence[Manuscript],
    where: tuple[str, str],
    page: Path | None,
    options: argparse.Namespace,
) -> Import | str:
    """Import one issue and return what came of it; a message where nothing of it could be written."""
    issue = "/".join(where)
    try:
        refuse_outside(options.content, issue)
        done = imported(manuscripts, options.content, where, accept=options.accept)
        if page:
            write_new(page, as_page(done, issue).encode())
        add(options.content, done.settled.read.files.new, done.settled.read.files.longer)
    except ScaffoldError as refused:
        return str(refused)
    except OSError as failed:
        return f"{issue} 写不进去，没有改动：{reason(failed)}"
    return done


def _where(issue: str, content: Path) -> tuple[str, str]:
    """Return series and issue; an empty issue where each file is to tell its own."""
    series, slash, name = issue.partition("/")
    if not slash:
        refuse_lone_issue(content, series)
    refuse_wrong_series(series)
    if slash:
        refuse_wrong_name(name, "期")
    return series, name


def _issues(manuscripts: Sequence[Manuscript]) -> Mapping[str, Sequence[Manuscript]]:
    """Return the files by the issue that their mastheads name. Raises ScaffoldError where one names none."""
    found, unnamed = by_issue(manuscripts)
    if unnamed:
        raise ScaffoldError(
            f"从报头看不出是哪一期：{'、'.join(unnamed)}。--issue 只写系列的，每个文件的开头要有“2021年第3号”；"
            "没有的，请写 --issue 系列/期，如 qinghe/2023-1，一期一期地收"
        )
    return found


def _page(page: Path | None, issue: str) -> Path | None:
    """Return where the differences go, for each of several issues by its name.

    Raises ScaffoldError for a page that would be written over a file, or would be none to a browser.
    """
    if page is None:
        return None
    if page.suffix.lower() not in {".html", ".htm"}:
        raise ScaffoldError(f"--differences 写一个网页的文件名，如 对照.html；写的是“{page}”")
    own = page.with_stem(f"{page.stem}-{issue}") if issue else page
    if own.exists():
        raise ScaffoldError(f"已经有 {own}，没有改动；请换一个名字，或先删去它")
    return own


def _manuscripts(files: Sequence[Path], keep_revisions: bool) -> Iterator[Manuscript]:
    for path in told(files_of(files), "读取文件"):
        try:
            yield read(path, keep_revisions=keep_revisions)
        except UnreadableError as wrong:
            raise UnreadableError(f"{path}：{wrong.what}", wrong.hint) from wrong


COMMAND = Command(_arguments, import_)

"""The console command `gazette`: what it is called with, and what it answers with."""

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from mkdocs.exceptions import MkDocsException

from generator.kinds import BY_NAME
from generator.pipeline import proofread
from generator.publish.guard import (
    RefusedError,
    gazettes_target,
    refuse_precious,
    site_target,
)
from generator.publish.pages import write_pages
from generator.publish.staging import staged
from generator.render.pages import render
from generator.report import FORMATS, text
from generator.scaffold import ScaffoldError, new_record
from generator.schema import schema_text
from generator.site.build import PROJECT, build_site
from generator.site.serve import HOST, serve_site

OK, PROBLEMS, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when all is well, 1 for problems, 2 for wrong usage."""
    options = _parser().parse_args(arguments)
    if not options.content.is_dir():
        return _complain(f"没有这个记录文件夹：{options.content}", USAGE)
    return int(options.run(options))


def _check(options: argparse.Namespace) -> int:
    proof = proofread(options.content)
    print(FORMATS[options.format](proof.problems))
    return OK if proof.is_publishable else PROBLEMS


def _build(options: argparse.Namespace) -> int:
    proof = proofread(options.content)
    if not proof.is_publishable:
        print(text(proof.problems), file=sys.stderr)
        return _complain("没有生成任何文件，原有的公报和网站未动。", PROBLEMS)
    try:
        refuse_precious(options.gazettes, options.site, options.content)
        targets = gazettes_target(options.gazettes), site_target(options.site)
        for target in targets:
            if spare := target.spare():
                print(f"{target.path} 不是本程序生成的，原有内容改名保存为 {spare}")
        with staged(*targets) as (gazettes, site):
            pages = render(proof.corpus)
            write_pages(pages, gazettes)
            build_site(gazettes, site)
    except RefusedError as refused:
        return _complain(str(refused), USAGE)
    except (MkDocsException, OSError) as failed:
        return _complain(f"生成失败，原有的公报和网站未动：{failed}", PROBLEMS)
    print(f"已生成 {len(pages)} 页：公报 {options.gazettes}，网站 {options.site}")
    return OK


def _serve(options: argparse.Namespace) -> int:
    built = _build(options)
    if built != OK and not (options.site / "index.html").is_file():
        return built
    print(f"请在浏览器中打开 http://{HOST}:{options.port}/ （按 Ctrl+C 结束）", flush=True)
    try:
        serve_site(options.site, options.content, options.port, lambda: _rebuild(options))
    except OSError:
        return _complain(
            f"端口 {options.port} 用不了（可能已被占用）；请用 --port 换一个", PROBLEMS
        )
    return OK


def _rebuild(options: argparse.Namespace) -> None:
    """Build again after a change; what is wrong is printed, the old site stays."""
    _build(options)


def _new(options: argparse.Namespace) -> int:
    try:
        path = new_record(options.content, BY_NAME[options.kind], options.issue, options.name)
    except ScaffoldError as refused:
        return _complain(str(refused), USAGE)
    except OSError as failed:
        return _complain(f"记录写不进去：{failed}", PROBLEMS)
    print(f"已建立 {path}，请填写后运行 gazette check")
    return OK


def _schema(options: argparse.Namespace) -> int:
    print(schema_text(BY_NAME[options.kind] if options.kind else None))
    return OK


def _complain(message: str, code: int) -> int:
    print(f"gazette：{message}", file=sys.stderr)
    return code


def _port(text: str) -> int:
    """Return a port that a user may open."""
    if not text.isdecimal() or not 1024 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"端口应在 1024 和 65535 之间，不是 {text}")
    return int(text)


class _Parser(argparse.ArgumentParser):
    """A parser that tells wrong usage in Chinese."""

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and how the command is used; exit with 2."""
        self.print_usage(sys.stderr)
        for pattern, chinese in _USAGE:
            message = re.sub(pattern, chinese, message)
        self.exit(USAGE, f"gazette：用法不对：{message}；详见 gazette --help\n")


_USAGE = (
    (r"^argument ([^:]+): ", r"\1："),
    (r"invalid choice: ('[^']*').*\(choose from (.*)\)", r"没有 \1，可用的有 \2"),
    (r"unrecognized arguments: ", "不认识的参数 "),
    (r"the following arguments are required: ", "缺少 "),
    (r"expected one argument", "后面缺少值"),
)
"""argparse's own messages and what they are in Chinese."""


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="gazette", description="人大常委会公报：校对记录，生成公报和网站。")
    commands = parser.add_subparsers(required=True, metavar="命令", parser_class=_Parser)
    shared = _Parser(add_help=False)
    shared.add_argument(
        "--content", type=Path, default=PROJECT / "content", metavar="DIR", help="记录文件夹"
    )

    check = commands.add_parser("check", parents=[shared], help="校对全部记录")
    check.add_argument("--format", choices=FORMATS, default="text", help="报告的格式")
    check.set_defaults(run=_check)

    output = _Parser(add_help=False)
    output.add_argument(
        "--gazettes",
        type=Path,
        default=PROJECT / "gazettes",
        metavar="DIR",
        help="公报的输出文件夹",
    )
    output.add_argument(
        "--site", type=Path, default=PROJECT / "site", metavar="DIR", help="网站的输出文件夹"
    )
    build = commands.add_parser("build", parents=[shared, output], help="生成公报和网站")
    build.set_defaults(run=_build)
    serve = commands.add_parser("serve", parents=[shared, output], help="在本机查看网站，随改随看")
    serve.add_argument("--port", type=_port, default=8000, help="端口，默认 8000")
    serve.set_defaults(run=_serve)

    new = commands.add_parser("new", parents=[shared], help="新建一份记录")
    new.add_argument("kind", choices=BY_NAME, metavar="KIND", help=f"类别：{'、'.join(BY_NAME)}")
    new.add_argument("issue", nargs="?", metavar="系列/期", help="如 anyang/2021-3；不写是最新一期")
    new.add_argument("name", nargs="?", metavar="名称", help="记录的文件名，如 gao-yong")
    new.set_defaults(run=_new)

    schema = commands.add_parser("schema", parents=[shared], help="输出记录的 JSON Schema")
    schema.add_argument("kind", nargs="?", choices=BY_NAME, metavar="KIND", help="只输出这一类别")
    schema.set_defaults(run=_schema)
    return parser


if __name__ == "__main__":
    sys.exit(main())

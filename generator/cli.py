"""The console command `gazette`: what it is called with, and what it answers with."""

import sys
from collections.abc import Sequence
from pathlib import Path

from generator.commands.answer import USAGE, complain
from generator.commands.build import build, serve
from generator.commands.check import check
from generator.commands.names import sort
from generator.commands.records import new, schema
from generator.kinds import BY_NAME
from generator.model.order import ListOrder
from generator.report import FORMATS
from generator.schema.targets import BY_NAME as SCHEMAS_BY_NAME
from generator.schema.targets import SCHEMAS
from generator.site.build import PROJECT
from generator.usage import Parser, port


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
    shared = Parser(add_help=False)
    shared.add_argument(
        "--content", type=Path, default=PROJECT / "content", metavar="DIR", help="记录文件夹"
    )

    checking = commands.add_parser("check", parents=[shared], help="校对全部记录")
    checking.add_argument("--format", choices=FORMATS, default="text", help="报告的格式")
    checking.add_argument(
        "--rule", action="append", default=[], metavar="ID", help="只按这条规则校对，可以写几次"
    )
    checking.add_argument("--info", action="store_true", help="也列出仅供参考的")
    checking.add_argument("--explain", metavar="ID", help="不校对，只说明这条规则")
    checking.set_defaults(run=check)

    output = Parser(add_help=False)
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
    building = commands.add_parser("build", parents=[shared, output], help="生成公报和网站")
    building.set_defaults(run=build)
    serving = commands.add_parser(
        "serve", parents=[shared, output], help="在本机查看网站，随改随看"
    )
    serving.add_argument("--port", type=port, default=8000, help="端口，默认 8000")
    serving.set_defaults(run=serve)

    making = commands.add_parser("new", parents=[shared], help="新建一份记录")
    making.add_argument("kind", choices=BY_NAME, metavar="KIND", help=f"类别：{'、'.join(BY_NAME)}")
    making.add_argument(
        "issue", nargs="?", metavar="系列/期", help="如 qinghe/2021-3；不写是最新一期"
    )
    making.add_argument("name", nargs="?", metavar="名称", help="记录的文件名，如 zhao-xiaochuan")
    making.set_defaults(run=new)

    sorting = commands.add_parser("sort-names", help="把姓名按姓氏笔画排好")
    sorting.add_argument(
        "names", nargs="*", metavar="姓名", help="不写就从标准输入读；用换行、顿号、逗号或空格分开"
    )
    sorting.add_argument(
        "--order",
        choices=[str(order) for order in ListOrder],
        default=str(ListOrder.STROKES),
        help="；".join(f"{order} 是{order.label}" for order in ListOrder),
    )
    sorting.add_argument("--inline", action="store_true", help="排成一行，用顿号分开")
    sorting.set_defaults(run=sort)

    describing = commands.add_parser("schema", parents=[shared], help="输出记录的 JSON Schema")
    describing.add_argument(
        "name",
        nargs="?",
        choices=SCHEMAS_BY_NAME,
        metavar="NAME",
        help=f"只输出这一种：{'、'.join(SCHEMAS_BY_NAME)}",
    )
    describing.add_argument(
        "--write",
        nargs="?",
        type=Path,
        const=SCHEMAS,
        metavar="DIR",
        help="写成文件，供编辑器使用；不写 DIR 就是 generator/schemas",
    )
    describing.set_defaults(run=schema)
    return parser


if __name__ == "__main__":
    sys.exit(main())

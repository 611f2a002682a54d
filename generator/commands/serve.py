"""`gazette serve`: the website on this machine, built again after every change of content/."""

import argparse

from generator.commands.answer import OK, PROBLEMS, complain
from generator.commands.build import build
from generator.commands.command import Command, output_arguments
from generator.commands.usage import Parser, port
from generator.console import flush, say
from generator.failure import reason
from generator.site.serve import HOST, serve_site


def _arguments(parser: Parser) -> None:
    output_arguments(parser)
    parser.add_argument("--port", type=port, default=8000, help="端口，默认 8000")


def serve(options: argparse.Namespace) -> int:
    """Build and show the site, and build again after every change of content/."""
    built = build(options)
    if built != OK and not (options.site / "index.html").is_file():
        return built
    say(f"请在浏览器中打开 http://{HOST}:{options.port}/ （按 Ctrl+C 结束）")
    flush()
    try:
        serve_site(options.site, options.content, options.port, lambda: _rebuild(options))
    except OSError as failed:
        why = reason(failed)
        return complain(f"端口 {options.port} 用不了（{why}）；请用 --port 换一个", PROBLEMS)
    return OK


def _rebuild(options: argparse.Namespace) -> None:
    """Build again after a change; what is wrong is printed, the old site stays."""
    build(options)


COMMAND = Command("serve", "在本机查看网站，随改随看", _arguments, serve)

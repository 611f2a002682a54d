"""`gazette serve`: the website on this machine, built again after every change of the workspace."""

import argparse
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.build import Outcome, built, tell
from generator.commands.command import Command, output_arguments
from generator.commands.usage import Parser, port
from generator.console import flush, say
from generator.failure import reason
from generator.load.memory import Memory
from generator.publish.guard import gazettes_target, site_target
from generator.site.preview.early import Early
from generator.site.preview.edition import Edition
from generator.site.preview.server import HOST, PreviewServer
from generator.site.preview.watch import Snapshot, changed, snapshot, wait_for_change

_OF_WORKSPACE = ("mkdocs.yml", "overrides", "templates")
"""What of a workspace a site is made of, besides the records."""


def _arguments(parser: Parser) -> None:
    output_arguments(parser)
    parser.add_argument("--port", type=port, default=8000, help="端口，默认 8000")


def serve(options: argparse.Namespace) -> int:
    """Show the site, and build it again after every change, until the user has seen enough.

    While something is wrong, the browser shows the site before it, and says so.
    """
    try:
        server = PreviewServer(options.site, options.port)
    except OSError as failed:
        why = reason(failed)
        return complain(f"端口 {options.port} 用不了（{why}）；请用 --port 换一个", PROBLEMS)
    with server, suppress(KeyboardInterrupt):
        say("正在校对，生成网站……")
        flush()
        seen = _inputs(options)
        memory = Memory()
        first = built(options, memory)
        tell(first)
        if first.code == USAGE:
            return USAGE
        server.edition = _after(first, server.edition)
        server.start()
        say(f"请在浏览器中打开 http://{HOST}:{options.port}/ （按 Ctrl+C 结束）")
        flush()
        _keep_showing(server, options, seen, first, memory)
    return OK


def _keep_showing(
    server: PreviewServer,
    options: argparse.Namespace,
    seen: Snapshot,
    outcome: Outcome,
    memory: Memory,
) -> None:
    """Build again whenever what is built of has changed since `seen`, or what was built is gone."""
    templates = options.workspace.templates if options.workspace else None
    early, shown = Early(options.content, options.gazettes, templates, memory), outcome.shown
    while True:
        # What was made may be gone already: it must not be taken for what there was to be.
        made = [True, True] if outcome.code == OK else _outputs(options)
        wait_for_change(lambda: (_inputs(options), _outputs(options)), (seen, made))
        # What is saved while the build goes on is a change after it.
        before, seen = seen, _inputs(options)
        if shown and (pages := early.pages(changed(before, seen), shown)):
            server.edition = server.edition.saved(pages)
        outcome = built(options, memory)
        shown = outcome.shown or shown
        tell(outcome)
        server.edition = _after(outcome, server.edition)


def _after(outcome: Outcome, edition: Edition) -> Edition:
    """Return what the browser is to show and say after a build."""
    if outcome.code == OK:
        return edition.built()
    found = f"校对发现 {outcome.errors} 处错误" if outcome.errors else "网站没有生成"
    return edition.failed(found, outcome.report or outcome.told)


def _inputs(options: argparse.Namespace) -> Snapshot:
    """Return what can be seen of the files that a site is made of."""
    return snapshot(_watched(options))


def _watched(options: argparse.Namespace) -> Iterator[Path]:
    yield options.content
    if options.workspace:
        yield from (options.workspace.root / name for name in _OF_WORKSPACE)


def _outputs(options: argparse.Namespace) -> object:
    """Return whether the folders that a build writes are there."""
    targets = gazettes_target(options.gazettes), site_target(options.site)
    return [(target.path / target.sign).is_file() for target in targets]


COMMAND = Command(_arguments, serve)

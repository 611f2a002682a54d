"""`gazette serve`: the website on this machine, built again after every change of the workspace."""

import argparse
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
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
from generator.site.preview.watch import (
    Alarm,
    Snapshot,
    changed,
    snapshot,
    wait_for_change,
)
from generator.site.shown import Shown

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
        seen, memory = _inputs(options), Memory()
        first = built(options, memory)
        tell(first)
        if first.code == USAGE:
            return USAGE
        server.edition = _after(first, server.edition)
        server.start()
        say(f"请在浏览器中打开 http://{HOST}:{options.port}/ （按 Ctrl+C 结束）")
        flush()
        # What hears of changes runs beside, and beside others no process shares the first build.
        with Alarm(_watched(options)) as alarm:
            _Showing(server, options, memory, alarm).go_on(seen, first)
    return OK


@dataclass(frozen=True)
class _Showing:
    """A preview, and what it keeps between one build and the next."""

    server: PreviewServer
    options: argparse.Namespace
    memory: Memory
    alarm: Alarm

    def go_on(self, seen: Snapshot, outcome: Outcome) -> None:
        """Build again whenever what is built of has changed since `seen`, or what was built is gone."""
        shown = outcome.shown
        while True:
            # What was made may be gone already: it must not be taken for what there was to be.
            made = [True, True] if outcome.code == OK else _outputs(self.options)
            wait_for_change(self._look, (seen, made), self.alarm.pause)
            # What is saved while the build goes on is a change after it.
            before, seen = seen, _inputs(self.options)
            if shown:
                self._show_early(changed(before, seen), shown)
            outcome = built(self.options, self.memory)
            shown = outcome.shown if outcome.code == OK else shown
            tell(outcome)
            self.server.edition = _after(outcome, self.server.edition)

    def _look(self) -> object:
        return _inputs(self.options), _outputs(self.options)

    def _show_early(self, saved: Collection[Path], shown: Shown) -> None:
        workspace = self.options.workspace
        templates = workspace.templates if workspace else None
        early = Early(self.options.content, self.options.gazettes, templates, self.memory)
        if pages := early.pages(saved, shown):
            self.server.edition = self.server.edition.saved(pages)


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

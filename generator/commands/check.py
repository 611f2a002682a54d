"""`gazette check`: proof-read content/ and tell what is wrong, or what a rule is about."""

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from generator.check import EXPLAINED, RULES
from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.cache import CHECKED, kept
from generator.commands.command import Command, content_argument
from generator.commands.concerning import NoSuchPathError, concerning, named
from generator.commands.usage import Parser
from generator.console import note, put, say
from generator.load.unsaid import unsaid
from generator.load.wellformed import form_problems
from generator.pipeline import Proof, proofread
from generator.problems import Severity
from generator.report import FORMATS
from generator.report.explain import explanation
from generator.report.report import report_of
from generator.suggest import did_you_mean
from generator.workspace.workspace import Workspace


def _arguments(parser: Parser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="PATH",
        help="只报与这些文件、文件夹有关的，如 content/qinghe/2023-1；对照的仍是全部记录",
    )
    content_argument(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="报告的格式")
    parser.add_argument(
        "--rule", action="append", default=[], metavar="ID", help="只按这条规则校对，可以写几次"
    )
    parser.add_argument("--info", action="store_true", help="也列出仅供参考的")
    parser.add_argument("--explain", action=_Explain, metavar="ID", help="不校对，只说明这条规则")


class _Explain(argparse.Action):
    """Explains a rule and ends, as --help does: it needs no records."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        _namespace: argparse.Namespace,
        values: object,
        _option: str | None = None,
    ) -> None:
        """Say what the rule is about."""
        rule_id = str(values)
        if rule_id not in EXPLAINED:
            parser.exit(_no_rule(rule_id))
        say(explanation(EXPLAINED[rule_id]))
        parser.exit(OK)


def _no_rule(rule_id: str) -> int:
    return complain(
        f"没有“{rule_id}”这条规则。{did_you_mean(rule_id, EXPLAINED) or '规则的编号印在报告每一条的末尾'}",
        USAGE,
    )


def check(options: argparse.Namespace) -> int:
    """Return 0 when no error is left, 1 when there is one, 2 for a rule or a path that does not exist."""
    for rule_id in options.rule:
        if rule_id not in EXPLAINED:
            return _no_rule(rule_id)
    try:
        paths = named(options.paths, options.content)
    except NoSuchPathError as wrong:
        return complain(wrong.message, USAGE)
    proof = _proof(options)
    if paths:
        proof = concerning(proof, paths)
    elif options.workspace and not options.rule:
        proof = _with_configuration(proof, options.workspace)
    report = report_of(proof, info=options.info, colour=has_colour())
    put(FORMATS[options.format](report))
    if options.info and options.workspace and not paths:
        _tell_unsaid(options.workspace.configuration)
    return OK if proof.is_publishable else PROBLEMS


_TOLD = tuple(rule for rule in RULES if rule.severity is not Severity.INFO)


def _proof(options: argparse.Namespace) -> Proof:
    """Proof-read by all rules, or by those that are asked for and with their problems only."""
    content, only = options.content, options.rule
    with kept(options.workspace, CHECKED) as store:
        if not only:
            # What is silent anyway is not looked for.
            return proofread(content, RULES if options.info else _TOLD, store)
        proof = proofread(content, [rule for rule in RULES if rule.id in only], store)
    return replace(proof, problems=tuple(p for p in proof.problems if p.rule in only))


def _with_configuration(proof: Proof, workspace: Workspace) -> Proof:
    """Add why the site's configuration cannot be read, if it cannot: no build would get further."""
    path = workspace.configuration
    return replace(proof, problems=(*form_problems(path, path.name), *proof.problems))


def _tell_unsaid(configuration: Path) -> None:
    """Tell an editor, and no reader, what the foot of every page could say."""
    if not form_problems(configuration, configuration.name) and (missing := unsaid(configuration)):
        note(missing)


def has_colour() -> bool:
    """Whether the output is read on a terminal whose user wants colours (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


COMMAND = Command(_arguments, check)

"""`gazette build`: the whole pipeline, all or nothing."""

import argparse
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError
from mkdocs.exceptions import MkDocsException

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.cache import CHECKED, LEFT, PRINTED, kept, twin_of
from generator.commands.command import Command, output_arguments
from generator.commands.folders import note_of
from generator.console import flush, note, say
from generator.documents.templates import TemplateFaultError, templates_of
from generator.failure import reason
from generator.load.memory import Memory
from generator.pipeline import Proof, proofread
from generator.publish.guard import (
    RefusedError,
    gazettes_target,
    refuse_precious,
    site_target,
)
from generator.publish.journal import UnfinishedError
from generator.publish.left import finished, found
from generator.publish.pages import write_enclosures, write_pages
from generator.publish.staging import staged
from generator.render.enclosed import published
from generator.render.page import Written
from generator.render.pages import written
from generator.report.report import report_of, summary
from generator.report.text import text
from generator.site.build import WITHOUT_WORKSPACE, build_site, publishes_rules, site_config
from generator.site.shown import Shown
from generator.workspace.workspace import Workspace


@dataclass(frozen=True)
class Outcome:
    """How a build ended."""

    code: int
    told: str
    """What was made, or why nothing was."""
    report: str = ""
    """The problems for which nothing was made."""
    errors: int = 0
    shown: Shown | None = None
    """What a page of the site can be shown with once more."""


def build(options: argparse.Namespace) -> int:
    """Build gazettes and site, or leave both as they were; tell how it ended."""
    outcome = built(options)
    tell(outcome)
    if outcome.code == OK and not (options.site / "sitemap.xml").is_file():
        say(_NO_SITEMAP)
    return outcome.code


_NO_SITEMAP = (
    "没有写明网站的网址，网站没有 sitemap.xml：请写在 mkdocs.yml 的 site_url 或环境变量 SITE_URL 里"
)


def built(options: argparse.Namespace, memory: Memory | None = None) -> Outcome:
    """Build gazettes and site, or leave both as they were; return how it ended.

    What the memory has of the records is not read again.
    """
    with kept(options.workspace, CHECKED) as store:
        proof = proofread(options.content, store=store, memory=memory)
    report = report_of(proof)
    if not proof.is_publishable:
        told = "没有生成任何文件，原有的公报和网站未动。"
        return Outcome(PROBLEMS, told, text(report), proof.errors)
    try:
        refuse_precious(options.gazettes, options.site, options.content)
        targets = (
            gazettes_target(options.gazettes, twin_of(options.gazettes, options.workspace)),
            site_target(options.site, twin_of(options.site, options.workspace)),
        )
        for target in targets:
            if spare := target.spare():
                say(f"{target.path} 不是本程序生成的，原有内容改名保存为 {spare}")
        with (
            staged(targets, note_of(options.content), note) as folders,
            kept(options.workspace, LEFT) as store,
        ):
            gazettes, site = (
                found(folder, target, store)
                for folder, target in zip(folders, targets, strict=True)
            )
            settings = configuration(options.workspace)
            rules = publishes_rules(site_config(settings, gazettes.folder, site.folder))
            with _templates(options.workspace):
                pages = _pages(options.workspace, proof, rules=rules)
            write_pages(pages, gazettes)
            write_enclosures(published(proof.corpus), gazettes)
            # MkDocs publishes whatever lies there.
            finished(gazettes, targets[0], store)
            shown = build_site(settings, gazettes, site)
            finished(site, targets[1], store)
    except RefusedError as refused:
        return Outcome(USAGE, str(refused))
    except UnfinishedError as unfinished:
        return Outcome(PROBLEMS, str(unfinished))
    except (MkDocsException, TemplateError, TemplateFaultError, OSError) as failed:
        why = reason(failed) if isinstance(failed, OSError) else failed
        return Outcome(PROBLEMS, f"生成失败，原有的公报和网站未动：{why}")
    made = f"已生成 {len(pages)} 页：公报 {options.gazettes}，网站 {options.site}"
    return Outcome(OK, f"{summary(report)}\n{made}", shown=shown)


def _pages(workspace: Workspace | None, proof: Proof, *, rules: bool) -> tuple[Written, ...]:
    with kept(workspace, PRINTED) as store:
        return written(proof.corpus, store, rules=rules)


def _templates(workspace: Workspace | None) -> AbstractContextManager[None]:
    """Return what lets a workspace's own templates count."""
    return templates_of(workspace.templates) if workspace else nullcontext()


def tell(outcome: Outcome) -> None:
    """Tell on the terminal how a build ended."""
    if outcome.report:
        note(outcome.report)
    if outcome.code == OK:
        say(outcome.told)
        flush()
    else:
        complain(outcome.told, outcome.code)


def configuration(workspace: Workspace | None) -> Path:
    """Return the mkdocs.yml of a site."""
    return workspace.configuration if workspace else WITHOUT_WORKSPACE


COMMAND = Command(output_arguments, build)

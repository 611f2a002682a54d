"""`gazette build`: the whole pipeline, all or nothing."""

import argparse

from mkdocs.exceptions import MkDocsException

from generator.commands.answer import OK, PROBLEMS, USAGE, complain
from generator.commands.command import NOTE, Command, output_arguments
from generator.console import note, say
from generator.failure import reason
from generator.pipeline import proofread
from generator.publish.guard import (
    RefusedError,
    gazettes_target,
    refuse_precious,
    site_target,
)
from generator.publish.journal import UnfinishedError
from generator.publish.pages import write_pages
from generator.publish.staging import staged
from generator.render.pages import render
from generator.report.report import report_of, summary
from generator.report.text import text
from generator.site.build import build_site


def build(options: argparse.Namespace) -> int:
    """Build gazettes and site, or leave both as they were."""
    proof = proofread(options.content)
    report = report_of(proof)
    if not proof.is_publishable:
        note(text(report))
        return complain("没有生成任何文件，原有的公报和网站未动。", PROBLEMS)
    try:
        refuse_precious(options.gazettes, options.site, options.content)
        targets = gazettes_target(options.gazettes), site_target(options.site)
        for target in targets:
            if spare := target.spare():
                say(f"{target.path} 不是本程序生成的，原有内容改名保存为 {spare}")
        with staged(targets, NOTE, note) as (gazettes, site):
            pages = render(proof.corpus)
            write_pages(pages, gazettes)
            build_site(gazettes, site)
    except RefusedError as refused:
        return complain(str(refused), USAGE)
    except UnfinishedError as unfinished:
        return complain(str(unfinished), PROBLEMS)
    except (MkDocsException, OSError) as failed:
        why = reason(failed) if isinstance(failed, OSError) else failed
        return complain(f"生成失败，原有的公报和网站未动：{why}", PROBLEMS)
    say(summary(report))
    say(f"已生成 {len(pages)} 页：公报 {options.gazettes}，网站 {options.site}")
    return OK


COMMAND = Command("build", "生成公报和网站", output_arguments, build)

"""The chapter 校对规则: what a report may say, a page for each rule, from the rules themselves."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.check.rule import Explained
from generator.documents.markdown import Markdown, escape
from generator.documents.prose import INDENT, prose
from generator.documents.table import table
from generator.render.neighbours import with_neighbours
from generator.render.page import Meta, Page

FOLDER = "rules"
RULES_INDEX = f"{FOLDER}/index.md"
"""Where the chapter begins, if the workspace publishes it."""
TITLE = "校对规则"
EXAMPLES = {"错例", "正例"}

_INTRODUCTION = (
    "每次生成公报之前，程序按下列规则校对全部记录。"
    "查出“错误”就不发布；“提醒”计数，由编辑核对；“参考”只在要看时列出。"
    "原件确有问题而必须照印的，在记录里说明理由；最后一节“文件、格式和引用”里的只能改正，不能说明。"
)


def rule_pages(rules: Sequence[Explained]) -> Iterator[Page]:
    """Yield the index of what a report may say, and the page of each with its neighbours."""
    yield _index(rules)
    for before, rule, after in with_neighbours(rules):
        yield _page(rule, before, after)


def _index(rules: Sequence[Explained]) -> Page:
    blocks = [f"# {TITLE}", _INTRODUCTION]
    for section, own in groupby(rules, key=lambda rule: rule.section):
        rows = [
            [f"[{escape(one.page.title)}]({one.id}.md)", one.severity.label, escape(one.id)]
            for one in own
        ]
        blocks += [f"## {section.value}", table(["规则", "轻重", "编号"], rows)]
    meta: dict[str, Meta] = {"template": "rules.html", "title": TITLE}
    return Page(RULES_INDEX, meta, Markdown("\n\n".join(blocks)))


def _page(rule: Explained, before: Explained | None, after: Explained | None) -> Page:
    meta: dict[str, Meta] = {
        "template": "rules.html",
        "title": rule.page.title,
        "rule": rule.id,
        "severity": rule.severity.label,
        "section": rule.section.value,
        "previous": _neighbour(before),
        "next": _neighbour(after),
    }
    blocks = [f"# {escape(rule.page.title)}"]
    for name, text in rule.page.parts:
        blocks += [f"## {name}", _code(text) if name in EXAMPLES else prose(_unwrapped(text))]
    return Page(f"{FOLDER}/{rule.id}.md", meta, Markdown("\n\n".join(blocks)))


def _unwrapped(text: str) -> str:
    """Return a text whose lines were broken to fit the source; Chinese has no spaces between words."""
    return re.sub(r"(?<=[^\n])\n(?=[^\n])", "", text)


def _code(text: str) -> str:
    """Return an example as an indented block, which shows every character as it is."""
    return "\n".join(f"{INDENT}{line}".rstrip() for line in text.split("\n"))


def _neighbour(rule: Explained | None) -> dict[str, Meta]:
    return {"id": f"{FOLDER}/{rule.id}", "title": rule.page.title} if rule else {}

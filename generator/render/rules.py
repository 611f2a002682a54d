"""The chapter 校对规则: what the proof-reader knows, a page for each rule, from the rules themselves."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.check.page import PARTS
from generator.check.rule import Rule
from generator.render.markdown import Markdown, escape
from generator.render.page import Meta, Page
from generator.render.prose import INDENT, prose, table

FOLDER = "rules"
TITLE = "校对规则"
EXAMPLES = {"错例", "正例"}

_INTRODUCTION = (
    "每次生成公报之前，程序按下列规则校对全部记录。"
    "查出“错误”就不发布；“提醒”计数，由编辑核对；“说明”仅供参考。"
    "原件确有问题而必须照印的，在记录里说明理由。"
)


def rule_pages(rules: Sequence[Rule]) -> Iterator[Page]:
    """Yield the index of the rules, and the page of each with its neighbours."""
    yield _index(rules)
    for index, rule in enumerate(rules):
        before = rules[index - 1] if index else None
        after = rules[index + 1] if index + 1 < len(rules) else None
        yield _page(rule, before, after)


def _index(rules: Sequence[Rule]) -> Page:
    blocks = [f"# {TITLE}", _INTRODUCTION]
    for section, own in groupby(rules, key=lambda rule: rule.section):
        rows = [
            [f"[{escape(one.page.title)}]({one.id}.md)", one.severity.label, escape(one.id)]
            for one in own
        ]
        blocks += [f"## {section.value}", table(["规则", "轻重", "编号"], rows)]
    meta: dict[str, Meta] = {"template": "rules.html", "title": TITLE, "rules": len(rules)}
    return Page(f"{FOLDER}/index.md", meta, Markdown("\n\n".join(blocks)))


def _page(rule: Rule, before: Rule | None, after: Rule | None) -> Page:
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
    for name, text in zip(PARTS, rule.page.parts, strict=True):
        blocks += [f"## {name}", _code(text) if name in EXAMPLES else prose(text)]
    return Page(f"{FOLDER}/{rule.id}.md", meta, Markdown("\n\n".join(blocks)))


def _code(text: str) -> str:
    """Return an example as an indented block, which shows every character as it is."""
    return "\n".join(f"{INDENT}{line}".rstrip() for line in text.split("\n"))


def _neighbour(rule: Rule | None) -> dict[str, Meta]:
    return {"id": f"{FOLDER}/{rule.id}", "title": rule.page.title} if rule else {}

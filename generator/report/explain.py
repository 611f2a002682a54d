"""The page of a rule as text, for `gazette check --explain`."""

from generator.check import BY_ID
from generator.check.page import PARTS
from generator.check.reading import READING

_READING = "这是读取记录时发现的，不属于校对规则，不能用 accept 说明；怎样改，报告里写明。写法见 README.zh.md。"


def explanation(rule_id: str) -> str:
    """Return the page of a rule, or one sentence for a problem that no rule finds."""
    rule = BY_ID.get(rule_id)
    if rule is None:
        return f"{rule_id}：{READING[rule_id]}\n\n{_READING}"
    head = f"{rule.id}：{rule.page.title}（{rule.severity.label}，{rule.section.value}）"
    parts = [
        f"{name}：\n{_indented(text)}" for name, text in zip(PARTS, rule.page.parts, strict=True)
    ]
    return "\n\n".join([head, *parts])


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.split("\n"))

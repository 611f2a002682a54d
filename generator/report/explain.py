"""The page of a rule as text, for `gazette check --explain`."""

from generator.check.rule import Explained


def explanation(rule: Explained) -> str:
    """Return the page of a rule, or of a problem that no rule finds."""
    head = f"{rule.id}：{rule.page.title}（{rule.severity.label}，{rule.section.value}）"
    return "\n\n".join([head, *(f"{name}：\n{_indented(text)}" for name, text in rule.page.parts)])


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.split("\n"))

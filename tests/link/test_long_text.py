from pathlib import Path

import pytest

from generator.pipeline import proofread

ISSUE = "qinghe/2023-1"
TEXT = f"{ISSUE}/texts/water-survey.md"

# A long text, and the lines of its links that lead nowhere.
LINKS = [
    (f"[甲]({ISSUE}/water-report)", []),
    (f"[甲]({ISSUE}/5/minutes)", []),
    (f"[甲]({ISSUE}/5)", [1]),
    ("[甲](https://example.org/没有)", []),
    (f"一\n\n[甲]({ISSUE}/gone)\n\n[乙]({ISSUE}/lost)", [3, 5]),
    (f"- 一\n- [甲]({ISSUE}/gone)", [2]),
    (f"| 一 |\n| --- |\n| [甲]({ISSUE}/gone) |", [3]),
    (f"`[甲]({ISSUE}/gone)`", [1]),
    ("[甲](../../../etc/passwd)", [1]),
    ("[甲](javascript:alert)", []),
]


@pytest.mark.parametrize(("text", "lines"), LINKS)
def test_links_to_documents_lead_somewhere(text: str, lines: list[int], content: Path) -> None:
    (content / TEXT).write_text(text, encoding="utf-8")
    problems = proofread(content, ()).problems
    assert [(p.rule, p.path, p.line) for p in problems] == [
        ("unknown-document", f"content/{TEXT}", line) for line in lines
    ]

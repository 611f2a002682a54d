"""What a resolution names: titles of documents in their marks, budgets and plans without."""

from pathlib import Path

import pytest

from generator.kinds import BY_NAME
from generator.link.scope import scope_of
from generator.pipeline import proofread
from tests.case import write

# What is approved, and how the resolution names it.
APPROVED = [
    ("2025年县本级决算", "2025年县本级决算"),
    ("2026年国民经济和社会发展计划（草案）", "2026年国民经济和社会发展计划（草案）"),
    ("政府工作报告", "《政府工作报告》"),
    ("青禾县第十五个五年规划纲要（草案）", "《青禾县第十五个五年规划纲要（草案）》"),
    ("关于修改《青禾县古树保护办法》的决定", "《关于修改〈青禾县古树保护办法〉的决定》"),
    ("《青禾县2026年预算》", "《青禾县2026年预算》"),
    ("甲报告, 乙报告", "《甲报告》《乙报告》"),
    ("甲报告, 2026年预算", "《甲报告》和2026年预算"),
    ("甲报告, 2026年预算, 2026年计划", "《甲报告》、2026年预算和2026年计划"),
]


@pytest.mark.parametrize("key", ["examined", "approves"])
@pytest.mark.parametrize(("titles", "words"), APPROVED)
def test_marks_stand_round_titles_of_documents(
    titles: str, words: str, key: str, content: Path
) -> None:
    more = "" if key == "approves" else "resolves: [同意。]\n"
    write(
        content / "qinghe/2023-1/resolutions/accounts.yml",
        f"title: 关于决算的决议\nmeeting: 第五次会议\n{key}: [{titles}]\n{more}",
    )
    corpus = proofread(content, ()).corpus
    record = corpus.records["qinghe/2023-1/accounts"]
    (document,) = BY_NAME["resolution"].documents(record, scope_of(corpus, "qinghe", "2023-1"))
    verb = "决定，批准" if key == "approves" else "审查了"
    assert f"{verb}{words}。" in document.body

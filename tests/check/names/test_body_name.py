"""Names of bodies in texts: 青禾县自然资源和规划局 is registered for the case."""

from pathlib import Path

import pytest

from tests.check.said import places

ENTRY = "- name: 青禾县自然资源和规划局\n  kind: department\n  parent: 青禾县人民政府\n"
TEXTS = [
    ("县自然资源和规划局配合。", []),
    ("县自然资源与规划局配合。", ["自然资源"]),
    ("青禾县自燃资源和规划局配合。", ["自燃资源"]),
    ("市自然资源和规划局、县自然资源局配合。", []),
    ("县住房和城乡建设局、县市场监督管理局配合。", []),
    ("县人民代表大会常务委员会。", []),
    ("省人民代表大会常务委员会。", []),
    ("县人民代表大会常物委员会。", ["人民代表"]),
]


@pytest.mark.parametrize(("text", "found"), TEXTS)
def test_text(text: str, found: list[str], content: Path) -> None:
    path = content / "registers/bodies/qinghe.yml"
    path.write_text(path.read_text(encoding="utf-8") + ENTRY, encoding="utf-8")
    assert places("body-name", content, text) == found

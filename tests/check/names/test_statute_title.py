"""Titles of statutes in texts."""

from pathlib import Path

import pytest

from tests.check.said import places

TEXTS = [
    ("依照《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》。", []),
    ("依照《地方各级人民代表大会和地方各级人民政府组织法》。", []),
    ("依照《地方各级人大和地方各级人民政府组织法》。", []),
    ("依照《地方各级人民代表大会和地方各级政府组织法》。", ["地方各级"]),
    ("依照《地方各级人民代表大会与地方各级人民政府组织法》。", ["地方各级"]),
    ("依照《地方组织法》。", []),
    ("依照《青禾县人事任免条例》。", ["青禾县人"]),
    ("依照《青禾县户外广告管理条例》。", []),
    ("依照《青禾县人事任兔办法》。", ["青禾县人"]),
    ("依照《青禾县人事任免办法（试行）》。", ["青禾县人"]),
    ("依照《青禾县 人事任免办法》。", []),
    ("依照《人民检察院组织法》《人民法院组织法》《法官法》《检察官法》。", []),
    ("依照《水法》《防洪法》。", []),
]


@pytest.mark.parametrize(("text", "found"), TEXTS)
def test_text(text: str, found: list[str], content: Path) -> None:
    assert places("statute-title", content, text) == found

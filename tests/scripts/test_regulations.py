"""scripts/regulations.py counts what is whole and names what is not."""

from pathlib import Path

import pytest
import regulations

WHOLE = "# 条例\n\n2023年3月9日 会议通过\n\n<!-- 注 -->\n\n## 第一章 总则\n\n第一条 甲。\n\n第二条 乙。\n"
GAP = "条例\n第一条　甲。\n第三条　乙。\n"


def test_it_counts_statutes_with_all_articles_and_all_characters(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text(WHOLE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(GAP, encoding="utf-8")
    (tmp_path / "c.txt").write_text("决定\n一、甲。\n", encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["regulations.py", "--list", str(tmp_path)])
    regulations.main()
    assert capsys.readouterr().out.splitlines() == [
        "b.txt：第2条处是第3条",
        "c.txt：没有条",
        "文件 3，其中分条的 2，共 4 条",
        "条文认全的 1（50.00%）",
        "一字不差的 3（100.00%），共 48 字",
    ]

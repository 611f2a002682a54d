"""scripts/amendments.py counts what is understood, names what is not, and shows what comes out otherwise."""

from pathlib import Path

import amendments
import pytest

DECISION = "# 关于修改《甲条例》的决定\n\n<!-- INFO END -->\n\n对《甲条例》作如下修改：\n\n一、将第一条中的“乙”修改为“丙”。\n\n二、第二条另行规定。\n"


def output(
    arguments: list[str], capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch
) -> list[str]:
    patch.setattr("sys.argv", ["amendments.py", *arguments])
    amendments.main()
    return capsys.readouterr().out.splitlines()


def test_it_counts_clauses_that_are_understood(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").write_text(DECISION, encoding="utf-8")
    (tmp_path / "b.txt").write_text("甲条例\n第一条　乙。\n", encoding="utf-8")
    assert output(["--list", str(tmp_path)], capsys, monkeypatch) == [
        "a.md:9：第二条另行规定。",
        "决定 1，修改、废止的法规 1",
        "条款 2，认全的 1（50.00%）",
    ]


def test_it_shows_what_comes_out_otherwise_than_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {
        "decision.md": DECISION,
        "before.md": "甲条例\n第一条　乙。\n第二条　丁。",
        "after.md": "甲条例\n第一条　丙。\n第二条　戊。",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    paths = [str(tmp_path / name) for name in texts]
    arguments = [paths[0], "--before", paths[1], "--after", paths[2]]
    assert output(arguments, capsys, monkeypatch) == [
        "改出 2 行，公布的 2 行，不同的 1 行；改不上去的：无",
        "  ['第二条戊。']",
    ]

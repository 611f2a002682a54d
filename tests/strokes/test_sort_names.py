"""`gazette sort-names`: what it prints and with what it ends."""

import io

import pytest

from generator.cli import main


def test_names_are_sorted_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sort-names", "张　玲", "王大鹏", "王辉", "丁一"]) == 0
    assert capsys.readouterr().out == "丁一\n王辉\n王大鹏\n张玲\n"


def test_names_are_sorted_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sort-names", "--inline", "张玲、王大鹏、王辉"]) == 0
    assert capsys.readouterr().out == "王辉、王大鹏、张玲\n"


def test_the_other_custom(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sort-names", "--inline", "--order", "strokes-in-turn", "王辉、王大鹏"]) == 0
    assert capsys.readouterr().out == "王大鹏、王辉\n"


def test_names_are_read_from_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("李　秋\n丁一\n"))
    assert main(["sort-names"]) == 0
    assert capsys.readouterr().out == "丁一\n李秋\n"


def test_an_unknown_character_is_told_and_nothing_sorted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["sort-names", "李㐆、丁一"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "“李㐆”的“㐆”" in printed.err


def test_no_names_are_wrong_usage(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(" \n"))
    assert main(["sort-names"]) == 2
    assert "没有姓名" in capsys.readouterr().err

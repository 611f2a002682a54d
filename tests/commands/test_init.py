"""`gazette init`, as an office calls it: with a name, without one, on a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.cli import main

from ..workspace.test_begin import state

YEAR = date.today().year


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "office"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def series(folder: Path) -> str:
    (path,) = folder.glob("content/*/series.yml")
    return path.read_text(encoding="utf-8")


def test_a_name_alone_asks_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "青禾县人大常委会"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("已建立“青禾县人民代表大会常务委员会公报”的工作区：")
    assert f"content/qinghe/{YEAR}-1 " in said
    assert "  gazette check " in said
    assert "\nregion: 青禾县 " in series(here)
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "校对完毕，没有发现问题。\n"


def test_without_name_and_terminal_the_office_is_nobodys(here: Path) -> None:
    assert main(["init"]) == 0
    assert "title: 某县人民代表大会常务委员会公报\n" in series(here)
    assert main(["check"]) == 0


def test_another_folder_is_told_to_be_entered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["-C", str(tmp_path), "init", "青禾市", "--level", "county"]) == 0
    assert f"  cd {tmp_path}\n  gazette check" in capsys.readouterr().out
    assert "青禾市人民法院" in (tmp_path / "content/registers/bodies/qinghe.yml").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([""], "没有写机构或地区的名称"),
        (["../x"], "“../x”不是机构或地区的名称"),
        (["青禾"], "“青禾”看不出是哪一级的地区"),
        (["县" * 200], "名称有200个字，太长了"),
        (["青禾县", "--level", "city"], "“青禾县”不会是 city"),
    ],
)
def test_nonsense_is_refused(
    arguments: list[str], said: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", *arguments]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"gazette：{said}")
    assert told.endswith("什么也没有写\n")
    assert list(here.iterdir()) == []


def test_a_folder_with_something_in_it_is_refused(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "青禾县"]) == 0
    before = state(here)
    assert main(["init", "青禾县"]) == 2
    assert "不是空文件夹，里面有 README.md、content、mkdocs.yml等" in capsys.readouterr().err
    assert state(here) == before


def answered(monkeypatch: pytest.MonkeyPatch, answers: list[str]) -> list[str]:
    """Let `answers` be typed on a terminal, and then its end; return what is asked, as it comes."""
    asked: list[str] = []

    def typed(answers: Iterator[str]) -> Iterator[str]:
        yield from answers

    left = typed(iter(answers))

    def read(question: str) -> str:
        asked.append(question)
        try:
            return next(left)
        except StopIteration:
            raise EOFError from None

    monkeypatch.setattr("builtins.input", read)
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    return asked


def test_on_a_terminal_it_asks(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answered(monkeypatch, ["青禾", "青禾市人大", "", "市", "县级", "《青禾 公报》"])
    assert main(["init"]) == 0
    assert asked == [
        "编印公报的机构（全称，或者只写地区） [某县]：",
        "编印公报的机构（全称，或者只写地区） [某县]：",
        "地区 [青禾市]：",
        "层级（设区的市、县级市、直辖市） [设区的市]：",
        "层级（设区的市、县级市、直辖市） [设区的市]：",
        "公报的名称 [青禾市人民代表大会常务委员会公报]：",
    ]
    assert 'title: "青禾 公报"\n' in series(here)
    assert "青禾市人民法院" in (here / "content/registers/bodies/qinghe.yml").read_text("utf-8")


def test_the_return_key_takes_what_is_shown(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answered(monkeypatch, ["", "", ""])
    assert main(["init"]) == 0
    assert "title: 某县人民代表大会常务委员会公报\n" in series(here)


def test_what_is_not_answered_is_not_made(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answered(monkeypatch, ["青禾县"])
    assert main(["init"]) == 2
    assert capsys.readouterr().err == "gazette：没有答完，什么也没有写\n"
    assert list(here.iterdir()) == []


def test_a_real_terminal_is_one(here: Path) -> None:
    ours, theirs = pty.openpty()
    os.write(ours, "青禾镇\n\n\n".encode())
    done = subprocess.run(
        [sys.executable, "-m", "generator.cli", "init"],
        check=False,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    assert done.returncode == 0
    assert "title: 青禾镇人民代表大会公报\n" in series(here)


def test_it_builds(here: Path) -> None:
    assert main(["init", "青禾县"]) == 0
    assert main(["build"]) == 0
    notice = (here / f"site/qinghe/{YEAR}-1/zhou-jiu/notice/index.html").read_text("utf-8")
    assert "决定任命" in notice
    assert "青禾县人大常委会" in notice
    texts = [page.read_text(encoding="utf-8") for page in here.glob("site/**/*.html")]
    assert len(texts) > 10
    assert not [text for text in texts if "安阳" in text]

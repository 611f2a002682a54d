"""`gazette import`: what it is called with, how it ends, what it says."""

import json
from pathlib import Path

import pytest

from generator.cli import main

TEXT = "云岭县人民政府关于修桥的报告\n\n2024年4月18日\n\n桥修好了。\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "来稿.txt"
    path.write_text(TEXT, encoding="utf-8")
    (tmp_path / "content").mkdir()
    return path


def run(source: Path, *more: str) -> int:
    content = str(source.parent / "content")
    return main(["import", str(source), "--content", content, *more])


def test_a_file_is_imported_and_told(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(source, "--issue", "yunling/2024-1") == 0
    said = capsys.readouterr().out
    assert "1 份文件" in said
    assert "gazette build" in said
    assert [*(source.parent / "content/yunling/2024-1/texts").glob("*.md")]


def test_json_is_one_object(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(source, "--issue", "yunling/2024-1", "--format", "json") == 0
    assert (
        json.loads(capsys.readouterr().out)["documents"][0]["title"]
        == TEXT.split("\n", maxsplit=1)[0]
    )


@pytest.mark.parametrize(
    ("issue", "words"),
    [
        ("yunling/", "期的名称"),
        ("2024-1", "没有写哪个系列：要写 系列/期，如 qinghe/2024-1"),
        ("../x/2024-1", "系列的名称"),
        ("yunling/../x", "期的名称"),
        ("search/2024-1", "网站自己要用"),
        ("registers/2024-1", "网站自己要用"),
    ],
)
def test_an_issue_that_cannot_be_is_refused(
    issue: str, words: str, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(source, "--issue", issue) == 2
    assert words in capsys.readouterr().err
    assert not [*(source.parent / "content").iterdir()]


def test_a_file_that_is_not_there(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(source.with_name("没有.txt"), "--issue", "yunling/2024-1") == 2
    assert "没有.txt" in capsys.readouterr().err


def test_a_folder_is_all_its_files(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = source.parent / "稿"
    folder.mkdir()
    for number in (1, 2):
        (folder / f"{number}.txt").write_text(
            TEXT.replace("修桥", f"修桥{number}"), encoding="utf-8"
        )
    content = str(source.parent / "content")
    assert main(["import", str(folder), "--issue", "yunling/2024-1", "--content", content]) == 0
    assert "2 份文件" in capsys.readouterr().out


def test_what_the_check_finds_ends_with_1(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source.write_text(TEXT.replace("桥修好了", "2024年2月30日桥修好了"), encoding="utf-8")
    assert run(source, "--issue", "yunling/2024-1") == 1
    assert "2月30日" in capsys.readouterr().out


def test_what_cannot_be_written_changes_nothing(
    source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = source.parent / "content"
    (content / "yunling").symlink_to(source.parent)
    assert run(source, "--issue", "yunling/2024-1") == 1
    assert "链接" in capsys.readouterr().err
    assert sorted(path.name for path in source.parent.iterdir()) == ["content", "来稿.txt"]


def printed(number: int) -> str:
    return f"云岭县人大常委会公报\n2024年第{number}号\n目录\n关于桥{number}的报告……1\n关于桥{number}的报告\n2024年4月1日\n桥{number}修好了。\n"


def import_folder(folder: Path, *more: str) -> int:
    content = str(folder.parent / "content")
    return main(["import", str(folder), "--issue", "yunling", "--content", content, *more])


@pytest.fixture
def issues(tmp_path: Path) -> Path:
    folder = tmp_path / "旧公报"
    folder.mkdir()
    (tmp_path / "content").mkdir()
    for number in (2, 10):
        (folder / f"第{number}期.txt").write_text(printed(number), encoding="utf-8")
    return folder


def test_files_go_to_the_issues_that_their_mastheads_name(
    issues: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert import_folder(issues, "--accept", "--differences", str(issues.parent / "对照.html")) == 0
    said = capsys.readouterr().out
    assert said.index("收进 yunling/2024-2") < said.index("收进 yunling/2024-10")
    made = sorted(
        path.parent.name for path in (issues.parent / "content/yunling").glob("*/issue.yml")
    )
    assert made == ["2024-10", "2024-2"]
    assert sorted(path.name for path in issues.parent.glob("*.html")) == [
        "对照-2024-10.html",
        "对照-2024-2.html",
    ]


def test_several_issues_are_a_list_in_json(
    issues: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert import_folder(issues, "--accept", "--format", "json") == 0
    assert [len(one["documents"]) for one in json.loads(capsys.readouterr().out)] == [1, 1]


def test_a_file_that_names_no_issue_is_told_and_nothing_is_written(
    issues: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (issues / "另件.txt").write_text(TEXT, encoding="utf-8")
    assert import_folder(issues) == 2
    said = capsys.readouterr().err
    assert "另件.txt" in said
    assert "qinghe/2023-1" in said
    assert not [*(issues.parent / "content").iterdir()]

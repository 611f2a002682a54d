"""The contract of the command `gazette`: what it answers, with which exit code."""

import hashlib
import io
import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator import commands
from generator.cli import main
from generator.commands import COMMANDS, module_of
from generator.kinds import BY_NAME
from generator.model.values import UNFILLED

ISSUE = "qinghe/2023-1"


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def gazette(*arguments: str | Path) -> Done:
    """Run a command in this process; tests/test_console.py runs each in one of its own."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([*map(str, arguments)])
    return Done(code, out.getvalue(), err.getvalue())


def state(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def spoilt(content: Path) -> Path:
    """The sample content with one mistake."""
    path = content / ISSUE / "decisions/forest.yml"
    path.write_text(path.read_text(encoding="utf-8") + "titel: 甲\n", encoding="utf-8")
    return content


def test_check_of_clean_content(content: Path) -> None:
    done = gazette("check", "--content", content)
    assert (done.returncode, done.stdout) == (0, "校对完毕，没有发现问题。\n")


def test_check_of_spoilt_content(spoilt: Path) -> None:
    done = gazette("check", "--content", spoilt)
    assert done.returncode == 1
    assert done.stdout.startswith(f"content/{ISSUE}/decisions/forest.yml\n  7:1 错误：")
    assert "\n      titel: 甲\n      ^\n" in done.stdout
    assert done.stdout.endswith("\n校对完毕：1 处错误。\n")
    assert "\x1b" not in done.stdout  # no terminal, no colours


def test_check_as_json(content: Path, spoilt: Path) -> None:
    done = gazette("check", "--content", spoilt, "--format", "json")
    (problem,) = json.loads(done.stdout)
    assert done.returncode == 1
    assert set(problem) == {"rule", "severity", "message", "path", "line", "column", "hint"}
    assert (problem["rule"], problem["severity"]) == ("unknown-key", "error")
    assert (problem["line"], problem["column"]) == (7, 1)


def test_check_of_clean_content_as_json_is_an_empty_list(content: Path) -> None:
    done = gazette("check", "--content", content, "--format", "json")
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_check_for_github(spoilt: Path) -> None:
    done = gazette("check", "--content", spoilt, "--format", "github")
    assert done.returncode == 1
    assert done.stdout.startswith(
        f"::error file=content/{ISSUE}/decisions/forest.yml,line=7,col=1,"
    )


def test_check_as_sarif(spoilt: Path) -> None:
    done = gazette("check", "--content", spoilt, "--format", "sarif")
    assert done.returncode == 1
    assert json.loads(done.stdout)["runs"][0]["results"][0]["ruleId"] == "unknown-key"


def test_check_by_some_rules_tells_only_what_they_find(spoilt: Path) -> None:
    done = gazette("check", "--content", spoilt, "--rule", "ballots", "--rule", "heard")
    assert (done.returncode, done.stdout) == (0, "校对完毕，没有发现问题。\n")
    done = gazette("check", "--content", spoilt, "--rule", "unknown-key")
    assert done.returncode == 1
    assert "unknown-key" in done.stdout


@pytest.mark.parametrize("rule", ["head-count", "unknown-key"])
def test_explain_prints_the_page_of_a_rule(rule: str) -> None:
    done = gazette("check", "--explain", rule)
    assert done.returncode == 0
    assert done.stdout.startswith(f"{rule}：")


@pytest.mark.parametrize("option", ["--rule", "--explain"])
def test_a_rule_that_does_not_exist_is_wrong_usage(option: str, content: Path) -> None:
    done = gazette("check", "--content", content, option, "head-coun")
    assert (done.returncode, done.stdout) == (2, "")
    assert "“head-count”" in done.stderr


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_chinese(command: str) -> None:
    done = gazette(*command.split(), "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("用法：gazette")
    for english in ("usage", "options", "arguments", "show this"):
        assert english not in done.stdout


def test_every_command_is_listed() -> None:
    modules = Path(commands.__file__).parent.glob("*.py")
    found = {path.stem for path in modules if "\nCOMMAND = " in path.read_text(encoding="utf-8")}
    assert found == set(map(module_of, COMMANDS))


# What takes long to import, and what does without it.
SPARED = {
    "--help": {"pydantic", "jinja2", "mkdocs", "numpy", "pypinyin"},
    "check": {"mkdocs", "numpy", "pypinyin"},
}


@pytest.mark.parametrize("command", SPARED)
def test_only_what_a_command_needs_is_imported(command: str, content: Path) -> None:
    program = "import sys, generator.cli as cli\ntry: cli.main()\nfinally: print(*sys.modules)"
    arguments = [command] if command == "--help" else [command, "--content", content]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    assert not SPARED[command] & set(done.stdout.split())


WRONG_USAGE = [
    [],
    ["chek"],
    ["check", "--format", "xml"],
    ["check", "--content", "no/such/folder"],
    ["build", "--content", "no/such/folder"],
    ["new"],
    ["new", "poem"],
    ["schema", "poem"],
    ["check", "--strict"],
    ["check", "--rule"],
    ["serve", "--port", "many"],
]


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=" ".join)
def test_wrong_usage(arguments: list[str]) -> None:
    done = gazette(*arguments)
    assert done.returncode == 2
    assert "gazette：" in done.stderr
    assert done.stdout == ""


def test_a_command_that_was_meant_is_named() -> None:
    assert "没有“chek”。是不是“check”？可用的有 init、check、" in gazette("chek").stderr


@pytest.mark.parametrize("command", ["import", "new"])
def test_a_command_alone_says_what_it_takes(command: str) -> None:
    done = gazette(command)
    assert done.returncode == 2
    assert "参数：\n" in done.stderr
    assert done.stderr.endswith(f"gazette：gazette {command} 后面要写上面的参数\n")


def test_without_a_command_all_are_listed() -> None:
    said = gazette().stderr
    assert [name for name in COMMANDS if f"\n    {name}" not in said] == []


def test_a_rule_is_explained_outside_of_any_workspace(tmp_path: Path) -> None:
    done = gazette("-C", tmp_path, "check", "--explain", "head-count")
    assert (done.returncode, done.stdout[:11]) == (0, "head-count：")


def test_build_makes_both_folders_and_again_the_same_with_an_address(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gazettes, site = tmp_path / "out/gazettes", tmp_path / "out/site"
    arguments = ("build", "--content", content, "--gazettes", gazettes, "--site", site)
    done = gazette(*arguments)
    assert done.returncode == 0
    assert "没有 sitemap.xml" in done.stdout
    before = state(gazettes)
    assert f"{ISSUE}/han-dong/letter.md" in before
    assert (site / ISSUE / "han-dong/letter/index.html").is_file()
    monkeypatch.setenv("SITE_URL", "https://gazette.example/a")
    done = gazette(*arguments)
    assert done.returncode == 0
    assert "sitemap.xml" not in done.stdout
    assert state(gazettes) == before
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    assert "<loc>https://gazette.example/a/qinghe/</loc>" in sitemap


def _old(tmp_path: Path) -> tuple[Path, Path]:
    for name in ("gazettes", "site"):
        (tmp_path / "out" / name).mkdir(parents=True)
        (tmp_path / "out" / name / "old.html").write_text("old", encoding="utf-8")
    return tmp_path / "out/gazettes", tmp_path / "out/site"


def test_build_says_that_an_address_is_not_whole(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = ("--gazettes", tmp_path / "gazettes", "--site", tmp_path / "site")
    monkeypatch.setenv("SITE_URL", "gazette.example")
    told = gazette("build", "--content", content, *folders)
    assert (told.returncode, told.stdout) == (1, "")
    assert "写全网址" in told.stderr


def test_build_of_spoilt_content_replaces_nothing(spoilt: Path, tmp_path: Path) -> None:
    gazettes, site = _old(tmp_path)
    before = state(tmp_path / "out")
    done = gazette("build", "--content", spoilt, "--gazettes", gazettes, "--site", site)
    assert done.returncode == 1
    assert "unknown-key" in done.stderr
    assert state(tmp_path / "out") == before
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["gazettes", "site"]


def test_build_over_the_content_is_refused(content: Path, tmp_path: Path) -> None:
    before = state(content)
    done = gazette(
        "build", "--content", content, "--gazettes", content, "--site", tmp_path / "site"
    )
    assert done.returncode == 2
    assert state(content) == before
    assert not (tmp_path / "site").exists()


def test_build_below_a_file_is_a_problem(content: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    out = tmp_path / "file/out"
    done = gazette("build", "--content", content, "--gazettes", out / "g", "--site", out / "s")
    assert done.returncode == 1


@pytest.mark.parametrize("name", BY_NAME)
def test_new_writes_a_record_that_can_be_checked(name: str, content: Path) -> None:
    done = gazette("new", "--content", content, name)
    path = content / ISSUE / BY_NAME[name].folder / f"{name}-1.yml"
    assert (done.returncode, path.is_file()) == (0, True)
    assert str(path) in done.stdout
    # What is to be filled in is all that is wrong with it, and is told at each place.
    done = gazette("check", "--content", content, "--format", "json")
    problems = json.loads(done.stdout)
    assert {one["rule"] for one in problems} == {"unfilled"}
    assert {Path(one["path"]).stem for one in problems} == {path.stem}
    written = "".join(one.read_text(encoding="utf-8") for one in path.parent.glob(f"{name}-1.*"))
    assert sum(one["message"].count(UNFILLED) for one in problems) == (
        written.count(UNFILLED) - written.count(f"{UNFILLED}…")
    )
    gazette("new", "--content", content, name)
    assert path.with_name(f"{name}-2.yml").is_file()


# What new is asked for, and what it says that is wrong with it.
REFUSED = [
    (["decision", ISSUE, "forest"], "这一期已经有 "),
    (["text", ISSUE, "forest"], "这一期已经有 "),
    (["decision", "qinghe/2099-1", "oak"], "没有“qinghe/2099-1”这一期：期写作 系列/期。是不是“qinghe/2023-1”？"),
    (["decision", "oak"], "没有“oak”这一期：期写作 系列/期。现有的期：baishi-congress/2023-1、qinghe/2023-1。"),
    (["decision", ISSUE, "Oak_Tree"], "“Oak_Tree”不能用作文件名：应为小写字母、数字和连字符（如 zhao-xiaochuan）。是不是“oak-tree”？"),
    (["decision", ISSUE, "古树"], "“古树”不能用作文件名：应为小写字母、数字和连字符（如 zhao-xiaochuan）。\n"),
    (["decision", ISSUE, "../oak"], "“../oak”不能用作文件名"),
    (["decision", "../..", "oak"], "没有“../..”这一期"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "said"), REFUSED)
def test_new_refuses(arguments: list[str], said: str, content: Path) -> None:
    before = state(content.parent)
    done = gazette("new", "--content", content, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(f"gazette：{said}")
    assert state(content.parent) == before


def test_new_names_the_last_meeting_of_the_issue(content: Path) -> None:
    gazette("new", "--content", content, "decision", ISSUE, "oak")
    written = (content / ISSUE / "decisions/oak.yml").read_text(encoding="utf-8")
    assert "\nmeeting: 第五次会议 " in written
    for meeting in (content / ISSUE / "meetings").iterdir():
        meeting.unlink()
    gazette("new", "--content", content, "decision", ISSUE, "elm")
    written = (content / ISSUE / "decisions/elm.yml").read_text(encoding="utf-8")
    assert "\nmeeting: 【填会议】 " in written


def test_new_takes_the_latest_issue(content: Path) -> None:
    later = content / "qinghe/2022-4"
    later.mkdir()
    (later / "issue.yml").write_text(
        "year: 2022\nnumber: 4\ndate: 2024-01-01\ncontents: []\n", encoding="utf-8"
    )
    assert gazette("new", "--content", content, "decision").returncode == 0
    assert (later / "decisions/decision-1.yml").is_file()


def test_new_in_empty_content(tmp_path: Path) -> None:
    done = gazette("new", "--content", tmp_path, "decision")
    assert done.returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_schema_is_json(content: Path) -> None:
    assert set(json.loads(gazette("schema").stdout)["$defs"]) > set(BY_NAME)
    assert json.loads(gazette("schema", "decision").stdout)["title"] == "决定"


def test_schema_writes_a_folder(tmp_path: Path) -> None:
    done = gazette("schema", "--write", tmp_path / "schemas")
    assert done.returncode == 0
    assert json.loads((tmp_path / "schemas/issue.json").read_text(encoding="utf-8"))["properties"]
    assert gazette("schema", "--write", tmp_path / "schemas/issue.json").returncode == 1


def test_a_command_works_on_the_workspace_around_it(content: Path, tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("theme: gazette\nplugins: [gazette]\n", encoding="utf-8")
    told = gazette("-C", content / ISSUE, "check")
    assert (told.returncode, told.stdout) == (0, "校对完毕，没有发现问题。\n")
    assert gazette("check", "-C", tmp_path).stdout == told.stdout


def test_without_a_workspace_a_command_says_what_to_do(tmp_path: Path) -> None:
    done = gazette("-C", tmp_path, "check")
    assert done.returncode == 2
    assert "gazette init" in done.stderr


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = gazette("-C", tmp_path / "none", "check")
    assert done.returncode == 2
    assert done.stderr.startswith("gazette：文件夹打不开")
    assert str(tmp_path / "none") in done.stderr

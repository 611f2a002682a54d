from pathlib import Path, PureWindowsPath

import pytest

from generator.load.file import FileRole
from generator.load.files import find_files
from generator.load.walk import shown

ROLES = {
    "registers/people/a.yml": FileRole.PEOPLE,
    "registers/bodies/a.yml": FileRole.BODIES,
    "registers/statutes/a.yml": FileRole.STATUTES,
    "a/series.yml": FileRole.SERIES,
    "a/1/issue.yml": FileRole.ISSUE,
    "a/1/meetings/5.yml": FileRole.RECORD,
    "a/1/texts/b.md": FileRole.TEXT,
    "a/1/handling/b.md": FileRole.TEXT,
}


@pytest.mark.parametrize(("path", "role"), ROLES.items())
def test_the_place_of_a_file_is_its_role(path: str, role: FileRole, tmp_path: Path) -> None:
    _write(tmp_path / "z/1/issue.yml")
    _write(tmp_path / path)
    found = find_files(tmp_path)
    files, problems = [*found.files], [*found.problems]
    assert problems == []
    assert [file.role for file in files] == [role, FileRole.ISSUE]


IGNORED = [
    *(".DS_Store", "a/.series.yml.swp", ".git/config", "a/1/texts/.b.md"),
    *("Thumbs.db", "a/1/thumbs.db", "a/ehthumbs.db", "a/1/Desktop.ini", "desktop.ini"),
    *("a/1/texts/~$b.docx", "a/1/meetings/~$5.yml", "~$x/a.yml"),
    *("a/1/~WRL0005.tmp", "a/1/texts/wps8F.TMP", "a/1/texts/b.md~", "a/1/texts/#b.md#"),
    *("__MACOSX/a/1/b.yml", "$RECYCLE.BIN/x", "System Volume Information/y", "a/1/Icon\r"),
    *("a/ehthumbs_vista.db", "a/1/Thumbs.db:encryptable"),
]


@pytest.mark.parametrize("path", IGNORED)
def test_what_systems_and_programs_leave_behind_is_not_ours(path: str, tmp_path: Path) -> None:
    _write(tmp_path / "a/1/issue.yml")
    _write(tmp_path / path)
    found = find_files(tmp_path)
    files, problems = [*found.files], [*found.problems]
    assert (len(files), problems) == (1, [])


REFUSED = [
    "a/1/texts/b.gif",
    "a/1/b.png",
    "a/b.pdf",
    "a/1/texts/b/c.md",
    "a.yml",
    "a/b.yml",
    "a/1/b.yml",
    "a/1/texts/b/c.yml",
    "registers/a.yml",
    "a/1/texts/b",
]


@pytest.mark.parametrize("path", REFUSED)
def test_a_file_in_no_known_place_is_told(path: str, tmp_path: Path) -> None:
    _write(tmp_path / path)
    found = find_files(tmp_path)
    files, (problem,) = [*found.files], found.problems
    assert files == []
    assert (problem.rule, problem.path) == ("unknown-file", f"{tmp_path.name}/{path}")


def test_a_path_has_slashes_on_windows_too() -> None:
    root = PureWindowsPath(r"C:\公报\content")
    assert shown(root, root / "a" / "1" / "b.yml") == "content/a/1/b.yml"


def test_a_link_inside_content_is_followed(tmp_path: Path) -> None:
    _write(tmp_path / "a/series.yml")
    (tmp_path / "b").mkdir()
    (tmp_path / "b/series.yml").symlink_to(tmp_path / "a/series.yml")
    assert [file.role for file in find_files(tmp_path).files] == [FileRole.SERIES, FileRole.SERIES]


def _write(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x", encoding="utf-8")


@pytest.mark.parametrize("name", ["forest.yml", "forest.md"])
def test_a_folder_that_is_called_like_a_file_is_taken_for_one(name: str, tmp_path: Path) -> None:
    _write(tmp_path / "z/1/issue.yml")
    _write(tmp_path / "a/1/texts" / name / "b.yml")
    found = find_files(tmp_path)
    files, problems = [*found.files], [*found.problems]
    assert ([file.path.name for file in files], problems) == ([name, "issue.yml"], [])


HINTS = {
    "registers/person/a.yml": "登记册只有 people、",
    "registers/people.yml": "登记册放在 content/registers/ 的 people、",
    "a/1/text/b.yml": "是不是“texts”？请给文件夹“text”改名",
    "a/1/文本/b.yml": "是不是“texts”？请给文件夹“文本”改名",
    "a/1/texts/b.yml.txt": "是不是“b.yml”？请给文件改名（",
    "a/1/text/b.YAML": "是不是“texts”？请给文件夹“text”改名；是不是“b.yml”？请给文件改名（",
    "a/1/texts/b.annex-1.markdown": "是不是“b.annex-1.md”？请给文件改名（",
    "a/1/Issue.yml.txt": "是不是“issue.yml”？请给文件改名（",
    "registers/people/a.yml.txt": "是不是“a.yml”？请给文件改名（",
    "a/1/texts/b.heic": "记录以 .yml 结尾，正文以 .md 结尾；图片可以是 jpeg、jpg、png、svg、webp",
}


@pytest.mark.parametrize(("path", "hint"), HINTS.items())
def test_it_is_told_where_a_file_belongs(path: str, hint: str, tmp_path: Path) -> None:
    _write(tmp_path / path)
    (problem,) = find_files(tmp_path).problems
    assert problem.hint.startswith(hint)

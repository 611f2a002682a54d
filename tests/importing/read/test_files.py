"""Files and folders that are named: what is read of them, and in which order."""

from pathlib import Path

import pytest

from generator.importing.read.files import files_of
from generator.importing.read.unreadable import UnreadableError


def laid(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("甲", encoding="utf-8")


def test_a_folder_is_read_in_the_order_that_people_count_in(tmp_path: Path) -> None:
    laid(tmp_path, "第10期.docx", "第2期.docx", "第2期/b.PDF", "a.txt")
    found = [Path(str(path)).relative_to(tmp_path).as_posix() for path in files_of([tmp_path])]
    assert found == ["a.txt", "第2期/b.PDF", "第2期.docx", "第10期.docx"]


def test_what_programs_leave_and_nobody_reads_is_passed_over(tmp_path: Path) -> None:
    laid(tmp_path, "a.docx", "~$a.docx", ".b.txt", "Thumbs.db", "__MACOSX/c.txt", "d.exe", "e.xlsx")
    assert [path.name for path in files_of([tmp_path])] == ["a.docx"]


def test_links_of_a_folder_are_not_followed(tmp_path: Path) -> None:
    laid(tmp_path, "in/a.txt", "out/b.txt")
    (tmp_path / "in" / "c.txt").symlink_to(tmp_path / "out" / "b.txt")
    (tmp_path / "in" / "d").symlink_to(tmp_path, target_is_directory=True)
    assert [path.name for path in files_of([tmp_path / "in"])] == ["a.txt"]


def test_files_are_taken_in_the_order_in_which_they_are_named_each_once(tmp_path: Path) -> None:
    laid(tmp_path, "b.txt", "a.txt")
    named = [tmp_path / "b.txt", tmp_path / "a.txt", tmp_path / "b.txt", tmp_path]
    assert [path.name for path in files_of(named)] == ["b.txt", "a.txt"]


def test_a_folder_with_nothing_to_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="没有能导入的文件"):
        files_of([tmp_path])

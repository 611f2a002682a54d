"""What is refused names the folder that an editor knows, never a file that the program meant to make."""

import errno
import tempfile
from pathlib import Path
from typing import NoReturn

import pytest

from generator.failure import reason
from generator.workspace.write import write_anew


def test_a_folder_that_takes_no_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_options: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "denied", str(tmp_path / ".people.yml.x1"))

    path = tmp_path / "people.yml"
    path.write_text("- 甲\n", encoding="utf-8")
    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    with pytest.raises(PermissionError) as refused:
        write_anew(path, b"- \n")
    assert reason(refused.value) == f"没有权限：{tmp_path}"
    assert path.read_text(encoding="utf-8") == "- 甲\n"

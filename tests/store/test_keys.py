"""Results of one program are not those of another: of other files, or made with other libraries."""

import re
import tomllib
from pathlib import Path

import pytest

from generator.store import keys

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_every_library_of_the_program_counts() -> None:
    declared = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    assert {re.split("[<>=]", one)[0] for one in declared} <= set(keys.LIBRARIES)


@pytest.mark.parametrize("library", ["jieba", "pypinyin"])
def test_another_version_of_a_library_gives_other_keys(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = keys.program.__wrapped__()
    installed = keys.version
    monkeypatch.setattr(
        keys, "version", lambda name: "0.0.1" if name == library else installed(name)
    )
    assert keys.program.__wrapped__() != before
    monkeypatch.undo()
    assert keys.program.__wrapped__() == before

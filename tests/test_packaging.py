"""The wheel holds all of the program."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_package_is_listed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = settings["tool"]["setuptools"]["packages"]
    found = {path.parent for path in (ROOT / "generator").rglob("__init__.py")}
    names = {".".join(path.relative_to(ROOT).parts) for path in found}
    assert sorted(listed) == sorted({"gazette_theme", *names})

"""The wheel holds all of the program."""

import tomllib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[1]
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "setuptools"
]


def test_every_package_is_listed() -> None:
    found = {path.parent for path in (ROOT / "generator").rglob("__init__.py")}
    names = {".".join(path.relative_to(ROOT).parts) for path in found}
    assert sorted(SETTINGS["packages"]) == sorted({"gazette_theme", *names})


def data_files() -> Iterator[Path]:
    """Yield what is no module, of the program and its theme."""
    for folder in (ROOT / "generator", ROOT / "theme"):
        for path in folder.rglob("*"):
            hidden = any(part.startswith(".") for part in path.relative_to(ROOT).parts)
            if path.is_file() and path.suffix not in {".py", ".pyc"} and not hidden:
                yield path


def patterns(package: str) -> list[str]:
    told = SETTINGS["package-data"]
    return [*told["*"], *told.get(package, [])]


@pytest.mark.parametrize(
    "path", list(data_files()), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_every_file_is_in_the_wheel(path: Path) -> None:
    above = [
        folder
        for folder in path.parents
        if (folder / "__init__.py").is_file() and folder.is_relative_to(ROOT)
    ]
    for folder in above:
        package = ".".join(folder.relative_to(ROOT).parts)
        package = "gazette_theme" if package == "theme" else package
        inside = PurePosixPath(path.relative_to(folder).as_posix())
        if any(_matches(inside, pattern) for pattern in patterns(package)):
            return
    pytest.fail("no pattern of package-data in pyproject.toml takes it in")


def _matches(inside: PurePosixPath, pattern: str) -> bool:
    """Whether a pattern takes in a file; ** stands for any number of folders."""
    start, deep, name = pattern.rpartition("**/")
    if not deep:
        return len(inside.parts) == len(PurePosixPath(pattern).parts) and inside.match(pattern)
    return inside.as_posix().startswith(start) and inside.match(name)

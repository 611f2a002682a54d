"""What a proof says of some files only: `gazette check PATH…`."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from generator.load.files import REGISTERS
from generator.pipeline import Proof
from generator.problems import Problem
from generator.suggest import did_you_mean


@dataclass(frozen=True)
class NoSuchPathError(Exception):
    """A path that is no file or folder of the records; what to say of it."""

    message: str


def named(paths: Iterable[Path], content: Path) -> Sequence[str]:
    """Return files and folders of the records as reports show them.

    A path is taken from the current folder, else from the records' folder: qinghe/2023-1. A record is
    its YAML and its Markdown. Raises NoSuchPathError.
    """
    return [_shown(path, content.resolve()) for path in paths]


def _shown(path: Path, content: Path) -> str:
    found = next((one for one in (Path.cwd() / path, content / path) if one.exists()), None)
    if found is None:
        raise NoSuchPathError(f"没有这个文件或文件夹：{path}。{_meant(path, content)}")
    if not found.resolve().is_relative_to(content):
        raise NoSuchPathError(f"{path} 不在记录文件夹 {content} 里")
    inside = PurePosixPath(found.resolve().relative_to(content).as_posix())
    is_record = (
        found.is_file() and inside.suffix in {".yml", ".md"} and inside.parts[0] != REGISTERS
    )
    return str(PurePosixPath(content.name) / (inside.with_suffix("") if is_record else inside))


def _meant(path: Path, content: Path) -> str:
    beside = path.parent if path.parent.is_dir() else content / path.parent
    names = [one.name for one in beside.iterdir()] if beside.is_dir() else []
    return did_you_mean(path.name, names)


def concerning(proof: Proof, shown: Collection[str]) -> Proof:
    """Return a proof with what stands in these files, and what is told elsewhere and names them."""
    return replace(
        proof,
        problems=tuple(one for one in proof.problems if _concerns(one, shown)),
        accepted=tuple(one for one in proof.accepted if _concerns(one.problem, shown)),
    )


def _concerns(problem: Problem, shown: Collection[str]) -> bool:
    words = f"{problem.message}\n{problem.hint}\n"
    return any(_is_below(problem.path, one) or _is_named(words, one) for one in shown)


def _is_below(path: str, shown: str) -> bool:
    return (
        path == shown
        or path.startswith((f"{shown}/", f"{shown}."))
        or shown == path.split("/", maxsplit=1)[0]
    )


def _is_named(words: str, shown: str) -> bool:
    return any(f"{shown}{end}" in words for end in ("/", ".yml", ".md", " ", "\n"))

"""Where things stand in content/: which file is what."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from generator.kinds import BY_FOLDER
from generator.load.enclosures import PICTURE_SUFFIXES, SUFFIXES
from generator.load.file import ANNEX, REGISTERED, File, FileRole
from generator.load.misnamed import as_meant
from generator.load.walk import is_link, shown, walk
from generator.place import Mark
from generator.problems import Problem, error
from generator.suggest import asked, did_you_mean
from generator.visible import visible

REGISTERS = "registers"
_ORIGINAL = ".pdf"
"""What lies beside an `issue.yml`: the issue as it was printed."""


@dataclass(frozen=True)
class Found:
    """The files of content/ in the order of their paths."""

    files: tuple[File, ...]
    problems: tuple[Problem, ...]
    """Those that are none of ours."""
    misnamed: tuple[File, ...]
    """What of these would be ours under the name that was probably meant."""


def find_files(root: Path) -> Found:
    """Return the files of content/, those that are none of ours, and what these were meant to be."""
    root = root.resolve()
    files: list[File] = []
    misnamed: list[File] = []
    problems: list[Problem] = []
    for path in walk(root, problems):
        steps = path.relative_to(root).parts
        role, complaint = _role(path, root, steps)
        if role:
            files.append(File(path, shown(root, path), role, steps))
            continue
        meant = as_meant(steps)
        if meant != steps and (role := _role(path, root, meant)[0]):
            misnamed.append(File(path.with_name(meant[-1]), shown(root, path), role, meant))
            complaint = (complaint[0], _renamed(steps, meant))
        problems.append(error("unknown-file", Mark(shown(root, path)), *complaint))
    if not problems and not any(file.role in {FileRole.ISSUE, FileRole.RECORD} for file in files):
        problems.append(
            error("empty-content", Mark(visible(root.name)), f"{root} 里没有任何记录", _EMPTY_HINT)
        )
    return Found(tuple(files), tuple(problems), tuple(misnamed))


def _renamed(steps: tuple[str, ...], meant: tuple[str, ...]) -> str:
    """Return how to rename a file, or a folder, that is called nearly as it should be."""
    changed = [(old, new) for old, new in zip(steps[:-1], meant[:-1], strict=True) if old != new]
    hints = [f"{asked([new])}请给文件夹“{old}”改名" for old, new in changed]
    if steps[-1] != meant[-1]:
        hints.append(f"{asked([meant[-1]])}请给文件改名{_ENDS}")
    return "；".join(hints)


_ENDS = "（在资源管理器的“查看”里勾选“文件扩展名”，才看得见名字的末尾）"
_EMPTY_HINT = "请核对 --content 指的文件夹；新的单位用 gazette init，新的一期和记录用 gazette new"


def _role(
    path: Path, root: Path, steps: tuple[str, ...]
) -> tuple[FileRole | None, tuple[str, str]]:
    """Return the role of a file, or what is wrong with it and how to mend that."""
    # os.path.realpath, unlike Path.resolve, has an answer for links that lead in a circle.
    if is_link(path) and not Path(os.path.realpath(path)).is_relative_to(root):
        return None, ("链接指到了 content/ 之外", "请把文件本身放进来")
    match steps:
        case (folder, *inside) if folder == REGISTERS:
            return _register_role(inside)
        case (_, _, folder, *inside) if inside:
            return _record_role(folder, inside)
    role = _BESIDE_FOLDERS.get((len(steps), steps[-1]))
    if len(steps) == 3 and steps[-1].lower().endswith(_ORIGINAL):
        role = FileRole.ENCLOSURE
    return role, ("不认识的文件", _LAYOUT)


_BESIDE_FOLDERS = {(2, "series.yml"): FileRole.SERIES, (3, "issue.yml"): FileRole.ISSUE}
"""What stands in the folder of a series, and of an issue: the length of its path, its name."""
_LAYOUT = "记录放在 content/<系列>/<期>/<类别>/<记录>.yml；不是记录的，请移出 content/"


def _register_role(inside: Sequence[str]) -> tuple[FileRole | None, tuple[str, str]]:
    folders = "、".join(REGISTERED)
    match inside:
        case (register, name) if name.endswith(".yml"):
            hint = did_you_mean(register, REGISTERED) + f"登记册只有 {folders}"
            return REGISTERED.get(register), (f"没有“{register}”这种登记册", hint)
    return None, ("不认识的文件", f"登记册放在 content/registers/ 的 {folders} 里，以 .yml 结尾")


def _record_role(folder: str, inside: Sequence[str]) -> tuple[FileRole | None, tuple[str, str]]:
    kind, name = BY_FOLDER.get(folder), PurePath(inside[-1])
    if kind is None:
        hint = did_you_mean(folder, BY_FOLDER) or f"类别有 {'、'.join(BY_FOLDER)}"
        return None, (f"没有“{folder}”这种类别", hint)
    role = FileRole.ENCLOSURE if name.suffix.lower() in SUFFIXES else None
    if len(inside) > 1:
        return role, ("不认识的文件", _LAYOUT)
    if name.suffix == ".md":
        has_one = kind.has_annexes if ANNEX.search(name.stem) else kind.has_text
        what = f"“{folder}”的记录没有正文文件", "原文写在记录的 wording 里"
        return (FileRole.TEXT if has_one else None), what
    return FileRole.RECORD if name.suffix == ".yml" else role, ("不认识的文件", _ENDINGS)


_ENDINGS = (
    "记录以 .yml 结尾，正文以 .md 结尾；"
    f"图片可以是 {'、'.join(sorted(one[1:] for one in PICTURE_SUFFIXES))}，"
    f"附件可以是 {'、'.join(sorted(one[1:] for one in SUFFIXES - PICTURE_SUFFIXES))}；"
    "别的请另存成这些，或移出 content/"
)

"""Names of files and folders: they become ids and addresses, and must be fit for them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.load.file import File, FileRole
from generator.load.misnamed import fit
from generator.model.values import Name
from generator.place import Mark
from generator.problems import Problem, error
from generator.suggest import asked

RESERVED_SERIES = {
    *("assets", "bodies", "data", "kinds", "people", "ref", "rules", "search", "statutes"),
    "suggestions",
    "supervision",
    "templates",
}
"""Folders of the site that are not series; MkDocs leaves out templates/."""
INDEX = re.compile(r"index(-\d+)?")
"""What the page of a series or an issue is called, and that of the issues of one year."""

_DEVICES = re.compile(r"con|prn|aux|nul|(?:com|lpt)\d")
"""Names that no file may have on Windows, where editors work."""
_FOLDERS = {FileRole.SERIES: 1, FileRole.ISSUE: 2, FileRole.RECORD: 2}
"""How many folders of a file's path are a part of ids."""


def name_problems(files: Iterable[File]) -> Iterator[Problem]:
    """Yield the names that cannot be part of an address, and the ids that two records share."""
    seen: dict[tuple[str, ...], File] = {}
    for file in files:
        if file.role in _FOLDERS:
            yield from _bad_names(file)
        if file.role is FileRole.RECORD:
            key = (*file.steps[:2], file.stem)
            if key in seen:
                message = f"编号重复：{seen[key].shown} 也叫“{file.stem}”"
                hint = "同一期里的记录不能同名，请改其中一个文件的名字"
                yield error("duplicate-id", Mark(file.shown), message, hint)
            seen.setdefault(key, file)


def _bad_names(file: File) -> Iterator[Problem]:
    own = [file.stem] if file.role is FileRole.RECORD else []
    names = [*file.steps[: _FOLDERS[file.role]], *own]
    for name in names:
        if not Name.form.fullmatch(name):
            what = f"“{name}”不能用作文件名：应为{Name.expected}"
            yield _bad("bad-name", file, what, asked(filter(None, [fit(name)])))
    if device := next(filter(_DEVICES.fullmatch, names), None):
        what = f"“{device}”不能用作文件名：Windows 上建不了叫这个名字的文件"
        yield _bad("bad-name", file, what)
    if taken := _taken(names):
        yield _bad("reserved-name", file, f"“{taken}”是网站自己要用的名字")


def _taken(names: Sequence[str]) -> str:
    """Return the name that the site needs for itself, or an empty string."""
    if names[0] in RESERVED_SERIES:
        return names[0]
    return names[-1] if INDEX.fullmatch(names[-1]) else ""


def _bad(rule: str, file: File, message: str, meant: str = "") -> Problem:
    return error(rule, Mark(file.shown), message, f"{meant}请改文件或文件夹的名字")

"""A case: what is changed in the sample content, and what the check must tell of it; one file.

    base: sixth-meeting                 a file of tests/base/, written alike, that is laid first
    remove: [qinghe]                    files and folders
    write:                              whole files
      registers/people/more.yml: |
        - 丁一
    edit:                               in order: what stands once in the file, and what shall
      qinghe/2023-1/issue.yml:
        "forest: 16": "forest: 17"
    append:                             lines at the end of a file
      qinghe/2023-1/texts/water-survey.yml: |
        abstract: true
    expect:                             in the order of lines and columns
      - content/registers/people/more.yml:1:3 duplicate-person
    meant: forest                       what the hint of the one problem of reading guesses

`expect` has one line `path:line:column rule` for every problem, with `warning`, `info` or
`accepted` behind what is no error. Every value is read as the text that it is. What no YAML can
say, such as a link or a file in another encoding, lies in a folder of the case's own name beside it
and is laid over the content last. A change that changes nothing is a mistake of the case.
"""

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict

from tests.conftest import TESTS

BASE = TESTS / "base"


class Case(BaseModel):
    """A case as its file has it; paths are below the content folder."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    base: str | None = None
    remove: tuple[str, ...] = ()
    write: Mapping[str, str] = {}
    edit: Mapping[str, Mapping[str, str]] = {}
    append: Mapping[str, str] = {}
    expect: tuple[str, ...] = ()
    meant: str | None = None

    @property
    def told(self) -> set[str]:
        """The rules that it expects something of."""
        return {line.split()[1] for line in self.expect}

    @property
    def changed(self) -> set[str]:
        """The files that it writes or edits itself."""
        return {*self.write, *self.edit, *self.append}


def read_case(path: Path) -> Case:
    """Read the case in the file `path`; what is not as the schema has it raises."""
    return Case.model_validate(yaml.load(path.read_text(encoding="utf-8"), _Strings))  # noqa: S506


def lay(path: Path, content: Path) -> Case:
    """Change `content` as the case in the file `path` says; return the case."""
    case = read_case(path)
    if case.base:
        lay(BASE / f"{case.base}.yml", content)
    for name in case.remove:
        _remove(content / name)
    for name, text in case.write.items():
        write(content / name, text)
    for name, edits in case.edit.items():
        write(content / name, edited(_read(content / name), edits.items()))
    for name, lines in case.append.items():
        write(content / name, _read(content / name) + lines)
    if (beside := path.with_suffix("")).is_dir():
        shutil.copytree(beside, content, symlinks=True, dirs_exist_ok=True)
    return case


def edited(text: str, edits: Iterable[tuple[str, str]]) -> str:
    """Return `text` after each of `edits`: what stands there once, and what shall."""
    for old, new in edits:
        assert text.count(old) == 1, f"stands there {text.count(old)} times, not once: {old}"
        assert old != new, f"changes nothing: {old}"
        text = text.replace(old, new)
    return text


def write(path: Path, text: str) -> None:
    """Write a file, line ends as they are; it must not have been so before."""
    assert not path.exists() or _read(path) != text, f"changes nothing: {path}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def _read(path: Path) -> str:
    return path.read_bytes().decode()


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


class _Strings(yaml.CBaseLoader):
    """Makes strings only, and refuses a key that is written twice, as it would hide an edit."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[str, object]:
        made: dict[str, object] = super().construct_mapping(node, deep)
        assert len(made) == len(node.value), f"a key is written twice{node.start_mark}"
        return made

"""New records: a filled-in example of the kind, for the editor to write over."""

from itertools import count
from pathlib import Path

from generator.kinds.kind import Kind
from generator.load.load import load
from generator.model.values import Name
from generator.schema.files import modeline

KINDS_FOLDER = Path(__file__).parent / "kinds"


class ScaffoldError(Exception):
    """A record that cannot be made; the message says why, in Chinese."""


def new_record(content: Path, kind: Kind, issue: str | None, name: str | None) -> Path:
    """Write the example of `kind` as a record of `issue` (series/issue); return its path.

    Without an issue it is the one with the latest date, without a name the first free one. Raises
    ScaffoldError when the issue does not exist, a name is no name, or the record is there.
    """
    issue = issue or _latest_issue(content)
    name = name or _free_name(content / issue, kind)
    steps = issue.split("/")
    if len(steps) != 2 or not all(Name.form.fullmatch(step) for step in (*steps, name)):
        raise ScaffoldError(f"期写作 系列/期（如 anyang/2021-3），名称应为{Name.expected}")
    if not (content / issue / "issue.yml").is_file():
        raise ScaffoldError(f"没有 {issue} 这一期：请先建立 {content / issue / 'issue.yml'}")
    taken = list((content / issue).glob(f"*/{name}.*"))
    if taken:
        raise ScaffoldError(f"这一期已经有 {taken[0]}，请换一个名称")
    folder = content / issue / kind.folder
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.yml"
    _write(path, modeline(kind.name, path) + example(kind))
    if kind.has_text:
        _write(path.with_suffix(".md"), "正文写在这里。\n")
    return path


def _write(path: Path, text: str) -> None:
    """Write a new file; an editor's file is never written over."""
    with path.open("x", encoding="utf-8") as file:
        file.write(text)


def _latest_issue(content: Path) -> str:
    issues = load(content)[0].issues
    if not issues:
        raise ScaffoldError("还没有任何一期：请先建立 content/<系列>/<期>/issue.yml")
    return max(issues, key=lambda issue: issues[issue].data.date)


def _free_name(folder: Path, kind: Kind) -> str:
    taken = {path.stem for path in folder.glob("*/*.yml")}
    return next(name for n in count(1) if (name := f"{kind.name}-{n}") not in taken)


def example(kind: Kind) -> str:
    """Return the example record of a kind, with comments that say what to write."""
    return (KINDS_FOLDER / kind.name / "example.yml").read_text(encoding="utf-8")

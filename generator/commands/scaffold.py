"""New records: an example of the kind, with blanks for the editor to fill in."""

from itertools import count
from pathlib import Path

from generator.kinds.kind import Kind
from generator.link.link import link
from generator.load.load import load
from generator.model.values import UNFILLED, Name
from generator.schema.files import modeline
from generator.suggest import asked, did_you_mean

KINDS_FOLDER = Path(__file__).parents[1] / "kinds"


class ScaffoldError(Exception):
    """A record that cannot be made; the message says why, in Chinese."""


def new_record(content: Path, kind: Kind, issue: str | None, name: str | None) -> Path:
    """Write the example of `kind` as a record of `issue` (series/issue); return its path.

    Without an issue it is the one with the latest date, without a name the first free one. Raises
    ScaffoldError when the issue does not exist, the name is no name, or the record is there.
    """
    issue = issue or _latest_issue(content)
    _refuse_wrong_issue(content, issue)
    name = name or _free_name(content / issue, kind)
    _refuse_wrong_name(content / issue, name)
    folder = content / issue / kind.folder
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.yml"
    _write(path, modeline(kind.name, path) + _begun(example(kind), content, issue))
    if kind.has_text:
        _write(path.with_suffix(".md"), f"{UNFILLED}正文】\n")
    return path


def _refuse_wrong_issue(content: Path, issue: str) -> None:
    """Raise ScaffoldError when there is no such issue."""
    issues = [path.parent.relative_to(content).as_posix() for path in content.glob("*/*/issue.yml")]
    if issue not in issues:
        hint = did_you_mean(issue, issues) or f"现有的期：{'、'.join(sorted(issues)) or '无'}。"
        new = f"新的一期要先建立 {content}/<系列>/<期>/issue.yml"
        raise ScaffoldError(f"没有“{issue}”这一期：期写作 系列/期。{hint}{new}")


def _refuse_wrong_name(folder: Path, name: str) -> None:
    """Raise ScaffoldError when a record cannot be called so, or one already is."""
    if not Name.form.fullmatch(name):
        hint = asked(filter(None, [Name.guess(name)]))
        raise ScaffoldError(f"“{name}”不能用作文件名：应为{Name.expected}。{hint}")
    taken = next(folder.glob(f"*/{name}.*"), None)
    if taken:
        raise ScaffoldError(f"这一期已经有 {taken}，请换一个文件名")


def _write(path: Path, text: str) -> None:
    """Write a new file; an editor's file is never written over."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _latest_issue(content: Path) -> str:
    issues = load(content)[0].issues
    if not issues:
        raise ScaffoldError("还没有任何一期：请先建立 content/<系列>/<期>/issue.yml")
    return max(issues, key=lambda issue: issues[issue].data.date)


def _free_name(folder: Path, kind: Kind) -> str:
    taken = {path.stem for path in folder.glob("*/*.yml")}
    return next(name for n in count(1) if (name := f"{kind.name}-{n}") not in taken)


def _begun(text: str, content: Path, issue: str) -> str:
    """Return an example with what is known already: the last meeting of the issue."""
    corpus = link(load(content)[0])[0]
    if issue not in corpus.content.issues:
        return text
    meetings = sorted(corpus.scope(*issue.split("/")).meetings(), key=lambda m: m.sitting.date)
    return text.replace(f"{UNFILLED}会议】", meetings[-1].session) if meetings else text


def example(kind: Kind) -> str:
    """Return the example record of a kind: blanks, and comments that say what to write."""
    return (KINDS_FOLDER / kind.name / "example.yml").read_text(encoding="utf-8")

"""New records: an example of the kind, with blanks for the editor to fill in."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from generator.kinds.kind import AnyKind
from generator.link.link import link
from generator.link.scope import scope_of
from generator.load.load import load
from generator.load.partial import partial
from generator.load.tree import parse
from generator.model.values import UNFILLED
from generator.schema.files import modeline
from generator.suggest import did_you_mean
from generator.workspace.error import ScaffoldError
from generator.workspace.insert import with_documents
from generator.workspace.issues import (
    NOTHING,
    issues_of,
    latest_issue,
    refuse_wrong_name,
    series_of,
)
from generator.workspace.workspace import find_workspace
from generator.workspace.write import write_anew, write_new

KINDS_FOLDER = Path(__file__).parents[1] / "kinds"


@dataclass(frozen=True)
class Begun:
    """A record that was made: its file, its issue's, its documents, whether the issue lists them."""

    path: Path
    issue: Path
    documents: Sequence[str]
    is_listed: bool


def new_record(content: Path, kind: AnyKind, issue: str | None, name: str | None) -> Begun:
    """Write the example of `kind` as a record of `issue` (series/issue), and list it there.

    Without an issue it is the one at work, without a name the first free one. Raises ScaffoldError
    when the issue does not exist, the name is no name, or the record is there.
    """
    issue = issue or latest_issue(content)
    _refuse_wrong_issue(content, issue)
    name = name or _free_name(content / issue, kind)
    _refuse_taken_name(content / issue, name)
    path = content / issue / kind.folder / f"{name}.yml"
    texts = {path: _modeline(kind, path) + _begun(example(kind), content, issue)}
    if kind.has_text:
        texts[path.with_suffix(".md")] = f"{UNFILLED}正文】\n"
    documents = [f"{name}/{part}" if part else name for part in example_parts(kind)]
    listing = content / issue / "issue.yml"
    with _all_or_none(texts):
        is_listed = _list(listing, documents)
    return Begun(path, listing, documents, is_listed)


@contextmanager
def _all_or_none(texts: Mapping[Path, str]) -> Iterator[None]:
    """Write new files, and take them back when what is to be done besides fails."""
    made: list[Path] = []
    try:
        for path, text in texts.items():
            path.parent.mkdir(exist_ok=True)
            write_new(path, text)
            made.append(path)
        yield
    except OSError:
        for path in made:
            path.unlink()
        raise


def _refuse_wrong_issue(content: Path, issue: str) -> None:
    """Raise ScaffoldError when there is no such issue."""
    issues = issues_of(content)
    if issue not in issues:
        hint = did_you_mean(issue, issues) or f"现有的期：{'、'.join(issues) or '无'}。"
        new = "新的一期用 gazette new issue <系列>/<期> 建立" if series_of(content) else NOTHING
        raise ScaffoldError(f"没有“{issue}”这一期：期写作 系列/期。{hint}{new}")


def _refuse_taken_name(folder: Path, name: str) -> None:
    """Raise ScaffoldError when a record cannot be called so, or one already is."""
    refuse_wrong_name(name)
    taken = next(folder.glob(f"*/{name}.*"), None)
    if taken:
        raise ScaffoldError(f"这一期已经有 {taken}，请换一个文件名")


def _modeline(kind: AnyKind, path: Path) -> str:
    """Return the line that names the schema, which lies in the workspace around the record."""
    workspace = find_workspace(path.parent)
    return modeline(kind.name, path, workspace.schemas) if workspace else ""


def _list(issue: Path, documents: Sequence[str]) -> bool:
    """Add documents to an issue's contents; return False where it can only be done by hand."""
    data = with_documents(issue.read_bytes(), documents)
    if data:
        write_anew(issue, data)
    return data is not None


def _free_name(folder: Path, kind: AnyKind) -> str:
    taken = {path.stem for path in folder.glob("*/*.yml")}
    return next(name for n in count(1) if (name := f"{kind.name}-{n}") not in taken)


def _begun(text: str, content: Path, issue: str) -> str:
    """Return an example with what is known already: the last meeting of the issue."""
    corpus = link(load(content)[0])[0]
    if issue not in corpus.content.issues:
        return text
    meetings = sorted(scope_of(corpus, *issue.split("/")).meetings(), key=lambda m: m.sitting.date)
    return text.replace(f"{UNFILLED}会议】", meetings[-1].session) if meetings else text


def example(kind: AnyKind) -> str:
    """Return the example record of a kind: blanks, and comments that say what to write."""
    return (KINDS_FOLDER / kind.name / "example.yml").read_text(encoding="utf-8")


def example_parts(kind: AnyKind) -> tuple[str, ...]:
    """Return the documents that the example record yields, blanks and all."""
    tree, _ = parse(example(kind), kind.name)
    if tree is None or not isinstance(tree.value, dict):
        raise LookupError(f"the example of {kind.name} is no record")
    return kind.all_parts(partial(tree, kind.model).data)

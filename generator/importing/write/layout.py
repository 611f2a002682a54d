"""Drafts -> the files of a workspace: new ones, and what is added to registers and to an issue."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.importing.recognise.draft import Data, Draft
from generator.importing.terms.typed import entry_of, scalar, yaml_of
from generator.importing.write.doubtful import Doubtful
from generator.importing.write.listing import Group, Listed, lines_of, with_groups
from generator.importing.write.needed import Needed
from generator.importing.write.origin import head_of
from generator.importing.write.scene import Scene
from generator.schema.files import modeline
from generator.workspace.insert import with_documents, with_entries
from generator.workspace.workspace import find_workspace

_PEOPLE = "# 人物登记册：每个人登记一次。\n"
_BODIES = "# 机构登记册：每个机构登记一次，写全称。\n"
_STATUTES = "# 法规登记册：title 是全称，不加书名号；short 是在用的简称。\n"
OTHER = "其他文件"


@dataclass(frozen=True)
class Files:
    """What is to be written below content/, by the way from there."""

    new: Mapping[str, bytes]
    """Files that are not there."""
    longer: Mapping[str, bytes] = field(default_factory=dict)
    """Registers and issues that get more lines; every byte that they have stays."""
    refused: tuple[str, ...] = ()
    """What could not be added where it belongs, in Chinese, with the lines to be added by hand."""


class _Pile:
    """The files of an import as they come together."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.new: dict[str, bytes] = {}
        self.longer: dict[str, bytes] = {}
        self.refused: list[str] = []

    def add_documents(self, path: str, drafts: Sequence[Draft]) -> None:
        """Add documents to an issue that is there."""
        old, added = (self.content / path).read_bytes(), groups(drafts)
        documents = [document for _, listed in added for document, _, _ in listed]
        data = with_groups(old, added) or with_documents(old, documents)
        if data is None:
            lines = "\n".join(f"      {one}: ~" for one in documents)
            self.refused.append(f"{path} 的 contents 加不进去，请自己加上：\n{lines}")
        else:
            self.longer[path] = data

    def add_entries(self, path: str, entries: str, head: str) -> None:
        """Add entries to a register, which may not be there."""
        if not (self.content / path).exists():
            self.new[path] = (head + entries).encode()
            return
        data = with_entries((self.content / path).read_bytes(), entries)
        if data is None:
            self.refused.append(f"{path} 加不进去，请自己加上：\n{entries}")
        else:
            self.longer[path] = data


def files(
    content: Path, where: tuple[str, str], scene: Scene, drafts: Sequence[Draft], lacks: Needed
) -> Files:
    """Return the files that `drafts` are, with series, issue and registers."""
    series, issue = where
    pile = _Pile(content)
    for draft in drafts:
        pile.new |= _record(content, f"{series}/{issue}", draft)
    if scene.series:
        path = f"{series}/series.yml"
        pile.new[path] = _line(content, path, "series") + yaml_of(scene.series).encode()
    path = f"{series}/{issue}/issue.yml"
    if scene.issue:
        pile.new[path] = _line(content, path, "issue") + _issue(scene.issue, drafts).encode()
    elif drafts:
        pile.add_documents(path, drafts)
    for register, entries, head in _entries(series, lacks):
        if entries:
            pile.add_entries(register, entries, head)
    return Files(pile.new, pile.longer, tuple(pile.refused))


def _record(content: Path, issue: str, draft: Draft) -> Mapping[str, bytes]:
    path = f"{issue}/{draft.of.folder}/{draft.name}.yml"
    doubtful = Doubtful(draft)
    said = yaml_of(draft.data, doubtful.beside)
    text = head_of(draft) + doubtful.head() + said
    found = {path: _line(content, path, draft.kind) + text.encode()}
    if draft.text:
        found[path.removesuffix(".yml") + ".md"] = f"{draft.text}\n".encode()
    for picture in draft.pictures:
        found[f"{issue}/{draft.of.folder}/{picture.name}"] = picture.content
    return found


def _line(content: Path, path: str, schema: str) -> bytes:
    """Return the line by which an editor's program finds the schema, in a workspace."""
    workspace = find_workspace(content)
    return modeline(schema, content / path, workspace.schemas).encode() if workspace else b""


def _issue(issue: Data, drafts: Sequence[Draft]) -> str:
    text = yaml_of(issue)
    return text + (f"contents:\n{lines_of(groups(drafts))}" if drafts else "contents: []\n")


def groups(drafts: Iterable[Draft]) -> Sequence[Group]:
    """Return the documents in the order of the source, under the headings of its contents."""
    pieces = [
        (piece, draft.document(part)) for draft in drafts for part, piece in draft.parts.items()
    ]
    found: list[tuple[str, list[Listed]]] = []
    for piece, document in sorted(pieces, key=lambda one: one[0].order):
        heading = piece.group or OTHER
        if not found or found[-1][0] != heading:
            found.append((heading, []))
        is_kept = not piece.says_title_otherwise
        comment = "" if is_kept else f"      # 目录作“{' '.join(piece.listed.split())}”"
        found[-1][1].append((document, piece.page, comment))
    return found


def _entries(series: str, lacks: Needed) -> Iterable[tuple[str, str, str]]:
    people = "".join(f"- {scalar(name)}\n" for name in lacks.people)
    people += "".join(map(entry_of, lacks.namesakes))
    yield f"registers/people/{series}.yml", people, _PEOPLE
    yield f"registers/bodies/{series}.yml", "".join(map(entry_of, lacks.bodies)), _BODIES
    statutes = "".join(map(entry_of, lacks.statutes))
    yield f"registers/statutes/{series}.yml", statutes, _STATUTES
